package org.frameworkadvisor.knowledge.content.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.frameworkadvisor.knowledge.content.WhiteSpace;

/// Takes out of a web page what isn't its text: navigation, share bars, banners, teasers.
///
/// Where a line stands says more than its words, so runs of short lines at the edges go first. The
/// lists of phrases only catch what stands alone; they hold what is on thousands of pages.
final class PageNoise {
  /// Lines that no author writes, wherever they stand.
  private static final Pattern PHRASE =
      any(
          "\\W*(share|tweet|pin) (this|it|on|via|with|to)\\b.{0,40}",
          "summari[sz]e (this |the )?(\\w+ )?(with|using|in) \\w+\\W*",
          "(read|view|see|show|load|explore|browse) (all |more)\\s?(of )?(our )?(latest )?"
              + "(articles?|posts?|blogs?|stories|news|related.*)?\\W*",
          ".*\\bclick here (for|to (read|see|view)) .*",
          "chat with us\\W*",
          "(talk|speak) (to|with) (a |an |our )?(\\w+ )?(expert|advis[eo]r|counsell?or|sales)s?\\W*",
          "book (a |your )?(free )?(demo|call|consultation)\\W*",
          ".*\\b(this|our|we|the) ?(web)?(site)? ?use(s)? cookies\\b.*",
          "(accept|reject|allow|decline)( all)?( cookies)?",
          "(cookie|privacy) (settings|policy|preferences|notice)",
          ".*\\b(subscribe|sign up) (to|for) (our|the|my) .{0,40}(newsletter|updates|list)\\b.*",
          "(enter )?your e-?mail( address)?\\W*",
          ".*\\ball rights reserved\\b.*",
          "(©|\\(c\\)|copyright) .*\\d{4}.*",
          "terms (of (use|service)|(&|and) conditions)",
          "skip to (main )?content",
          "(reading time:? )?\\d{1,3} ?min(ute)?s?( read)?\\W*");

  /// Words on buttons and the small print of an article. As an entry of a list they may well be
  /// meant, so they count only as a line or a guessed heading.
  private static final Pattern BUTTON =
      any(
          "back|home|menu|search|close|next|previous|prev|share|tweet|save|print|like|follow|copy link"
              + "|log ?in|sign ?(in|up)|register|subscribe|contact( us)?|about( us)?|blog|pricing"
              + "|back to (top|blog|home)|advertisement|sponsored|ad|get started|learn more"
              + "|table of contents|follow us.{0,30}",
          "((posted|published|updated|last (updated|modified))( on)?:? )?"
              + "(\\d{1,2} \\p{L}{3,9}\\.?,? \\d{4}|\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}|\\d{4}-\\d{2}-\\d{2})"
              + "( [·|•-] \\d{1,3} min(ute)?s?( read)?)?");

  /// Where a page offers to send itself. One alone may be what the page is about.
  private static final Pattern SERVICE =
      any(
          "chatgpt|perplexity|claude|gemini|gr?ok|copilot|mistral|deepseek|google ai( mode)?"
              + "|facebook|twitter|x|linkedin|whatsapp|telegram|pinterest|reddit|instagram"
              + "|youtube|mastodon|bluesky|hacker news|e-?mail");

  private static final Pattern BYLINE =
      Pattern.compile("(?U)(Written )?[Bb]y:?( \\p{Lu}[\\p{L}.'’-]*){1,4}");

  /// Headings of parts that aren't the page's own text.
  private static final Pattern FOREIGN_PART =
      any(
          "(read|see|view) more( (articles|posts|blogs|stories))?",
          "(more|related|recommended|popular|recent|latest|similar|trending)"
              + " (articles|posts|blogs|reads?|reading|stories|topics|content)",
          "you (may|might) (also )?(like|enjoy|be interested in).{0,20}",
          "(recommended|more) (for you|from .{1,40})",
          "(leave|post|add|write) a (reply|comment)",
          "(\\d+ )?comments",
          "about the authors?",
          "share this( (article|post|page))?",
          "(join|subscribe to) (our|the) newsletter");

  private static final int LONGEST_NOISE = 200;
  private static final int SHORT_LINE_WORDS = 6;
  private static final int SHORT_BULLET_WORDS = 4;
  private static final int STACK = 3;

  private PageNoise() {}

  /// The page's own blocks.
  ///
  /// @param guessed whether headings were guessed from plain lines, so that any may be a button
  static List<OutlineBlock> strip(List<OutlineBlock> page, boolean guessed) {
    List<OutlineBlock> own = new ArrayList<>(withoutForeignParts(page));
    own.removeIf(block -> isNoise(block, guessed));
    return List.copyOf(withoutShortRuns(guessed ? withoutServices(own) : own));
  }

