package org.frameworkadvisor.knowledge.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.SentenceSplitter;
import org.frameworkadvisor.knowledge.search.Quote;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.frameworkadvisor.knowledge.search.SubjectIndex;

/// Lines up what a knowledge base says of several subjects, aspect by aspect. An aspect is a
/// section of which there is one per subject: "Learning curve" in two documents, or "Advantages of
/// Django" and "Advantages of Flask" in one.
final class ComparisonBuilder {
  private static final int QUOTES_PER_CELL = 2;

  /// How far down a ranking a passage still counts as speaking of the aspect asked for.
  private static final int DEPTH = 12;

  private final SubjectIndex subjects;
  private final Map<String, Aspect> aspects = new LinkedHashMap<>();

  ComparisonBuilder(SubjectIndex subjects, Iterable<Passage> passages) {
    this.subjects = subjects;
    for (Passage passage : passages) {
      if (!passage.document().isFaq() && !passage.section().isEmpty()) {
        subjects.of(passage).ifPresent(subject -> add(subject, passage));
      }
    }
  }

  private void add(String subject, Passage passage) {
    String name = subjects.without(passage.section().getFirst());
    if (name.isEmpty()) {
      return;
    }
    aspects
        .computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new Aspect(name))
        .passages
        .computeIfAbsent(subject, key -> new ArrayList<>())
        .add(passage);
  }

  /// All aspects of which at least two of the subjects have something to show.
  public Comparison all(List<String> names) {
    return new Comparison(
        names,
        aspects.values().stream()
            .filter(aspect -> names.stream().filter(aspect.passages::containsKey).count() > 1)
            .map(aspect -> aspect.row(names))
            .toList());
  }

  /// One aspect, by its name where there is one of that name, else by what a search for it finds.
  ///
  /// @param search a ranking for a question
  public Comparison one(
      List<String> names, String aspect, Function<String, List<SearchResult.Hit>> search) {
    Set<String> wanted = words(aspect);
    List<Comparison.Row> named =
        aspects.values().stream()
            .filter(candidate -> words(candidate.name).containsAll(wanted))
            .filter(candidate -> names.stream().anyMatch(candidate.passages::containsKey))
            .map(candidate -> candidate.row(names))
            .toList();
    return new Comparison(
        names, named.isEmpty() ? List.of(searched(names, aspect, search)) : named);
  }

  private Comparison.Row searched(
      List<String> names, String aspect, Function<String, List<SearchResult.Hit>> search) {
    List<Comparison.Cell> cells = new ArrayList<>();
    for (String name : names) {
      List<Quote> quotes =
          search.apply(name + " " + aspect).stream()
              .limit(DEPTH)
              .map(SearchResult.Hit::passage)
              .filter(passage -> subjects.of(passage).filter(name::equals).isPresent())
              .limit(QUOTES_PER_CELL)
              .map(ComparisonBuilder::firstSentence)
              .toList();
      cells.add(new Comparison.Cell(quotes));
    }
    return new Comparison.Row(aspect, cells);
  }

  /// The sentence by which a writer opens a passage, which says what it is about.
  static Quote firstSentence(Passage passage) {
    List<SentenceSplitter.Span> sentences = passage.sentences();
    SentenceSplitter.Span first =
        sentences.stream()
            .filter(sentence -> !sentence.in(passage.text()).endsWith(":"))
            .findFirst()
            .orElse(sentences.getFirst());
    return new Quote(passage, first.start(), first.end());
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// A section that several subjects have.
  private static final class Aspect {
    private final String name;
    private final Map<String, List<Passage>> passages = new LinkedHashMap<>();

    Aspect(String name) {
      this.name = name;
    }

    Comparison.Row row(List<String> names) {
      return new Comparison.Row(
          name,
          names.stream()
              .map(subject ->
                  new Comparison.Cell(
                      passages.getOrDefault(subject, List.of()).stream()
                          .limit(QUOTES_PER_CELL)
                          .map(ComparisonBuilder::firstSentence)
                          .toList()))
              .toList());
    }
  }
}
