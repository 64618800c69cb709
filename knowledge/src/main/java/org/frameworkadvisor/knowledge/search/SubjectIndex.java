package org.frameworkadvisor.knowledge.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.frameworkadvisor.knowledge.content.Corpus;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.FieldVocabulary;
import org.frameworkadvisor.knowledge.content.FieldVocabulary.Coverage;
import org.frameworkadvisor.knowledge.content.FieldVocabulary.Subject;
import org.frameworkadvisor.knowledge.content.Passage;

/// The subjects that texts name: the frameworks, by their names and aliases, and the names of the
/// field of which the content says nothing.
///
/// Where content has fact sheets, those say what it is about; else documents that say which
/// frameworks they speak of. A saved page says no such thing; there it is the names that its
/// headings set side by side: "Django vs Flask", "Django, Flask, and FastAPI".
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

  /// A token of a name or of a text: letters and digits, with the signs that make another word of
  /// them, as in C# and .NET.
  private static final Pattern TOKEN =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\.[\\p{L}\\p{N}]++|[\\p{L}\\p{N}]++[+#]*+");

  /// Beside them, a name that is a word too is likely a name.
  private static final Set<String> SIDES =
      Set.of("or", "vs", "versus", "and", "than", "over", "against", "instead", "framework", "js");

  private static final Set<String> AFTER_NAMES = Set.of("framework", "js");

  /// Behind them, a name that is a word too is likely a name, unless it is among the commonest.
  private static final Set<String> OPENINGS =
      Set.of(
          "in",
          "with",
          "use",
          "using",
          "learn",
          "learning",
          "is",
          "does",
          "about",
          "of",
          "like",
          "choose",
          "pick",
          "try",
          "has",
          "can",
          "why",
          "are");

  /// Shorter words stand behind those openings without being a name.
  private static final int SHORTEST_BEHIND_OPENING = 4;

  private static final Set<String> NEVER_BEHIND_OPENING = Set.of("next", "spring", "express");

  private final List<String> names;
  private final List<Pattern> patterns;
  private final Map<String, Subject> byId = new HashMap<>();

  /// Names by their first token, those of more tokens first.
  private final Map<String, List<Name>> byToken = new HashMap<>();

  private record Name(List<String> tokens, Subject subject, boolean isWord) {}

  private record Token(String text, int start, int end) {}

  /// A subject, and where a text names it.
  public record Mention(Subject subject, int start, int end) {}

  private SubjectIndex(List<Subject> subjects) {
    this.names =
        subjects.stream()
            .filter(subject -> subject.coverage() == Coverage.SHEET)
            .map(Subject::name)
            .toList();
    this.patterns = names.stream().map(SubjectIndex::word).toList();
    for (Subject subject : subjects) {
      byId.putIfAbsent(subject.id(), subject);
      for (FieldVocabulary.Name name : subject.names()) {
        List<String> tokens = tokens(name.text()).stream().map(Token::text).toList();
        if (!tokens.isEmpty()) {
          byToken
              .computeIfAbsent(tokens.getFirst(), first -> new ArrayList<>())
              .add(new Name(tokens, subject, name.isWord()));
        }
      }
    }
    byToken
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(name -> -name.tokens().size())));
  }

  /// What a corpus is about: what is written down, and the frameworks that its documents name
  /// beside that.
  public static FieldVocabulary vocabulary(Corpus corpus) {
    List<Subject> subjects = new ArrayList<>(corpus.vocabulary().subjects());
    Set<String> known = subjects.stream().map(Subject::id).collect(Collectors.toSet());
    Set<String> declared = new LinkedHashSet<>();
    for (Document document : corpus.documents()) {
      document.frameworks().stream().filter(name -> !known.contains(name)).forEach(declared::add);
    }
    if (subjects.isEmpty() && declared.isEmpty()) {
      setSideBySide(corpus.passages()).forEach(name -> subjects.add(Subject.named(name, name)));
    }
    for (String name : declared) {
      Map<String, Integer> spellings = spellings(word(name), corpus.passages());
      subjects.add(Subject.named(name, mostFrequent(spellings).orElse(name)));
    }
    return new FieldVocabulary(corpus.vocabulary().aspects(), subjects);
  }

  /// Recognises the subjects of a vocabulary.
  public static SubjectIndex of(FieldVocabulary vocabulary) {
    return new SubjectIndex(vocabulary.subjects());
  }

  /// Recognises names.
  public static SubjectIndex named(List<String> names) {
    return new SubjectIndex(names.stream().map(name -> Subject.named(name, name)).toList());
  }

  /// The names of the subjects that the content covers, the best covered first.
  public List<String> names() {
    return names;
  }

  /// The subject with an id, if there is one.
  public Optional<Subject> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The covered subjects that a text names, in the order of [#names].
  public List<String> in(String text) {
    Set<String> found =
        mentions(text).stream()
            .map(Mention::subject)
            .filter(subject -> subject.coverage() == Coverage.SHEET)
            .map(Subject::name)
            .collect(Collectors.toSet());
    return names.stream().filter(found::contains).toList();
  }

  /// All subjects that a text names, covered or not, in the order of the text. Of names that begin
  /// with the same word the longest counts: "Django REST framework" does not name Django.
  public List<Mention> mentions(String text) {
    List<Token> tokens = tokens(text);
    List<Mention> found = new ArrayList<>();
    boolean hasCapitals = text.codePoints().filter(Character::isUpperCase).count() > 1;
    int at = 0;
    while (at < tokens.size()) {
      Optional<Name> name = named(tokens, at, text, hasCapitals);
      int length = 1;
      if (name.isPresent()) {
        length = name.get().tokens().size();
        found.add(
            new Mention(
                name.get().subject(), tokens.get(at).start(), tokens.get(at + length - 1).end()));
      }
      at += length;
    }
    return found;
  }

  private Optional<Name> named(List<Token> tokens, int at, String text, boolean hasCapitals) {
    for (Name name : byToken.getOrDefault(tokens.get(at).text(), List.of())) {
      int end = at + name.tokens().size();
      if (end <= tokens.size()
          && tokens.subList(at, end).stream().map(Token::text).toList().equals(name.tokens())
          && (!name.isWord() || isLikelyName(tokens, at, end, text, hasCapitals))) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /// Whether a word of the language is used as a name.
  private boolean isLikelyName(
      List<Token> tokens, int at, int end, String text, boolean hasCapitals) {
    boolean isCapital = Character.isUpperCase(text.charAt(tokens.get(at).start()));
    if (isCapital && at > 0 && !endsSentence(text, tokens.get(at - 1).end())) {
      return true;
    }
    String before = at > 0 ? tokens.get(at - 1).text() : "";
    String after = end < tokens.size() ? tokens.get(end).text() : "";
    boolean isBesideName =
        (SIDES.contains(after) && (AFTER_NAMES.contains(after) || isNameAt(tokens, end + 1)))
            || (SIDES.contains(before) && isNameBefore(tokens, at - 1));
    if (isBesideName) {
      return true;
    }
    String word = tokens.get(at).text();
    return !(hasCapitals && !isCapital)
        && OPENINGS.contains(before)
        && word.length() >= SHORTEST_BEHIND_OPENING
        && !NEVER_BEHIND_OPENING.contains(word);
  }

  private boolean isNameAt(List<Token> tokens, int at) {
    return at < tokens.size() && byToken.containsKey(tokens.get(at).text());
  }

  private boolean isNameBefore(List<Token> tokens, int end) {
    for (int at = Math.max(0, end - 3); at < end; at++) {
      int from = at;
      if (byToken.getOrDefault(tokens.get(at).text(), List.of()).stream()
          .anyMatch(name -> from + name.tokens().size() == end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsSentence(String text, int end) {
    return end < text.length() && ".?!:".indexOf(text.charAt(end)) >= 0;
  }

  private static List<Token> tokens(String text) {
    return TOKEN
        .matcher(text)
        .results()
        .map(found -> new Token(found.group().toLowerCase(Locale.ROOT), found.start(), found.end()))
        .toList();
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
      return byId(frameworks.getFirst()).map(Subject::name);
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
