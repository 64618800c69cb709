package org.frameworkadvisor.knowledge.content.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;
import org.junit.jupiter.api.Test;

class TextReaderTest extends ContentReaderFixture {
  @Test
  void aPageAsABrowserSavedItGivesItsTextAndNothingElse() {
    ContentResult content = readResource("saved-page.txt");

    assertThat(content.problems()).isEmpty();
    assertThat(only(content))
        .isEqualTo(
            Document.titled(
                new Document.Id("saved-page"),
                "Astro vs Eleventy: Picking a Static Site Generator"));
    assertThat(outline(content))
        .containsExactly(
            "Key Points of This Post: Astro ships no JavaScript unless a component asks for it.",
            "Key Points of This Post: Eleventy stays out of the way and speaks eleven template"
                + " languages.",
            "Introduction: Static sites are back, and two generators come up in every discussion"
                + " about them. This post puts them side by side so that you don't have to.",
            "What Each One Is Good At: Both build a folder of plain files. They differ in what they"
                + " take as input.",
            "What Each One Is Good At > Astro: Components from several libraries may share a page",
            "What Each One Is Good At > Astro: Images are resized while the site is built",
            "What Each One Is Good At > Eleventy: Templates need no build step of their own",
            "What Each One Is Good At > Eleventy: Data files feed any template",
            "What Each One Is Good At: Which one wins? It depends on the site:",
            "What Each One Is Good At > Astro is best for: Marketing pages with a few interactive"
                + " parts",
            "What Each One Is Good At > Astro is best for: Documentation that is written in MDX",
            "What Each One Is Good At > Eleventy is ideal for: Blogs of one author",
            "What Each One Is Good At > Eleventy is ideal for: Sites that must outlive their tools",
            "Why Does It Matter?: A generator is hard to change once two hundred posts depend on"
                + " its front matter.",
            "Frequently Asked Questions > Is Eleventy faster than Astro?: For small sites nobody"
                + " will notice. Above ten thousand pages Eleventy builds sooner.",
            "Frequently Asked Questions > Can Astro render on a server?: Yes, with an adapter. Most"
                + " people never need one.");
  }

  @Test
  void menusBylinesShareBarsAndTeasersAreLeftOut() {
    ContentResult content = readResource("blog.txt");

    assertThat(only(content).title()).isEqualTo("How We Moved Our Queue from Redis to Postgres");
    assertThat(outline(content))
        .containsExactly(
            "We ran our job queue on Redis for four years. Last winter we moved it into the"
                + " database that we already had.",
            "Why We Moved: Two stores meant two backups, two upgrades and two pagers. The queue had"
                + " never needed the speed.",
            "Setting It Up > Follow the steps in this order: Create the jobs table",
            "Setting It Up > Follow the steps in this order: Add an index on the due time",
            "Setting It Up > Follow the steps in this order: Point one worker at it",
            "Setting It Up > Supported databases: PostgreSQL",
            "Setting It Up > Supported databases: MariaDB",
            "Setting It Up > Supported databases: CockroachDB",
            "What We Would Do Differently: Measure first. The old queue held forty jobs at its"
                + " busiest hour.");
  }

  @Test
  void questionsMarkedWithQAreHeadingsOfTheirAnswers() {
    ContentResult content = readResource("questions.txt");

    assertThat(only(content).title()).isEqualTo("Hosting Questions");
    assertThat(outline(content))
        .containsExactly(
            "General > Do you host sites outside Europe?: Not yet. Both data centres are in"
                + " Finland.",
            "General > How long do you keep backups?: Thirty days. Older ones are deleted every"
                + " Sunday.",
            "Billing > Can I pay by invoice?: Yes, from the second month on.",
            "Billing > Can I pay by invoice?: It takes five days until the invoice arrives.");
  }

  @Test
  void wrappedLinesAreJoinedAndUnderlinedOnesAreHeadings() {
    ContentResult content = readResource("wrapped.txt");

    assertThat(only(content).title()).isEqualTo("Notes on Deploying");
    assertThat(outline(content))
        .containsExactly(
            "These notes were written for colleagues who deploy the service for the first time."
                + " They say what to do, in which order, and what to do when it fails, e.g. when"
                + " the database is away.",
            "Before You Start: Ask for access to the build server. Without it you can't see why a"
                + " deployment failed, and you will guess.",
            "Before You Start: Check that the last build is green and that nobody else is deploying"
                + " at the same moment",
            "Before You Start: Tell the channel",
            "Rolling Back: Roll back first and look for the reason later");
  }

  @Test
  void aNumberedListIsNoListOfQuestions() {
    assertThat(
            outline(
                readFile(
                    "steps.txt",
                    """
                    Setting up a laptop

                    Do this once.

                    1. Install Python

                    2. Clone the repository

                    3. Run the tests

                    Then tell your mentor that you are ready.
                    """)))
        .containsExactly(
            "Do this once.",
            "Install Python",
            "Clone the repository",
            "Run the tests",
            "Then tell your mentor that you are ready.");
  }

  @Test
  void aNoteOfAFewWordsIsQuoted() {
    assertThat(outline(readFile("note.txt", "Django is great"))).containsExactly("Django is great");
  }

  @Test
  void aPageOfNothingButButtonsHasNothingToQuote() {
    ContentResult content = readFile("noise.txt", "Back\nShare\n\nChat with us\n\n6 min read\n");

    assertThat(content.corpus().passages()).isEmpty();
    assertThat(content.problems()).hasSize(1);
  }

  /// Any saved article of your own: `-Darticle=/path/to/it.txt`.
  @Test
  void anArticleOfYourOwnIsReadWithoutNoise() {
    String article = System.getProperty("article", "");
    assumeThat(article).isNotEmpty();

    ContentResult content = ContentReader.read(Path.of(article));

    assertThat(content.problems()).isEmpty();
    List<Passage> passages = content.corpus().passages();
    assertThat(passages).hasSizeGreaterThan(10);
    assertThat(passages)
        .allSatisfy(passage -> {
          assertThat(passage.text().toLowerCase(java.util.Locale.ROOT))
              .doesNotContain("chat with us", "click here", "chatgpt", "min read");
          assertThat(passage.section()).doesNotContain("Read More Articles");
        });
  }
}
