package org.frameworkadvisor.bot.front;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.frameworkadvisor.bot.text.DisplayText;
import org.jspecify.annotations.Nullable;

/// Completes what a person is typing with what they may want to ask or look up. Words may come in
/// any order, begin or stand within others, and have typing errors.
///
/// Thread-safe. What can be prepared is prepared once for each list of suggestions.
public final class SuggestionService {
  /// No suggestion is longer than this, in chars.
  public static final int MOST_CHARS = 100;

  /// What is typed beyond that makes no difference.
  private static final int MOST_READ = 300;

  private static final int MOST_WORDS = 12;

  /// The share of what was typed, by weight, that a suggestion must have.
  private static final double LEAST_SHARE = 0.45;

  private static final double BEGINS_LIKE_IT = 0.3;
  private static final double HOLDS_IT = 0.15;

  private final Supplier<List<String>> suggestions;
  private volatile @Nullable Known known;

  private record Known(List<String> of, SuggestionIndex index) {}

  private record Match(int number, double score) {}

  /// @param suggestions most wanted first; the same list for as long as nothing changes
  public SuggestionService(Supplier<List<String>> suggestions) {
    this.suggestions = suggestions;
  }

  /// What fits, best first; each 1 to [#MOST_CHARS] chars long and unlike the others. A longer one
  /// is cut; [#whole] has all of it. Where no word has been typed yet, the first there are.
  ///
  /// @param typed anything, of any length
  public List<String> matching(String typed, int most) {
    SuggestionIndex index = index();
    String read = DisplayText.line(typed.substring(0, Math.min(typed.length(), MOST_READ)));
    List<String> wanted =
        SuggestionIndex.words(read).stream().distinct().limit(MOST_WORDS).toList();
    if (wanted.isEmpty()) {
      return index.labels().stream().limit(most).toList();
    }
    return matches(index, wanted, SuggestionIndex.folded(read)).stream()
        .limit(most)
        .map(match -> index.labels().get(match.number()))
        .toList();
  }

  /// What a suggestion was cut from; anything else as it is. That makes the text of a suggestion
  /// enough to come back with, after a restart too.
  public String whole(String suggested) {
    return index().whole(suggested);
  }

  private SuggestionIndex index() {
    List<String> now = suggestions.get();
    Known before = known;
    if (before != null && before.of().equals(now)) {
      return before.index();
    }
    SuggestionIndex index = SuggestionIndex.of(now);
    known = new Known(now, index);
    return index;
  }

  private static List<Match> matches(SuggestionIndex index, List<String> wanted, String phrase) {
    double[] scores = new double[index.size()];
    double all = 0;
    for (int i = 0; i < wanted.size(); i++) {
      float[] closeness = index.closeness(wanted.get(i), i == wanted.size() - 1);
      long having = 0;
      for (float close : closeness) {
        having += close > 0 ? 1 : 0;
      }
      // What many suggestions have tells little about which of them is meant.
      double weight = Math.log(1 + index.size() / (1.0 + having));
      all += weight;
      for (int number = 0; number < scores.length; number++) {
        scores[number] += weight * closeness[number];
      }
    }
    List<Match> matches = new ArrayList<>();
    for (int number = 0; number < scores.length; number++) {
      double share = scores[number] / all;
      if (share >= LEAST_SHARE) {
        matches.add(new Match(number, share + bonus(index.folded(number), phrase)));
      }
    }
    matches.sort(
        Comparator.comparingDouble(Match::score).reversed().thenComparingInt(Match::number));
    return matches;
  }

  private static double bonus(String suggestion, String phrase) {
    if (suggestion.startsWith(phrase)) {
      return BEGINS_LIKE_IT;
    }
    return suggestion.contains(phrase) ? HOLDS_IT : 0;
  }
}
