package org.frameworkadvisor.knowledge.content.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.frameworkadvisor.knowledge.content.Citation;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.WhiteSpace;
import org.jspecify.annotations.Nullable;

/// Cuts the blocks of one document into passages and gives each its heading path.
///
/// A line that ends in a colon and stands before its list, as `Django:` does, is worth nothing as
/// an answer, but without it the bullets have no subject. So it becomes a section.
final class PassageSplitter {
  private static final int LABEL_WORDS = 6;
  private static final int BULLET_LABEL_WORDS = 14;

  /// Ranks below every heading, so that any heading closes a label's section.
  private static final int LABEL_RANK = 1_000;

  private static final Pattern NOT_IN_SLUGS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final int LONGEST_SLUG = 60;
  private static final String NO_SECTION = "start";

  private final Document document;
  private final Citation whole;
  private final Deque<Section> open = new ArrayDeque<>();
  private final UniqueNames slugs = new UniqueNames(2);
  private final List<Passage> passages = new ArrayList<>();
  private final List<String> list = new ArrayList<>();
  private final Section root = new Section(0, "");

  /// Where the passages of the last block begin, which the next source is of.
  private int lastQuoted;

  private PassageSplitter(Document document, Citation whole) {
    this.document = document;
    this.whole = whole;
    root.slug = slugs.take(NO_SECTION);
  }

  static List<Passage> passages(Document document, List<? extends OutlineBlock> blocks) {
    return passages(document, Citation.of(document), blocks);
  }

  /// @param whole the source of what names no source of its own
  static List<Passage> passages(
      Document document, Citation whole, List<? extends OutlineBlock> blocks) {
    PassageSplitter passageSplitter = new PassageSplitter(document, whole);
    for (int i = 0; i < blocks.size(); i++) {
      passageSplitter.add(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
    }
    passageSplitter.endList();
    return List.copyOf(passageSplitter.passages);
  }

  private void add(OutlineBlock block, @Nullable OutlineBlock next) {
    switch (block) {
      case OutlineBlock.Heading heading -> heading(heading);
      case OutlineBlock.Paragraph paragraph -> {
        endList();
        closeFrom(LABEL_RANK);
        if (isLabel(paragraph.text(), LABEL_WORDS) && startsList(next)) {
          open(LABEL_RANK, paragraph.text());
        } else if (paragraph.text().endsWith(":") && startsList(next)) {
          list.add(paragraph.text());
        } else {
          quote(LongTextSplitter.ofProse(paragraph.text()));
        }
      }
      case OutlineBlock.Bullet bullet -> {
        int rank = rank(bullet.depth());
        closeFrom(rank);
        if (isLabel(bullet.text(), BULLET_LABEL_WORDS) && isDeeper(next, bullet.depth())) {
          open(rank, bullet.text());
        } else {
          list.add(Passage.BULLET + bullet.text());
        }
      }
      case OutlineBlock.Term term -> {
        closeFrom(rank(term.depth()));
        open(rank(term.depth()), term.text());
      }
      case OutlineBlock.Code code -> {
        endList();
        quote(LongTextSplitter.ofLines(code.text()));
      }
      case OutlineBlock.Source source -> {
        endList();
        cite(source.citation());
      }
    }
  }

  private void heading(OutlineBlock.Heading heading) {
    endList();
    closeFrom(heading.level());
    boolean isTitle = heading.level() == 1 && heading.text().equalsIgnoreCase(document.title());
    if (!isTitle && WhiteSpace.saysSomething(heading.text())) {
      open(heading.level(), heading.text());
    }
  }

  /// One more than a paragraph's label, whose bullets start at depth 0.
  private static int rank(int depth) {
    return LABEL_RANK + 1 + depth;
  }

  private static boolean isLabel(String text, int words) {
    return text.endsWith(":") && WhiteSpace.words(text) <= words;
  }

  private static boolean startsList(@Nullable OutlineBlock next) {
    return next instanceof OutlineBlock.Bullet || next instanceof OutlineBlock.Term;
  }

  private static boolean isDeeper(@Nullable OutlineBlock next, int depth) {
    return switch (next) {
      case OutlineBlock.Bullet bullet -> bullet.depth() > depth;
      case OutlineBlock.Term term -> term.depth() > depth;
      case OutlineBlock.Heading _,
          OutlineBlock.Paragraph _,
          OutlineBlock.Code _,
          OutlineBlock.Source _ ->
          false;
      case null -> false;
    };
  }

  /// Makes a passage of the list so far: its entries are read together, and a single one of them is
  /// often too short to mean anything.
  private void endList() {
    if (list.size() == 1 && list.getFirst().startsWith(Passage.BULLET)) {
      quote(LongTextSplitter.ofProse(list.getFirst().substring(Passage.BULLET.length())));
    } else if (!list.isEmpty()) {
      quote(LongTextSplitter.ofEntries(list));
    }
    list.clear();
  }

  private void closeFrom(int rank) {
    if (!open.isEmpty() && open.getLast().rank >= rank) {
      endList();
    }
    while (!open.isEmpty() && open.getLast().rank >= rank) {
      open.removeLast();
    }
  }

  private void open(int rank, String heading) {
    endList();
    String name = heading.endsWith(":") ? heading.substring(0, heading.length() - 1) : heading;
    if (WhiteSpace.saysSomething(name)) {
      open.addLast(new Section(rank, WhiteSpace.fold(name)));
    }
  }

  private void quote(List<String> pieces) {
    List<String> path = open.stream().map(section -> section.name).toList();
    Section innermost = open.isEmpty() ? root : open.getLast();
    lastQuoted = passages.size();
    for (String piece : pieces) {
      if (WhiteSpace.saysSomething(piece)) {
        passages.add(new Passage(nextId(innermost), document, path, piece, whole));
      }
    }
  }

  private void cite(Citation citation) {
    passages
        .subList(lastQuoted, passages.size())
        .replaceAll(passage ->
            new Passage(passage.id(), document, passage.section(), passage.text(), citation));
  }

  /// Counts within the section, so that an edit elsewhere in the document moves no id here.
  private Passage.Id nextId(Section section) {
    if (section.slug.isEmpty()) {
      section.slug = slugs.take(slug(section.name));
    }
    section.passages++;
    return new Passage.Id(document.id() + "#" + section.slug + "-" + section.passages);
  }

  /// A heading as a part of an id: lower case, words joined by `-`.
  private static String slug(String heading) {
    String joined = NOT_IN_SLUGS.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("-");
    String slug = withoutDashesAround(shortened(joined));
    return slug.isEmpty() ? "section" : slug;
  }

  private static String shortened(String joined) {
    if (joined.length() <= LONGEST_SLUG) {
      return joined;
    }
    int cut = joined.lastIndexOf('-', LONGEST_SLUG);
    if (cut > 0) {
      return joined.substring(0, cut);
    }
    return joined.substring(0, joined.offsetByCodePoints(0, LONGEST_SLUG / 2));
  }

  private static String withoutDashesAround(String joined) {
    int start = joined.startsWith("-") ? 1 : 0;
    int end = joined.length() - (joined.length() > start && joined.endsWith("-") ? 1 : 0);
    return joined.substring(start, end);
  }

  private static final class Section {
    final int rank;
    final String name;
    String slug = "";
    int passages;

    Section(int rank, String name) {
      this.rank = rank;
      this.name = name;
    }
  }
}
