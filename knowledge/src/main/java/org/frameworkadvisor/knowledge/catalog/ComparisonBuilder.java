package org.frameworkadvisor.knowledge.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.frameworkadvisor.knowledge.content.FieldVocabulary;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.SentenceSplitter;
import org.frameworkadvisor.knowledge.search.Quote;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.frameworkadvisor.knowledge.search.SubjectIndex;

/// Lines up what a knowledge base says of several subjects, aspect by aspect. An aspect is what
/// facts of sheets are about; else a section of which there is one per subject: "Learning curve" in
/// two documents, or "Advantages of Django" and "Advantages of Flask" in one. What a sheet says
/// goes before what sections say.
final class ComparisonBuilder {
  private static final int QUOTES_PER_CELL = 2;
  private static final int FACTS_BESIDE_OTHER_ASPECTS = 1;
  private static final int FACTS_OF_ONE_ASPECT = 3;

  /// How far down a ranking a passage still counts as speaking of the aspect asked for.
  private static final int DEPTH = 12;

  private final SubjectIndex subjects;
  private final List<Lane> lanes = new ArrayList<>();

  /// By what people call them.
  private final Map<String, Lane> names = new LinkedHashMap<>();

  private final Set<String> withSheet = new HashSet<>();

  /// @param aspects what facts are about, in the order of a comparison
  ComparisonBuilder(
      SubjectIndex subjects, List<FieldVocabulary.Aspect> aspects, Iterable<Passage> passages) {
    this.subjects = subjects;
    aspects.forEach(aspect -> lanes.add(new Lane(aspect, true)));
    lanes.forEach(lane -> names.putIfAbsent(plain(lane.aspect.title()), lane));
    lanes.forEach(lane -> names.putIfAbsent(plain(lane.aspect.key()), lane));
    lanes.forEach(
        lane -> lane.aspect.words().forEach(word -> names.putIfAbsent(plain(word), lane)));
    for (Passage passage : passages) {
      if (!passage.document().isFaq() && !passage.section().isEmpty()) {
        subjects.of(passage).ifPresent(subject -> add(subject, passage));
      }
    }
  }

  private void add(String subject, Passage passage) {
    String heading = passage.section().getFirst();
    boolean isFact = passage.factKey().isPresent();
    if (isFact) {
      withSheet.add(subject);
    }
    String title = isFact ? heading : subjects.without(heading);
    if (!title.isEmpty()) {
      names.computeIfAbsent(plain(title), _ -> lane(title)).add(subject, passage);
    }
  }

  private Lane lane(String title) {
    Lane lane = new Lane(new FieldVocabulary.Aspect("", title, List.of(), 0, true), false);
    lanes.add(lane);
    return lane;
  }

  /// The aspects of which at least two subjects have something to show.
  List<FieldVocabulary.Aspect> aspects() {
    return lanes.stream()
        .filter(lane -> lane.aspect.isCompared() && lane.passages.size() > 1)
        .map(lane -> lane.aspect)
        .toList();
  }

  /// All aspects of which at least two of the subjects have something to show; headings only where
  /// one of these has no sheet.
  public Comparison all(List<String> subjects) {
    boolean isCovered = withSheet.containsAll(subjects);
    return new Comparison(
        subjects,
        lanes.stream()
            .filter(lane -> lane.aspect.isCompared() && (lane.isFactual || !isCovered))
            .filter(lane -> subjects.stream().filter(lane.passages::containsKey).count() > 1)
            .map(lane -> lane.row(subjects, FACTS_BESIDE_OTHER_ASPECTS))
            .toList());
  }

  /// One aspect, by its name where there is one of that name, else by what a search for it finds.
  ///
  /// @param search a ranking for a question
  public Comparison one(
      List<String> subjects, String aspect, Function<String, List<SearchResult.Hit>> search) {
    List<Lane> named = named(aspect);
    List<Comparison.Row> rows =
        named.stream()
            .filter(lane -> subjects.stream().anyMatch(lane.passages::containsKey))
            .map(lane -> lane.row(subjects, FACTS_OF_ONE_ASPECT))
            .toList();
    boolean isSearched = rows.isEmpty() && named.stream().noneMatch(lane -> lane.isFactual);
    return new Comparison(
        subjects, isSearched ? List.of(searched(subjects, aspect, search)) : rows);
  }

  /// Those that are called so; else those with all of the words in their title, else those whose
  /// name is among the words.
  private List<Lane> named(String aspect) {
    String asked = plain(aspect);
    Lane exact = names.get(asked);
    if (exact != null && exact.isFactual) {
      return List.of(exact);
    }
    Set<String> wanted = words(aspect);
    List<Lane> titled =
        lanes.stream().filter(lane -> words(lane.aspect.title()).containsAll(wanted)).toList();
    return titled.isEmpty()
        ? names.entrySet().stream()
            .filter(name -> name.getValue().isFactual)
            .filter(name -> (" " + asked + " ").contains(" " + name.getKey() + " "))
            .map(Map.Entry::getValue)
            .distinct()
            .toList()
        : titled;
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

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]++", " ").strip();
  }

  private static Set<String> words(String text) {
    return Arrays.stream(plain(text).split(" "))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// What several subjects have to say on one aspect.
  private static final class Lane {
    private final FieldVocabulary.Aspect aspect;
    private boolean isFactual;
    private final Map<String, List<Passage>> passages = new LinkedHashMap<>();

    /// @param isFactual whether facts are about it, and not only a heading names it
    Lane(FieldVocabulary.Aspect aspect, boolean isFactual) {
      this.aspect = aspect;
      this.isFactual = isFactual;
    }

    /// Takes a fact; a passage of a section where there are no facts.
    void add(String subject, Passage passage) {
      List<Passage> known = passages.computeIfAbsent(subject, _ -> new ArrayList<>());
      boolean isFact = passage.factKey().isPresent();
      isFactual |= isFact;
      boolean hasFacts = !known.isEmpty() && known.getFirst().factKey().isPresent();
      if (isFact && !hasFacts) {
        known.clear();
      }
      if (isFact || !hasFacts) {
        known.add(passage);
      }
    }

    Comparison.Row row(List<String> subjects, int facts) {
      return new Comparison.Row(
          aspect.title(), subjects.stream().map(subject -> cell(subject, facts)).toList());
    }

    private Comparison.Cell cell(String subject, int facts) {
      List<Passage> known = passages.getOrDefault(subject, List.of());
      boolean hasFacts = !known.isEmpty() && known.getFirst().factKey().isPresent();
      return new Comparison.Cell(
          known.stream()
              .limit(hasFacts ? facts : QUOTES_PER_CELL)
              .map(passage ->
                  hasFacts ? Quote.whole(passage) : ComparisonBuilder.firstSentence(passage))
              .toList());
    }
  }
}
