package org.frameworkadvisor.knowledge.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The names of the field: what questions may be about, covered or not, and the aspects by which
/// subjects are compared.
///
/// @param aspects in the order of a comparison
/// @param subjects those with a sheet first, the one with most facts leading
public record FieldVocabulary(List<Aspect> aspects, List<Subject> subjects) {
  /// Where nothing was written down.
  public static final FieldVocabulary NONE = new FieldVocabulary(List.of(), List.of());

  /// The months after which a sheet has to be looked at again, where its aspects say no other time.
  public static final int USUALLY_STALE_AFTER = 12;

  private static final String ASPECT = "aspect";
  private static final String SUBJECT = "subject";

  /// Before a name that is a word of the language too.
  private static final String WORD = "~";

  public FieldVocabulary {
    aspects = List.copyOf(aspects);
    subjects = List.copyOf(subjects);
  }

  /// The same in lines, to be kept with an index.
  public String encoded() {
    StringBuilder lines = new StringBuilder();
    for (Aspect aspect : aspects) {
      line(
          lines,
          ASPECT,
          aspect.key(),
          aspect.title(),
          String.join(",", aspect.words()),
          Integer.toString(aspect.staleAfter()),
          Boolean.toString(aspect.isCompared()));
    }
    for (Subject subject : subjects) {
      List<String> parts =
          new ArrayList<>(
              List.of(
                  SUBJECT,
                  subject.id(),
                  subject.coverage().name(),
                  subject.what(),
                  String.join(",", subject.near()),
                  subject.documentation()));
      for (Name name : subject.names()) {
        parts.add((name.isWord() ? WORD : "") + name.text());
      }
      line(lines, parts.toArray(String[]::new));
    }
    return lines.toString();
  }

  /// Reads what [#encoded] wrote.
  public static FieldVocabulary decoded(String lines) {
    List<Aspect> aspects = new ArrayList<>();
    List<Subject> subjects = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      List<String> parts = List.of(line.split("\t", -1));
      if (parts.getFirst().equals(ASPECT)) {
        aspects.add(
            new Aspect(
                parts.get(1),
                parts.get(2),
                split(parts.get(3)),
                Integer.parseInt(parts.get(4)),
                Boolean.parseBoolean(parts.get(5))));
      } else {
        subjects.add(
            new Subject(
                parts.get(1),
                parts.subList(6, parts.size()).stream().map(FieldVocabulary::name).toList(),
                Coverage.valueOf(parts.get(2)),
                parts.get(3),
                split(parts.get(4)),
                parts.get(5)));
      }
    }
    return new FieldVocabulary(aspects, subjects);
  }

  private static void line(StringBuilder lines, String... parts) {
    lines
        .append(Arrays.stream(parts).map(WhiteSpace::fold).collect(Collectors.joining("\t")))
        .append('\n');
  }

  private static List<String> split(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(","));
  }

  private static Name name(String encoded) {
    return encoded.startsWith(WORD)
        ? new Name(encoded.substring(WORD.length()), true)
        : new Name(encoded, false);
  }

  /// What facts may be about.
  ///
  /// @param key as sheets name it
  /// @param title as readers see it, above each fact
  /// @param words other words for it, lower case
  /// @param staleAfter the months after which a fact has to be looked at again
  /// @param isCompared whether it makes sense side by side
  public record Aspect(
      String key, String title, List<String> words, int staleAfter, boolean isCompared) {
    public Aspect {
      words = List.copyOf(words);
    }
  }

  /// What questions may be about, for instance a framework.
  ///
  /// @param id its sheet's, or its name in lower case
  /// @param names the first as it is shown, then others by which people call it
  /// @param what kind of thing it is, for instance "a PHP framework"; empty when not said
  /// @param near ids of subjects with a sheet that come nearest to one that has none
  /// @param documentation the address of its own documentation; empty when not known
  public record Subject(
      String id,
      List<Name> names,
      Coverage coverage,
      String what,
      List<String> near,
      String documentation) {
    public Subject {
      names = List.copyOf(names);
      near = List.copyOf(near);
    }

    /// A subject of which nothing but its name is known.
    public static Subject named(String id, String name) {
      return new Subject(id, List.of(new Name(name, false)), Coverage.SHEET, "", List.of(), "");
    }

    /// As readers see it.
    public String name() {
      return names.getFirst().text();
    }
  }

  /// One way to call a subject.
  ///
  /// @param isWord whether it is a word of the language too, as "bottle" is
  public record Name(String text, boolean isWord) {}

  /// How much the content says of a subject.
  public enum Coverage {
    /// It has a sheet of facts, or documents of its own.
    SHEET,

    /// Passages speak of it.
    PASSAGES,

    /// Nothing but that it exists.
    NOTHING
  }
}
