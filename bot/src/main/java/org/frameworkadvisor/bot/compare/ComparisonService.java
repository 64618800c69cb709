package org.frameworkadvisor.bot.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.knowledge.KnowledgeCatalog;
import org.frameworkadvisor.knowledge.content.FieldVocabulary;
import org.frameworkadvisor.knowledge.content.FieldVocabulary.Coverage;
import org.frameworkadvisor.knowledge.content.FieldVocabulary.Subject;
import org.frameworkadvisor.knowledge.content.NearestName;
import org.frameworkadvisor.knowledge.search.Question;

/// Compares frameworks and sums up topics.
public final class ComparisonService {
  private static final int MOST_SUBJECTS = 4;
  private static final int MOST_NAMED = 6;

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
      Optional<Subject> subject = called(name);
      if (subject.isEmpty() || !isCovered(subject.get())) {
        return new Reply.Refused(
            typed, subject.map(this::uncovered).orElseGet(() -> unknown(name)));
      }
      subjects.add(subject.get().name());
    }
    if (subjects.size() < 2 || subjects.size() > MOST_SUBJECTS) {
      return new Reply.Refused(typed, "Name two to four different frameworks. " + known());
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

  /// The same, as many as a sentence has room for.
  public String someSubjects() {
    List<String> subjects = catalog.subjects();
    return String.join(", ", subjects.subList(0, Math.min(MOST_NAMED, subjects.size())))
        + (subjects.size() > MOST_NAMED ? " and " + (subjects.size() - MOST_NAMED) + " more" : "");
  }

  /// The frameworks that have what is typed so far in one of their names.
  public List<String> subjects(String typed) {
    return catalog.vocabulary().subjects().stream()
        .filter(ComparisonService::isCovered)
        .filter(subject -> subject.names().stream().anyMatch(name -> has(name.text(), typed)))
        .map(Subject::name)
        .toList();
  }

  /// What can be compared and has what is typed so far in its title or in other words for it.
  public List<String> aspects(String typed) {
    return catalog.vocabulary().aspects().stream()
        .filter(aspect ->
            has(aspect.title(), typed)
                || aspect.words().stream().anyMatch(word -> has(word, typed)))
        .map(FieldVocabulary.Aspect::title)
        .toList();
  }

  /// The names that stand for a framework wherever they are typed: those of the covered ones, and
  /// of the others those that can't be meant as an aspect.
  public List<String> names() {
    return catalog.vocabulary().subjects().stream()
        .flatMap(subject ->
            subject.names().stream()
                .filter(name ->
                    isCovered(subject)
                        || (subject.coverage() == Coverage.NOTHING && !name.isWord())))
        .map(FieldVocabulary.Name::text)
        .toList();
  }

  /// The frameworks that a text names, as many as can be compared.
  public List<String> comparableIn(String text) {
    return catalog.subjectsIn(text).stream().limit(MOST_SUBJECTS).toList();
  }

  private Optional<Subject> called(String name) {
    String wanted = letters(words(name));
    return catalog.vocabulary().subjects().stream()
        .filter(subject ->
            subject.names().stream().anyMatch(known -> letters(known.text()).equals(wanted)))
        .findFirst();
  }

  private static boolean isCovered(Subject subject) {
    return subject.coverage() == Coverage.SHEET;
  }

  private String uncovered(Subject subject) {
    List<String> near =
        catalog.vocabulary().subjects().stream()
            .filter(other -> subject.near().contains(other.id()))
            .map(Subject::name)
            .toList();
    return "I know nothing to compare about "
        + subject.name()
        + ". "
        + (near.isEmpty() ? known() : "Nearest: " + String.join(", ", near) + ".");
  }

  private String unknown(String name) {
    Map<String, String> known = new LinkedHashMap<>();
    for (Subject subject : catalog.vocabulary().subjects()) {
      if (isCovered(subject)) {
        subject.names().forEach(called -> known.putIfAbsent(called.text(), subject.name()));
      }
    }
    return "I know nothing about "
        + quoted(name)
        + ". "
        + NearestName.of(words(name), known.keySet())
            .map(near -> "Did you mean " + known.get(near) + "?")
            .orElseGet(this::known);
  }

  private String known() {
    return catalog.subjects().isEmpty()
        ? "This knowledge base names no frameworks."
        : "I know " + someSubjects() + ".";
  }

  private static boolean has(String text, String typed) {
    return text.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
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
