package org.frameworkadvisor.knowledge.content.format;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.frameworkadvisor.knowledge.content.FileFindings;

/// Follows the links of a Markdown file that lead to other files or to its own headings. Links into
/// the web are left alone: whether they lead anywhere isn't for a reader of files to find out.
final class LinkCheck {
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*");
  private static final Pattern HTML_ANCHOR =
      Pattern.compile("(?i)(?<!\\w)(?:id|name)\\s*=\\s*[\"']?([^\"'\\s>]+)");
  private static final Pattern NOT_IN_ANCHORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_ -]");

  private final Path root;
  private final Path file;
  private final int linesBefore;
  private final FileFindings findings;

  /// @param linesBefore how many lines of the file come before what is checked
  LinkCheck(Path root, Path file, int linesBefore, FileFindings findings) {
    this.root = root;
    this.file = file;
    this.linesBefore = linesBefore;
    this.findings = findings;
  }

  void check(Node document) {
    Anchors anchors = new Anchors();
    document.accept(anchors);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            follow(link.getDestination(), link, anchors);
            visitChildren(link);
          }

          @Override
          public void visit(Image image) {
            follow(image.getDestination(), image, anchors);
            visitChildren(image);
          }
        });
  }

  private void follow(String destination, Node link, Anchors anchors) {
    if (destination.isEmpty() || ELSEWHERE.matcher(destination).matches()) {
      return;
    }
    int hash = destination.indexOf('#');
    if (hash == 0) {
      if (!anchors.has(decoded(destination.substring(1)))) {
        findings.error(
            line(link),
            "The link " + destination + " leads to no heading of this file.",
            "Link to a heading that exists, in lower case and with - for spaces.");
      }
      return;
    }
    String path = decoded(hash < 0 ? destination : destination.substring(0, hash));
    if (!exists(path)) {
      findings.error(
          line(link),
          "The link " + destination + " leads to no file.",
          "Correct the path, which counts from this file's folder, or remove the link.");
    }
  }

  private boolean exists(String path) {
    try {
      Path target =
          path.startsWith("/") ? root.resolve(path.substring(1)) : file.resolveSibling(path);
      return Files.exists(target.normalize());
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String decoded(String destination) {
    try {
      return URLDecoder.decode(destination.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A lone % means itself.
      return destination;
    }
  }

  private int line(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return linesBefore + (spans.isEmpty() ? 1 : spans.getFirst().getLineIndex() + 1);
  }

  /// The anchors that GitHub makes of headings, and those written by hand as HTML.
  private static final class Anchors extends AbstractVisitor {
    private final UniqueNames names = new UniqueNames(1);
    private final Set<String> byHand = new HashSet<>();

    boolean has(String name) {
      return names.isTaken(name) || byHand.contains(name);
    }

    @Override
    public void visit(Heading heading) {
      String text = MarkdownBlocks.inlineText(heading).strip().toLowerCase(Locale.ROOT);
      String anchor = NOT_IN_ANCHORS.matcher(text).replaceAll("").replace(' ', '-');
      names.take(anchor);
      visitChildren(heading);
    }

    @Override
    public void visit(HtmlBlock html) {
      addAnchors(html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
      addAnchors(html.getLiteral());
    }

    private void addAnchors(String html) {
      Matcher anchor = HTML_ANCHOR.matcher(html);
      while (anchor.find()) {
        byHand.add(anchor.group(1));
      }
    }
  }
}
