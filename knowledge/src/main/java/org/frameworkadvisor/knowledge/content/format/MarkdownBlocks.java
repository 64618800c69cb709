package org.frameworkadvisor.knowledge.content.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.frameworkadvisor.knowledge.content.Citation;
import org.frameworkadvisor.knowledge.content.WhiteSpace;
import org.jsoup.Jsoup;

/// Turns parsed Markdown into the blocks of an outline.
final class MarkdownBlocks {
  private static final int NO_LIST = -1;

  private final List<OutlineBlock> blocks = new ArrayList<>();

  List<OutlineBlock> read(Node document) {
    children(document, NO_LIST);
    return List.copyOf(blocks);
  }

  private void children(Node parent, int depth) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      block(child, depth);
    }
  }

  private void block(Node node, int depth) {
    switch (node) {
      case Heading heading ->
          blocks.add(new OutlineBlock.Heading(heading.getLevel(), text(heading)));
      case Paragraph paragraph -> {
        Optional<Citation> source = SourceLine.takenOff(paragraph);
        prose(text(paragraph), depth);
        source.map(OutlineBlock.Source::new).ifPresent(blocks::add);
      }
      case FencedCodeBlock code -> code(code.getLiteral());
      case IndentedCodeBlock code -> code(code.getLiteral());
      case HtmlBlock html -> prose(WhiteSpace.fold(Jsoup.parse(html.getLiteral()).text()), depth);
      case BlockQuote quote -> children(quote, depth);
      case ListBlock list -> items(list, depth + 1);
      default -> {
        // Rules and definitions of links have no text of their own.
      }
    }
  }

  private void items(ListBlock list, int depth) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      boolean isFirst = true;
      for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
        // What follows an entry's first paragraph belongs to the entry, as a nested list does.
        block(child, isFirst || child instanceof ListBlock ? depth : depth + 1);
        isFirst = false;
      }
    }
  }

  private void prose(String text, int depth) {
    if (!text.isEmpty()) {
      blocks.add(
          depth == NO_LIST
              ? new OutlineBlock.Paragraph(text)
              : new OutlineBlock.Bullet(depth, text));
    }
  }

  private void code(String literal) {
    blocks.add(new OutlineBlock.Code(literal.stripTrailing()));
  }

  private static String text(Node node) {
    return WhiteSpace.fold(inlineText(node));
  }

  /// The text of a heading or paragraph as a reader sees it, without the marks.
  static String inlineText(Node block) {
    StringBuilder text = new StringBuilder();
    appendChildren(block, text);
    return text.toString();
  }

  /// Calls itself no deeper than the parser nests.
  private static void appendChildren(Node parent, StringBuilder text) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      append(child, text);
      appendChildren(child, text);
    }
  }

  private static void append(Node node, StringBuilder text) {
    switch (node) {
      case Text literal -> text.append(literal.getLiteral());
      case Code code -> text.append(code.getLiteral());
      case SoftLineBreak _, HardLineBreak _ -> text.append(' ');
      case HtmlInline html when html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br") ->
          text.append(' ');
      default -> {
        // The marks themselves; what stands between them are nodes of their own.
      }
    }
  }
}
