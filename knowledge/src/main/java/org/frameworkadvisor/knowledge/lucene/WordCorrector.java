package org.frameworkadvisor.knowledge.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;

/// Looks for the word that was meant by one that does not exist.
///
/// Words of the index come first, for a question is about what the knowledge base is about; words
/// of the vocabulary keep what is asked about something else from being bent into it. An error is a
/// letter too many, too few or wrong, or two letters swapped (Damerau, "A technique for computer
/// detection and correction of spelling errors", 1964). People rarely get a word's first letter
/// wrong.
final class WordCorrector {
  /// The rows of keys: fingers slip to a neighbour, seldom further.
  private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

  /// From this length on a word of the index is still recognised with two errors.
  private static final int LONG = 7;

  /// Below this length so many words are one letter away that only a very common one can be meant,
  /// and only by a slip of the fingers.
  private static final int SHORTEST_FOR_VOCABULARY = 5;

  /// About the thousand most common words.
  private static final double VERY_COMMON = 0.9;

  private static final int SHORTEST = 3;
  private static final double OTHER_FIRST_LETTER = 0.5;
  private static final double FAR_KEY = 0.3;
  private static final double NOT_IN_INDEX = 0.6;
  private static final double FREQUENCY = 0.1;
  private static final double COMMONNESS = 3;

  /// Words have letters of one byte only, which spares the automata the detour over UTF-8.
  private static final int LAST_LETTER = 'z';

  /// How far to go.
  enum Caution {
    NONE,
    /// Words of the index only.
    INDEX_ONLY,
    /// One error only.
    ONE_ERROR
  }

  private final SpellingDictionary list;
  private final String word;
  private final Caution caution;
  private @Nullable String best;
  private double cost;

  /// Prepares to look.
  ///
  /// @param word not in the list; letters `a` to `z` only
  WordCorrector(SpellingDictionary list, String word, Caution caution) {
    this.list = list;
    this.word = word;
    this.caution = caution;
  }

  /// The word that was most likely meant, if any comes close.
  Optional<String> best() throws IOException {
    boolean twoWords = list.isTwoWords(word);
    if (word.length() > SHORTEST) {
      weighHeld(automata(word).toAutomaton(1), 1);
    }
    boolean mayHaveTwo = word.length() >= LONG && !twoWords && caution != Caution.ONE_ERROR;
    if (mayHaveTwo && (best == null || cost > leastAtTwo())) {
      weighHeld(automata(word.substring(1)).toAutomaton(2, word.substring(0, 1)), 2);
    }
    if (!twoWords && caution != Caution.INDEX_ONLY) {
      weighVocabulary();
    }
    return Optional.ofNullable(best);
  }

  /// Nothing at two errors costs less. The automaton for two takes most of the time that a
  /// correction takes, and after most errors it is not needed.
  private double leastAtTwo() {
    return 2 - FREQUENCY * (Math.log(1 + list.views()) + COMMONNESS);
  }

  private static LevenshteinAutomata automata(String letters) {
    return new LevenshteinAutomata(letters.chars().toArray(), LAST_LETTER, true);
  }

  /// Words at one error come again among those at two, where they cost more and change nothing.
  private void weighHeld(Automaton close, int distance) throws IOException {
    TermsEnum accepted = list.accepted(new CompiledAutomaton(close, true, false, true));
    for (BytesRef term = accepted.next(); term != null; term = accepted.next()) {
      String candidate = term.utf8ToString();
      if (isPlain(candidate) && candidate.length() >= shortest(candidate)) {
        weigh(candidate, distance, accepted.docFreq());
      }
    }
  }

  private int shortest(String candidate) {
    return hasFirstLetterOf(candidate) ? SHORTEST : SHORTEST + 1;
  }

  private boolean hasFirstLetterOf(String candidate) {
    return candidate.charAt(0) == word.charAt(0);
  }

  private static boolean isPlain(String candidate) {
    return candidate.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /// Tries every word that is one error away; this takes less time than looking at all words.
  private void weighVocabulary() {
    for (int i = 1; i <= word.length(); i++) {
      String head = word.substring(0, i);
      String tail = word.substring(i);
      for (char letter = 'a'; letter <= 'z'; letter++) {
        weighVocabulary(head + letter + tail);
        if (!tail.isEmpty()) {
          weighVocabulary(head + letter + tail.substring(1));
        }
      }
      if (!tail.isEmpty()) {
        weighVocabulary(head + tail.substring(1));
      }
      if (tail.length() > 1) {
        weighVocabulary(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
      }
    }
  }

  /// A word that the index holds too has been weighed before, at less cost.
  private void weighVocabulary(String candidate) {
    if (list.isInVocabulary(candidate)
        && (word.length() >= SHORTEST_FOR_VOCABULARY || isSlipOf(candidate))) {
      weigh(candidate, 1, 0);
    }
  }

  /// Whether a short word is a very common, longer or equally long one, mistyped.
  private boolean isSlipOf(String candidate) {
    return candidate.length() > SHORTEST
        && hasFirstLetterOf(candidate)
        && list.commonness(candidate) >= VERY_COMMON
        && !isFarKey(candidate, word);
  }

  private void weigh(String candidate, int distance, int holding) {
    double frequency = Math.log(1 + holding) + COMMONNESS * list.commonness(candidate);
    double candidateCost =
        distance
            + (hasFirstLetterOf(candidate) ? 0 : OTHER_FIRST_LETTER)
            + (distance == 1 && isFarKey(candidate, word) ? FAR_KEY : 0)
            + (holding > 0 ? 0 : NOT_IN_INDEX)
            - FREQUENCY * frequency;
    if (best == null
        || candidateCost < cost
        || (candidateCost == cost && candidate.compareTo(best) < 0)) {
      best = candidate;
      cost = candidateCost;
    }
  }

  /// Whether two words of one length differ in a single letter, and the keys of the two letters are
  /// no neighbours.
  private static boolean isFarKey(String meant, String typed) {
    if (meant.length() != typed.length()) {
      return false;
    }
    int at = firstDifference(meant, typed);
    return at < meant.length()
        && meant.regionMatches(at + 1, typed, at + 1, meant.length() - at - 1)
        && !areNeighbours(meant.charAt(at), typed.charAt(at));
  }

  private static int firstDifference(String one, String other) {
    int at = 0;
    while (at < one.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  /// Each row is shifted by about half a key against the one above it.
  private static boolean areNeighbours(char one, char other) {
    int row = rowOf(one);
    int otherRow = rowOf(other);
    if (row < 0 || otherRow < 0 || Math.abs(row - otherRow) > 1) {
      return false;
    }
    int shift = ROWS[row].indexOf(one) - ROWS[otherRow].indexOf(other);
    return row == otherRow
        ? Math.abs(shift) == 1
        : row < otherRow ? shift == 0 || shift == 1 : shift == 0 || shift == -1;
  }

  private static int rowOf(char letter) {
    for (int row = 0; row < ROWS.length; row++) {
      if (ROWS[row].indexOf(letter) >= 0) {
        return row;
      }
    }
    return -1;
  }
}
