package org.frameworkadvisor.knowledge.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frameworkadvisor.knowledge.content.Passage;

/// What a knowledge base compares: the frameworks, by the names that it spells.
///
/// Where documents say which frameworks they speak of, those count. A saved page says no such
/// thing; there it is the names that its headings set side by side: "Django vs Flask", "Django,
/// Flask, and FastAPI".
public final class SubjectIndex {
  /// A word, of which a name and the one beside it are told where there are such: each is looked at
  /// once, so that a long heading takes little time.
  private static final Pattern SIDE_BY_SIDE =
      Pattern.compile(
          "[\\p{L}\\p{N}.+#&&[^\\p{Lu}]]*+(?:(\\p{Lu}[\\p{L}\\p{N}.+#]*+)"
              + "(?:(?:,? (?:vs\\.?|versus|and|or) |, )(?=(\\p{Lu}[\\p{L}\\p{N}.+#]*+)))?+)?+");

  /// What ties names to a heading, and the names, of which each is U+0000 here, where they follow.
  /// It is taken in one go whether they follow or not, so that a long heading takes little time.
  /// For the same reason there is no `\b`, which looks back over every accent.
  private static final Pattern TIED_NAMES =
      Pattern.compile(
          "(?:\\s*+(?:,?(?<!\\w)(?:of|in|with|for|between|comparing|using|vs\\.?|versus|and|or)(?!\\w)"
              + "|,))*+"
              + "\\s*+(\u0000(?:\\s*+(?:(?:,|and|or|vs\\.?)\\s*+)?+\u0000)*+)?+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WITHIN_SENTENCE =
      Pattern.compile("(?<=[\\p{Ll}\\p{N},] )[\\p{L}\\p{N}]+");

  /// A name keeps its capital within a sentence, at least this often.
  private static final double CAPITAL_SHARE = 0.7;

  private final List<String> names;
  private final List<Pattern> patterns;

  private SubjectIndex(List<String> names) {
    this.names = List.copyOf(names);
    this.patterns = names.stream().map(SubjectIndex::word).toList();
  }

  public static SubjectIndex of(Iterable<Passage> passages) {
    Set<String> declared = new LinkedHashSet<>();
    for (Passage passage : passages) {
      declared.addAll(passage.document().frameworks());
    }
    return declared.isEmpty()
        ? new SubjectIndex(setSideBySide(passages))
        : new SubjectIndex(spelled(declared, passages));
  }

  /// Those found before.
  public static SubjectIndex named(List<String> names) {
    return new SubjectIndex(names);
  }

  public List<String> names() {
    return names;
  }

  /// The names that a text mentions, in the order of [#names].
  public List<String> in(String text) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (patterns.get(i).matcher(text).find()) {
        found.add(names.get(i));
      }
    }
    return found;
  }

  /// What one passage is about, where that is one name: by its innermost heading that has one, else
  /// by its document, else by its own words.
  public Optional<String> of(Passage passage) {
    List<String> section = passage.section();
    for (int i = section.size() - 1; i >= 0; i--) {
      List<String> named = in(section.get(i));
      if (named.size() == 1) {
        return Optional.of(named.getFirst());
      }
    }
    List<String> frameworks = passage.document().frameworks();
    if (frameworks.size() == 1) {
      return in(frameworks.getFirst()).stream().findFirst();
    }
    List<String> named = in(passage.text());
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  /// A heading without the names: "Advantages of Django" becomes "Advantages".
  public String without(String heading) {
    String left = heading;
    for (Pattern pattern : patterns) {
      left = pattern.matcher(left).replaceAll("\u0000");
    }
    return TIED_NAMES
        .matcher(left)
        .replaceAll(tied -> tied.group(1) == null ? Matcher.quoteReplacement(tied.group()) : "")
        .replaceAll("[\u0000\\s]+", " ")
        .strip();
  }

  private static List<String> spelled(Set<String> declared, Iterable<Passage> passages) {
    return declared.stream()
        .map(name -> mostFrequent(spellings(word(name), passages)).orElse(name))
        .toList();
  }

  private static Map<String, Integer> spellings(Pattern name, Iterable<Passage> passages) {
    Map<String, Integer> counts = new HashMap<>();
    for (Passage passage : passages) {
      Matcher matcher = name.matcher(passage.text());
      while (matcher.find()) {
        counts.merge(matcher.group(), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static Optional<String> mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static List<String> setSideBySide(Iterable<Passage> passages) {
    Set<String> candidates = new LinkedHashSet<>();
    Map<String, Integer> capitalised = new HashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Passage passage : passages) {
      Matcher sides = SIDE_BY_SIDE.matcher(passage.path());
      while (sides.find()) {
        if (sides.group(2) != null) {
          candidates.add(sides.group(1));
          candidates.add(sides.group(2));
        }
      }
      Matcher words = WITHIN_SENTENCE.matcher(passage.text());
      while (words.find()) {
        String word = words.group();
        seen.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
        if (Character.isUpperCase(word.charAt(0))) {
          capitalised.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
      }
    }
    return candidates.stream()
        .filter(name -> {
          String lower = name.toLowerCase(Locale.ROOT);
          int all = seen.getOrDefault(lower, 0);
          return all > 1 && capitalised.getOrDefault(lower, 0) >= CAPITAL_SHARE * all;
        })
        .toList();
  }

  private static Pattern word(String name) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
