package org.frameworkadvisor.knowledge.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.search.Quote;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.frameworkadvisor.knowledge.search.SubjectIndex;

/// Picks the sentences that sum up a topic: the opening sentence of each section that belongs to
/// it.
final class KeyPoints {
  private static final int MOST_POINTS = 10;
  private static final int MOST_RELATED = 8;

  /// Sections in which writers sum up by themselves.
  private static final Pattern SUMMING_UP =
      Pattern.compile(
          "(?<!\\w)(?:key takeaways?|in short|summary|conclusion|tl;?dr|at a glance)(?!\\w)");

  private final SubjectIndex subjects;
  private final List<Passage> passages;

  KeyPoints(SubjectIndex subjects, List<Passage> passages) {
    this.subjects = subjects;
    this.passages = passages;
  }

  /// The whole knowledge in short.
  public TopicSummary overall() {
    List<Passage> summing =
        passages.stream().filter(passage -> SUMMING_UP.matcher(folded(passage)).find()).toList();
    Collection<Passage> opening = summing.isEmpty() ? firstOf(Passage::document) : summing;
    return new TopicSummary("Everything", quotes(opening), List.of());
  }

  /// A topic by its name: a subject, a document or a section; else what a search for it finds.
  public TopicSummary of(String topic, Function<String, SearchResult> search) {
    String wanted = folded(topic);
    List<String> named = subjects.in(topic);
    if (named.size() == 1 && folded(named.getFirst()).equals(wanted)) {
      String subject = named.getFirst();
      return summary(subject, passage -> isArticleOn(subject, passage), true);
    }
    for (Passage passage : passages) {
      if (folded(passage.document().title()).equals(wanted)) {
        String title = passage.document().title();
        return summary(title, other -> other.document().title().equals(title), true);
      }
    }
    return section(heading -> heading.equals(wanted))
        .or(() -> section(heading -> containsWords(heading, wanted)))
        .orElseGet(() -> searched(topic, search.apply(topic)));
  }

  private boolean isArticleOn(String subject, Passage passage) {
    return !passage.document().isFaq() && subjects.of(passage).filter(subject::equals).isPresent();
  }

  private Optional<TopicSummary> section(Predicate<String> wanted) {
    for (Passage passage : passages) {
      for (String heading : passage.section()) {
        if (wanted.test(folded(heading))) {
          return Optional.of(summary(heading, other -> other.section().contains(heading), false));
        }
      }
    }
    return Optional.empty();
  }

  private TopicSummary searched(String topic, SearchResult found) {
    return switch (found) {
      case SearchResult.Found answer ->
          new TopicSummary(
              topic,
              answer.hits().stream()
                  .limit(MOST_POINTS / 2)
                  .map(SearchResult.Hit::passage)
                  .map(ComparisonBuilder::firstSentence)
                  .toList(),
              List.of());
      case SearchResult.Unclear unclear -> new TopicSummary(topic, List.of(), related());
      case SearchResult.NotFound miss -> new TopicSummary(topic, List.of(), related());
      case SearchResult.Unavailable unavailable -> new TopicSummary(topic, List.of(), related());
    };
  }

  private TopicSummary summary(String topic, Predicate<Passage> belongs, boolean onePerSection) {
    List<Passage> all = passages.stream().filter(belongs).toList();
    Collection<Passage> chosen = all;
    if (onePerSection && all.size() > MOST_POINTS) {
      Map<List<String>, Passage> first = new LinkedHashMap<>();
      all.forEach(
          passage -> first.putIfAbsent(passage.section().stream().limit(1).toList(), passage));
      chosen = first.values();
    }
    return new TopicSummary(topic, quotes(chosen), List.of());
  }

  private List<String> related() {
    LinkedHashSet<String> topics = new LinkedHashSet<>(subjects.names());
    passages.stream()
        .filter(passage -> !passage.document().isFaq() && !passage.section().isEmpty())
        .forEach(passage -> topics.add(passage.section().getFirst()));
    return topics.stream().limit(MOST_RELATED).toList();
  }

  private Collection<Passage> firstOf(Function<Passage, Object> group) {
    Map<Object, Passage> first = new LinkedHashMap<>();
    passages.stream()
        .filter(passage -> !passage.document().isFaq())
        .forEach(passage -> first.putIfAbsent(group.apply(passage), passage));
    return first.values();
  }

  private static List<Quote> quotes(Collection<Passage> chosen) {
    List<Quote> quotes = new ArrayList<>();
    chosen.stream().limit(MOST_POINTS).map(ComparisonBuilder::firstSentence).forEach(quotes::add);
    return quotes;
  }

  private static String folded(Passage passage) {
    return folded(String.join(" / ", passage.section()));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).strip();
  }

  private static boolean containsWords(String heading, String words) {
    return (" " + heading.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ")
        .contains(" " + words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ");
  }
}
