package org.frameworkadvisor.knowledge.content;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// Takes out of a web page what its markup says isn't text.
final class HtmlCleaning {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, svg, canvas, object, select, textarea, button,"
          + " input, nav, header, footer, aside, dialog, [role=navigation], [role=banner],"
          + " [role=contentinfo], [role=complementary], [role=search], [role=dialog], [hidden],"
          + " [aria-hidden=true], .sr-only, .visually-hidden";
  private static final Pattern HIDDEN =
      Pattern.compile("(?i).*(display\\s*:\\s*none|visibility\\s*:\\s*hidden).*", Pattern.DOTALL);
  private static final Pattern NOISE =
      Pattern.compile(
          "(?i)(^|.*[\\s_-])(share|sharing|social|cookies?|consent|related|newsletter|subscribe"
              + "|subscription|breadcrumbs?|pagination|sidebar|advert(isement)?|ads|promo|popup"
              + "|modal|comments)([\\s_-].*|$)",
          Pattern.DOTALL);

  private HtmlCleaning() {}

  static void clean(Document page) {
    Element body = page.body();
    page.select(NEVER_TEXT).remove();
    int half = body.text().length() / 2;
    for (Element form : page.select("form")) {
      // Some servers put the whole page into a form.
      if (form.text().length() <= half) {
        form.remove();
      }
    }
    for (Element element : body.getAllElements()) {
      if (!element.normalName().equals("body")
          && (isHidden(element) || (isNoise(element) && !isFrame(element, half)))) {
        element.remove();
      }
    }
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("style") && HIDDEN.matcher(element.attr("style")).matches();
  }

  private static boolean isNoise(Element element) {
    return NOISE.matcher(element.className()).matches() || NOISE.matcher(element.id()).matches();
  }

  /// A class such as `has-sidebar` may sit on what holds the text.
  private static boolean isFrame(Element element, int half) {
    return !element.select("main, article, h1").isEmpty() || element.text().length() > half;
  }

  /// Where the text of the page is.
  static Element mainPart(Document page) {
    Elements main = page.select("main, [role=main]");
    if (!main.isEmpty()) {
      return longest(main);
    }
    Elements articles = page.select("article");
    if (articles.isEmpty()) {
      return page.body();
    }
    Element article = longest(articles);
    boolean isMostOfIt = article.text().length() * 2 > page.body().text().length();
    return isMostOfIt ? article : page.body();
  }

  private static Element longest(List<Element> parts) {
    return parts.stream().max(Comparator.comparingInt(part -> part.text().length())).orElseThrow();
  }
}