  /// Whether a line is noise by its words alone.
  static boolean isNoise(String line) {
    return line.length() <= LONGEST_NOISE
        && (PHRASE.matcher(line).matches()
            || BUTTON.matcher(line).matches()
            || BYLINE.matcher(line).matches());
  }

  private static boolean isNoise(OutlineBlock block, boolean guessed) {
    return switch (block) {
      case OutlineBlock.Code _, OutlineBlock.Source _ -> false;
      case OutlineBlock.Paragraph paragraph -> isNoise(paragraph.text());
      case OutlineBlock.Heading heading when guessed -> isNoise(heading.text());
      case OutlineBlock.Heading _, OutlineBlock.Bullet _, OutlineBlock.Term _ ->
          block.text().length() <= LONGEST_NOISE && PHRASE.matcher(block.text()).matches();
    };
  }

  private static List<OutlineBlock> withoutServices(List<OutlineBlock> page) {
    List<OutlineBlock> own = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      boolean amongServices =
          (i > 0 && isService(page.get(i - 1)))
              || (i + 1 < page.size() && isService(page.get(i + 1)));
      if (!(isService(page.get(i)) && amongServices)) {
        own.add(page.get(i));
      }
    }
    return own;
  }

  private static boolean isService(OutlineBlock block) {
    return (block instanceof OutlineBlock.Heading || block instanceof OutlineBlock.Paragraph)
        && SERVICE.matcher(block.text()).matches();
  }

  /// Near the end, nothing of the page itself follows the teasers; further up, its next heading
  /// does.
  private static List<OutlineBlock> withoutForeignParts(List<OutlineBlock> page) {
    List<OutlineBlock> own = new ArrayList<>();
    boolean foreign = false;
    for (int i = 0; i < page.size(); i++) {
      OutlineBlock block = page.get(i);
      if (block instanceof OutlineBlock.Heading heading) {
        foreign = FOREIGN_PART.matcher(heading.text()).matches();
        if (foreign && i * 3 >= page.size() * 2) {
          break;
        }
      }
      if (!foreign) {
        own.add(block);
      }
    }
    return own;
  }

  private static List<OutlineBlock> withoutShortRuns(List<OutlineBlock> page) {
    int first = firstContent(page);
    int last = lastContent(page);
    List<OutlineBlock> own = new ArrayList<>();
    int i = 0;
    while (i < page.size()) {
      int end = Math.max(i + 1, endOfShortRun(page, i));
      boolean isMenu = i < first && page.get(i) instanceof OutlineBlock.Bullet;
      boolean atEdge = isShortLine(page.get(i)) && (i < first || i > last);
      boolean isStack = end - i >= STACK && !(i > 0 && page.get(i - 1).text().endsWith(":"));
      if (!isMenu && !atEdge && !isStack) {
        own.addAll(page.subList(i, end));
      }
      i = end;
    }
    return own;
  }

  /// Short bullets above the first heading are a menu.
  private static int firstContent(List<OutlineBlock> page) {
    boolean afterHeading = page.stream().noneMatch(OutlineBlock.Heading.class::isInstance);
    for (int i = 0; i < page.size(); i++) {
      OutlineBlock block = page.get(i);
      afterHeading |= block instanceof OutlineBlock.Heading;
      boolean isMenu =
          !afterHeading
              && block instanceof OutlineBlock.Bullet bullet
              && isShort(bullet.text(), SHORT_BULLET_WORDS);
      if (!isMenu && !(block instanceof OutlineBlock.Heading) && !isShortLine(block)) {
        return i;
      }
    }
    return page.size();
  }

  private static int lastContent(List<OutlineBlock> page) {
    for (int i = page.size() - 1; i >= 0; i--) {
      if (!(page.get(i) instanceof OutlineBlock.Heading) && !isShortLine(page.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int endOfShortRun(List<OutlineBlock> page, int start) {
    int end = start;
    while (end < page.size() && isShortLine(page.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isShortLine(OutlineBlock block) {
    return block instanceof OutlineBlock.Paragraph line && isShort(line.text(), SHORT_LINE_WORDS);
  }

  private static boolean isShort(String text, int words) {
    return ".!?:;…\"”)".indexOf(text.charAt(text.length() - 1)) < 0
        && WhiteSpace.words(text) <= words;
  }

  private static Pattern any(String... alternatives) {
    return Pattern.compile("(?iU)(" + String.join("|", alternatives) + ")");
  }
}
