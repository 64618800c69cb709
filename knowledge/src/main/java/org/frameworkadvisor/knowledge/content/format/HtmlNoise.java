package org.frameworkadvisor.knowledge.content.format;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/// Tells which parts of a web page aren't its text, by their markup.
///
/// Removes nothing: to remove one of many children takes as long as there are children.
final class HtmlNoise {
  private static final Evaluator NEVER_TEXT =
      QueryParser.parse(
          "script, style, noscript, template, iframe, svg, canvas, object, select, textarea, button,"
              + " input, nav, header, footer, aside, dialog, [role=navigation], [role=banner],"
              + " [role=contentinfo], [role=complementary], [role=search], [role=dialog], [hidden],"
              + " [aria-hidden=true], .sr-only, .visually-hidden");
  private static final Pattern HIDDEN =
      Pattern.compile("(?i)(display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
  private static final Pattern NOISE =
      Pattern.compile(
          "(?i)(^|[\\s_-])(share|sharing|social|cookies?|consent|related|newsletter|subscribe"
              + "|subscription|breadcrumbs?|pagination|sidebar|advert(isement)?|ads|promo|popup"
              + "|modal|comments)([\\s_-]|$)");
  private static final Set<String> LANDMARKS = Set.of("main", "article", "h1");

  private final Document page;
  private final Map<Element, Integer> sizes = new HashMap<>();
  private final Set<Element> frames = new HashSet<>();

  HtmlNoise(Document page) {
    this.page = page;
    measure(page);
  }

  /// Whether a reader would call what the element holds the page's text.
  boolean isText(Element element) {
    if (element.is(NEVER_TEXT) || HIDDEN.matcher(element.attr("style")).find()) {
      return false;
    }
    boolean isMost = size(element) * 2 > size(page.body());
    if (element.normalName().equals("form")) {
      // Some servers put the whole page into a form.
      return isMost;
    }
    // A class such as "has-sidebar" may sit on what holds the text.
    return isMost || frames.contains(element) || !hasNoiseName(element);
  }

  /// Where the text of the page is.
  Element mainPart() {
    List<Element> main = page.select("main, [role=main]");
    if (!main.isEmpty()) {
      return largest(main);
    }
    List<Element> articles = page.select("article");
    if (articles.isEmpty()) {
      return page.body();
    }
    Element article = largest(articles);
    return size(article) * 2 > size(page.body()) ? article : page.body();
  }

  private static boolean hasNoiseName(Element element) {
    return NOISE.matcher(element.className()).find() || NOISE.matcher(element.id()).find();
  }

  private Element largest(List<Element> parts) {
    return parts.stream().max(Comparator.comparingInt(this::size)).orElseThrow();
  }

  private int size(Element element) {
    return sizes.getOrDefault(element, 0);
  }

  private void measure(Element element) {
    if (element.is(NEVER_TEXT)) {
      return;
    }
    int size = 0;
    boolean isFrame = LANDMARKS.contains(element.normalName());
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        size += text.getWholeText().strip().length();
      } else if (child instanceof Element inner) {
        measure(inner);
        size += size(inner);
        isFrame |= frames.contains(inner);
      }
    }
    sizes.put(element, size);
    if (isFrame) {
      frames.add(element);
    }
  }
}
