package org.frameworkadvisor.knowledge.content.format;

import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// The text of a Markdown heading or paragraph as a reader sees it, without the marks.
final class InlineText {
  private InlineText() {}

  static String of(Node block) {
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
