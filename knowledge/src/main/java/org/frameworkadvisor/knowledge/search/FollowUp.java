package org.frameworkadvisor.knowledge.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Completes a question that leans on the one before it: "what about FastAPI?" after a question on
/// Flask's learning curve is a question on FastAPI's.
public final class FollowUp {
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:(?:ok|okay|so|hmm|well|thanks|thank you)[,.!]?\\s+)?"
              + "(?:(?:and|but)\\s+)?(?:what about|how about|what of|same (?:question )?for|and|or|but|also"
              + "|then)\\b[\\s,:]*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PRONOUN =
      Pattern.compile("\\b(its|it|they|their|them|that one|this one)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENDING = Pattern.compile("(?<![\\s?!.])[\\s?!.]++$");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}+#.'’-]*");

  /// Words that may stand beside a name without saying anything of their own.
  private static final Set<String> FILLERS =
      Set.of("the", "a", "an", "with", "in", "for", "of", "to", "on", "using", "then", "instead");

  private static final Set<String> OWNERS = Set.of("its", "their");

  private static final Set<String> QUESTION_WORDS =
      Set.of(
          "is", "are", "was", "can", "could", "do", "does", "did", "should", "would", "will", "has",
          "have", "who", "what", "when", "where", "which", "why", "how");

  private final List<String> subjects;

  /// Builds the rules.
  ///
  /// @param subjects what questions are about, for instance the frameworks' names
  public FollowUp(List<String> subjects) {
    this.subjects = List.copyOf(subjects);
  }

  /// The question meant: completed where it is a follow-up, else as it is.
  public Question resolve(Question now, Question earlier) {
    Matcher opening = OPENING.matcher(now.text());
    String meant =
        opening.find()
            ? completed(now.text().substring(opening.end()), earlier)
            : withSubject(now.text(), earlier);
    return Question.of(meant).orElse(now);
  }

  private String completed(String rest, Question earlier) {
    String said = ENDING.matcher(rest).replaceFirst("");
    List<String> named = named(said);
    String names = String.join(" and ", named);
    if (!named.isEmpty() && saysNothingElse(said)) {
      return replaceSubjects(earlier.text(), names);
    }
    List<String> words = words(said);
    if (words.size() > 1 && QUESTION_WORDS.contains(words.getFirst())) {
      return withSubject(rest, earlier);
    }
    String before = ENDING.matcher(earlier.text()).replaceFirst("");
    String base = named.isEmpty() ? before : replaceSubjects(before, names);
    return base + " " + said + "?";
  }

  /// Puts what the earlier question was about in the place of "it".
  private String withSubject(String now, Question earlier) {
    List<String> before = named(earlier.text());
    Matcher pronoun = PRONOUN.matcher(now);
    if (before.isEmpty() || !named(now).isEmpty() || !pronoun.find()) {
      return now;
    }
    String subject = String.join(" and ", before);
    boolean owner = OWNERS.contains(pronoun.group().toLowerCase(Locale.ROOT));
    return pronoun.replaceFirst(Matcher.quoteReplacement(owner ? subject + "'s" : subject));
  }

  private String replaceSubjects(String text, String replacement) {
    List<String> before = named(text);
    if (before.isEmpty()) {
      return ENDING.matcher(text).replaceFirst("") + " " + replacement + "?";
    }
    String any = before.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    String several = any + "(?:(?:\\s*,\\s*|\\s+)(?:(?:or|and|vs\\.?|versus)\\s+)?" + any + ")*+";
    return Pattern.compile(several, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .replaceAll(Matcher.quoteReplacement(replacement));
  }

  private boolean saysNothingElse(String text) {
    Predicate<String> counts = word -> !FILLERS.contains(word) && !isSubject(word);
    return words(text).stream()
        .noneMatch(counts.and(word -> !word.equals("and") && !word.equals("or")));
  }

  private List<String> named(String text) {
    List<String> named = new ArrayList<>();
    for (String subject : subjects) {
      if (word(subject).matcher(text).find()) {
        named.add(subject);
      }
    }
    return named;
  }

  private boolean isSubject(String word) {
    return subjects.stream().anyMatch(subject -> word(subject).matcher(word).matches());
  }

  private static Pattern word(String subject) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + Pattern.quote(subject) + "(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
