package org.frameworkadvisor.bot.front;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.frameworkadvisor.bot.text.DisplayText;
import org.frameworkadvisor.knowledge.content.NearestName;

/// Suggestions by their words: each distinct word is looked at once for each word typed, however
/// many suggestions have it.
final class SuggestionIndex {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final float SAME = 1;
  private static final float BEGINNING = 0.9f;
  private static final float WITHIN = 0.7f;
  private static final float SLIP = 0.6f;

  /// Shorter ones stand within too many words, and a slip makes others of them.
  private static final int SHORTEST_WITHIN = 3;

  private static final int SHORTEST_SLIP = 4;
  private static final int LONGEST_SLIP = 40;

  private final List<String> labels;
  private final List<String> folded;
  private final Map<String, String> whole;
  private final List<String> words;

  private final long[] letters;

  /// The numbers of the words of each suggestion.
  private final int[][] wordsOf;

  private record Typed(String word, long letters, boolean isLast) {}

  private SuggestionIndex(
      Map<String, String> whole, List<String> folded, List<String> words, int[][] wordsOf) {
    this.labels = List.copyOf(whole.keySet());
    this.whole = whole;
    this.folded = folded;
    this.words = words;
    this.letters = words.stream().mapToLong(SuggestionIndex::letters).toArray();
    this.wordsOf = wordsOf;
  }

  static SuggestionIndex of(List<String> suggestions) {
    Map<String, String> whole = new LinkedHashMap<>();
    suggestions.forEach(suggestion -> addLabel(suggestion, whole));
    List<String> folded = whole.values().stream().map(SuggestionIndex::folded).toList();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    int[][] wordsOf = new int[folded.size()][];
    for (int i = 0; i < wordsOf.length; i++) {
      wordsOf[i] =
          split(folded.get(i)).stream()
              .mapToInt(word -> numbers.computeIfAbsent(word, _ -> numbers.size()))
              .distinct()
              .toArray();
    }
    return new SuggestionIndex(whole, folded, List.copyOf(numbers.keySet()), wordsOf);
  }

  /// Two long ones that begin alike are told apart by a number.
  private static void addLabel(String suggestion, Map<String, String> whole) {
    String line = DisplayText.line(suggestion);
    if (line.isEmpty()) {
      return;
    }
    String label = DisplayText.cut(line, SuggestionService.MOST_CHARS);
    for (int number = 2; whole.containsKey(label) && !line.equals(whole.get(label)); number++) {
      String end = " (" + number + ")";
      label = DisplayText.cut(line, SuggestionService.MOST_CHARS - end.length()) + end;
    }
    whole.putIfAbsent(label, line);
  }

  int size() {
    return labels.size();
  }

  List<String> labels() {
    return labels;
  }

  String folded(int number) {
    return folded.get(number);
  }

  String whole(String label) {
    return whole.getOrDefault(label, label);
  }

  /// How well each suggestion has a word: 0 where it has not, 1 where it has exactly that. Only a
  /// word with which none begins is taken for a slip.
  ///
  /// @param wanted from [#words]
  /// @param isLast whether it may still be unfinished
  float[] closeness(String wanted, boolean isLast) {
    float[] ofWord = new float[words.size()];
    boolean begins = false;
    for (int i = 0; i < ofWord.length; i++) {
      ofWord[i] = closeness(wanted, words.get(i));
      begins |= ofWord[i] >= BEGINNING;
    }
    if (!begins && wanted.length() >= SHORTEST_SLIP && wanted.length() <= LONGEST_SLIP) {
      addSlips(new Typed(wanted, letters(wanted), isLast), ofWord);
    }
    float[] ofSuggestion = new float[wordsOf.length];
    for (int i = 0; i < wordsOf.length; i++) {
      for (int word : wordsOf[i]) {
        ofSuggestion[i] = Math.max(ofSuggestion[i], ofWord[word]);
      }
    }
    return ofSuggestion;
  }

  private static float closeness(String wanted, String word) {
    if (word.startsWith(wanted)) {
      return word.length() == wanted.length() ? SAME : BEGINNING;
    }
    return wanted.length() >= SHORTEST_WITHIN && word.contains(wanted) ? WITHIN : 0;
  }

  private void addSlips(Typed typed, float[] ofWord) {
    for (int i = 0; i < ofWord.length; i++) {
      if (ofWord[i] == 0 && isSlip(typed, words.get(i), letters[i])) {
        ofWord[i] = SLIP;
      }
    }
  }

  private static boolean isSlip(Typed typed, String word, long lettersOfWord) {
    String wanted = typed.word();
    // Each slip takes away one letter at most: most words are out without a closer look.
    int most = Math.max(1, Math.max(wanted.length(), word.length()) / 3);
    if (word.length() > LONGEST_SLIP || Long.bitCount(typed.letters() & ~lettersOfWord) > most) {
      return false;
    }
    if (Long.bitCount(lettersOfWord & ~typed.letters()) <= most
        && NearestName.isNear(wanted, word)) {
      return true;
    }
    return typed.isLast()
        && word.length() > wanted.length()
        && NearestName.isNear(wanted, word.substring(0, wanted.length()));
  }

  /// Which letters a word has, as a set of bits; several letters share one.
  private static long letters(String word) {
    return word.chars().mapToLong(letter -> 1L << (letter & 63)).reduce(0, (a, b) -> a | b);
  }

  /// The words of a text, in the form in which they are compared.
  static List<String> words(String text) {
    return split(folded(text));
  }

  private static List<String> split(String folded) {
    List<String> words = new ArrayList<>(Arrays.asList(BETWEEN.split(folded)));
    words.removeIf(String::isEmpty);
    return words;
  }

  /// Without case and accents.
  static String folded(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT);
  }
}
