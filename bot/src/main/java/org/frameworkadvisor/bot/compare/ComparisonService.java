package org.frameworkadvisor.bot.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.knowledge.KnowledgeCatalog;
import org.frameworkadvisor.knowledge.search.Question;

/// Compares frameworks and sums up topics.
public final class ComparisonService {
  private static final int MOST_SUBJECTS = 4;

  private final KnowledgeCatalog catalog;

  public ComparisonService(KnowledgeCatalog catalog) {
    this.catalog = catalog;
  }

  /// Puts frameworks side by side.
  ///
  /// @param names two to four frameworks as a person writes them
  /// @param aspect what to compare, as a person writes it; empty for every aspect
  public Reply compare(List<String> names, String aspect) {
    String typed = String.join(" ", names);
    Set<String> subjects = new LinkedHashSet<>();
    for (String name : names) {
      Optional<String> subject = subject(name);
      if (subject.isEmpty()) {
        return new Reply.Refused(typed, "I know nothing about " + quoted(name) + ". " + known());
      }
      subjects.add(subject.get());
    }
    if (subjects.size() < 2 || subjects.size() > MOST_SUBJECTS) {
      return new Reply.Refused(
          typed, "Name two to " + MOST_SUBJECTS + " different frameworks. " + known());
    }
    return new Reply.Compared(catalog.compare(List.copyOf(subjects), words(aspect)));
  }

  /// The key points on a topic.
  ///
  /// @param topic as a person writes it; blank for the whole knowledge
  public Reply summarise(String topic) {
    return new Reply.Summarised(catalog.summarise(words(topic)));
  }

  /// The frameworks there are to compare.
  public List<String> subjects() {
    return catalog.subjects();
  }

  /// The frameworks that a text names, as many as can be compared.
  public List<String> comparableIn(String text) {
    return catalog.subjects().stream()
        .filter(subject -> names(text, subject))
        .limit(MOST_SUBJECTS)
        .toList();
  }

  private static boolean names(String text, String subject) {
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(subject) + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .find();
  }

  private Optional<String> subject(String name) {
    String wanted = letters(words(name));
    return catalog.subjects().stream().filter(known -> letters(known).equals(wanted)).findFirst();
  }

  private String known() {
    List<String> subjects = catalog.subjects();
    return subjects.isEmpty()
        ? "This knowledge base names no frameworks."
        : "I know " + String.join(", ", subjects) + ".";
  }

  private static String quoted(String name) {
    return Question.of(name).map(question -> "“" + question.text() + "”").orElse("that");
  }

  private static String words(String typed) {
    return Question.of(typed).map(Question::text).orElse("");
  }

  private static String letters(String name) {
    StringBuilder letters = new StringBuilder();
    name.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
