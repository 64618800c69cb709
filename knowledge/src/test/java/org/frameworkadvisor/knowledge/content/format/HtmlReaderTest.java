package org.frameworkadvisor.knowledge.content.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.frameworkadvisor.knowledge.content.ContentResult;
import org.junit.jupiter.api.Test;

class HtmlReaderTest extends ContentReaderFixture {
  @Test
  void aPageGivesItsTextAndNothingElse() {
    ContentResult content =
        readFile(
            "page.html",
            """
            <html><head><title>Choosing a Queue | Example</title>
            <link rel="canonical" href="https://example.org/queue">
            <style>p { color: red }</style></head>
            <body class="has-sidebar">
            <header>The Example Company of Exampleton</header>
            <nav><ul><li>Products</li><li>Prices and plans for all</li></ul></nav>
            <div class="cookie-banner">We would like to store something on your machine.</div>
            <main>
              <h1>Choosing a <em>Queue</em></h1>
              <div class="share-bar"><a>Share this with your friends.</a></div>
              Loose words stand<br>in no paragraph.
              <p>A queue holds <a href="/x">jobs</a>.<script>alert(1)</script></p>
              <h2>Redis <span aria-hidden="true">#</span></h2>
              <ul>
                <li>Fast</li>
                <li>Good for:<ul><li>Short jobs</li><li><p>Many jobs</p><p>even thousands</p></li></ul></li>
                <li style="display: none">Hidden</li>
              </ul>
              <blockquote><p>It just works.</p></blockquote>
              <pre>LPUSH jobs 1
            RPOP jobs</pre>
              <h3>Terms</h3>
              <dl><dt>Broker</dt><dd>Passes jobs on.</dd><dt>Worker</dt><dd>Does them.</dd></dl>
              <table><tr><th>Name</th><th>Speed</th></tr><tr><td>Redis</td><td>high</td></tr></table>
              <form>Enter your address here.<input></form>
              <button>Buy now, it is cheap.</button>
              <h2>Questions</h2>
              <details><summary>Is it free?</summary><p>Yes, it is.</p></details>
              <h2>Related articles</h2>
              <p>Nine more queues that you should know.</p>
            </main>
            <aside>Our newest book is out.</aside>
            <footer>All rights reserved by us.</footer>
            </body></html>
            """);

    assertThat(content.problems()).isEmpty();
    assertThat(only(content).title()).isEqualTo("Choosing a Queue");
    assertThat(only(content).url()).isEqualTo("https://example.org/queue");
    assertThat(outline(content))
        .containsExactly(
            "Loose words stand in no paragraph.",
            "A queue holds jobs.",
            "Redis: Fast",
            "Redis > Good for: Short jobs",
            "Redis > Good for: Many jobs",
            "Redis > Good for: even thousands",
            "Redis: It just works.",
            "Redis: LPUSH jobs 1\nRPOP jobs",
            "Redis > Terms > Broker: Passes jobs on.",
            "Redis > Terms > Worker: Does them.",
            "Redis > Terms: Name | Speed",
            "Redis > Terms: Redis | high",
            "Questions > Is it free?: Yes, it is.");
  }

  @Test
  void withoutAHeadingTheWindowsTitleCounts() {
    ContentResult content =
        readFile(
            "page.htm",
            """
            <title>Old Page</title><meta property="og:url" content="https://example.org/old">
            <form><table><tr><td><p>The whole page is in a form.</p></td></tr></table></form>
            """);

    assertThat(only(content).title()).isEqualTo("Old Page");
    assertThat(only(content).url()).isEqualTo("https://example.org/old");
    assertThat(outline(content)).containsExactly("The whole page is in a form.");
  }

  @Test
  void aLinkThatIsNoWebAddressIsNotShown() {
    assertThat(
            only(readFile(
                    "a.html", "<link rel=canonical href='javascript:alert(1)'><p>Hi there.</p>"))
                .url())
        .isEmpty();
  }
}
