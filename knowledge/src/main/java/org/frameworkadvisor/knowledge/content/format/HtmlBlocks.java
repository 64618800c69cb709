package org.frameworkadvisor.knowledge.content.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.frameworkadvisor.knowledge.content.WhiteSpace;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Turns a part of a web page into the blocks of an outline.
///
/// Text that stands in no paragraph is gathered until the next block begins, as browsers do.
final class HtmlBlocks {
  private static final int NO_LIST = -1;
  private static final int SUMMARY_LEVEL = 6;
  private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\s*\\n");

  private final HtmlNoise noise;
  private final List<OutlineBlock> blocks = new ArrayList<>();
  private final StringBuilder loose = new StringBuilder();

  /// @param noise knows what to pass over
  HtmlBlocks(HtmlNoise noise) {
    this.noise = noise;
  }

  List<OutlineBlock> read(Element part) {
    children(part, NO_LIST);
    flush(NO_LIST);
    return new ArrayList<>(blocks);
  }

  private void children(Element parent, int depth) {
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode text) {
        // A line break in the source is a space; only <br> breaks a line.
        loose.append(text.getWholeText().replace('\n', ' '));
      } else if (child instanceof Element element && noise.isText(element)) {
        element(element, depth);
      }
    }
  }

  private void element(Element element, int depth) {
    String name = element.normalName();
    if (name.equals("br")) {
      loose.append('\n');
    } else if (isInline(element)) {
      children(element, depth);
    } else {
      flush(depth);
      block(name, element, depth);
      flush(depth);
    }
  }

  private static boolean isInline(Element element) {
    return !element.isBlock() && !element.normalName().equals("summary");
  }

  private void block(String name, Element element, int depth) {
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(name.charAt(1) - '0', element);
      case "summary" -> heading(SUMMARY_LEVEL, element);
      case "ul", "ol", "menu" -> list(element, depth + 1);
      case "dl" -> children(element, depth + 1);
      case "dt" -> add(new OutlineBlock.Term(Math.max(0, depth), text(element)));
      case "dd" -> {
        children(element, Math.max(0, depth) + 1);
        flush(Math.max(0, depth) + 1);
      }
      case "pre" -> add(new OutlineBlock.Code(element.wholeText().stripTrailing()));
      case "tr" -> row(element, depth);
      default -> {
        children(element, depth);
        flush(depth);
      }
    }
  }

  private void heading(int level, Element element) {
    add(new OutlineBlock.Heading(level, text(element)));
  }

  private void list(Element list, int depth) {
    for (Element item : list.children()) {
      if (!noise.isText(item)) {
        continue;
      }
      int before = blocks.size();
      if (item.normalName().equals("li")) {
        children(item, depth);
      } else {
        element(item, depth);
      }
      flush(depth);
      deepen(before, depth);
    }
  }

  /// What follows an entry's first paragraph belongs to the entry, as a nested list does.
  private void deepen(int first, int depth) {
    for (int i = first + 1; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof OutlineBlock.Bullet bullet && bullet.depth() == depth) {
        blocks.set(i, new OutlineBlock.Bullet(depth + 1, bullet.text()));
      }
    }
  }

  /// A row says something only as a whole, unless the table is there for the layout.
  private void row(Element row, int depth) {
    boolean isLayout =
        row.children().stream()
            .anyMatch(cell -> cell.children().stream().anyMatch(Element::isBlock));
    if (isLayout) {
      children(row, depth);
      flush(depth);
      return;
    }
    String cells =
        row.children().stream()
            .map(this::text)
            .filter(cell -> !cell.isEmpty())
            .collect(Collectors.joining(" | "));
    prose(cells, depth);
  }

  private void flush(int depth) {
    String text = loose.toString();
    loose.setLength(0);
    for (String paragraph : EMPTY_LINE.split(text, -1)) {
      prose(WhiteSpace.fold(paragraph), depth);
    }
  }

  private void prose(String text, int depth) {
    add(depth == NO_LIST ? new OutlineBlock.Paragraph(text) : new OutlineBlock.Bullet(depth, text));
  }

  private void add(OutlineBlock block) {
    if (WhiteSpace.saysSomething(block.text())) {
      blocks.add(block);
    }
  }

  private String text(Element element) {
    StringBuilder text = new StringBuilder();
    gather(element, text);
    return WhiteSpace.fold(text);
  }

  private void gather(Element element, StringBuilder text) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (child instanceof Element inner && noise.isText(inner)) {
        boolean parted = inner.isBlock() || inner.normalName().equals("br");
        text.append(parted ? " " : "");
        gather(inner, text);
        text.append(parted ? " " : "");
      }
    }
  }
}
