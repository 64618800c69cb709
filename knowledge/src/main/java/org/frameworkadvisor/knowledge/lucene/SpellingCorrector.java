package org.frameworkadvisor.knowledge.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frameworkadvisor.knowledge.search.Embedder;

/// Corrects typing errors in one question. What a person wrote is left alone unless it is no word
/// at all and a word comes close ([WordCorrector]).
final class SpellingCorrector {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z]{3,30}");
  private static final Pattern ACRONYM = Pattern.compile("[A-Z]{1,5}");

  /// Longer than an acronym, and yet a name more often than not.
  private static final Pattern SHOUTED = Pattern.compile("[A-Z]{6,}");

  /// A capital within a word: a product's name, such as GraphQL.
  private static final Pattern CAMEL = Pattern.compile(".*[a-z][A-Z].*");

  private static final Pattern CAPITALIZED = Pattern.compile("[A-Z][a-z]+");

  /// A question with more different words has them to do harm.
  private static final int MOST_WORDS = 64;

  /// Each costs up to 2 ms; a question with more unknown words is not one with typing errors.
  private static final int MOST_UNKNOWN = 6;

  private final String question;
  private final SpellingDictionary list;
  private final CorrectionCache corrections;
  private final boolean shouted;
  private final Map<String, String> seen = new HashMap<>();
  private int unknown;

  /// Prepares to read.
  ///
  /// @param list the words that are right
  /// @param corrections those that were made before
  SpellingCorrector(String question, SpellingDictionary list, CorrectionCache corrections) {
    this.question = question;
    this.list = list;
    this.corrections = corrections;
    this.shouted = question.codePoints().noneMatch(Character::isLowerCase);
  }

  /// The question with each typing error replaced by the word that was most likely meant.
  String corrected() throws IOException {
    StringBuilder corrected = new StringBuilder(question.length());
    int copied = 0;
    Matcher words = WORD.matcher(question);
    while (words.find() && seen.size() < MOST_WORDS && unknown < MOST_UNKNOWN) {
      String written = words.group();
      String meant = isProse(words) ? meant(words) : written;
      if (!meant.equals(written)) {
        corrected.append(question, copied, words.start()).append(meant);
        copied = words.end();
      }
    }
    return copied == 0 ? question : corrected.append(question.substring(copied)).toString();
  }

  private String meant(Matcher word) throws IOException {
    String written = word.group();
    String known = seen.get(written);
    if (known != null) {
      return known;
    }
    String meant = written;
    String lower = written.toLowerCase(Locale.ROOT);
    if (!list.isWord(lower)) {
      unknown++;
      meant = corrections.of(lower, caution(word), list).orElse(written);
    }
    seen.put(written, meant);
    return meant;
  }

  /// Names are written with capitals, and no vocabulary has them all.
  private WordCorrector.Caution caution(Matcher word) {
    if (CAMEL.matcher(word.group()).matches()) {
      return WordCorrector.Caution.ONE_ERROR;
    }
    boolean isName =
        (CAPITALIZED.matcher(word.group()).matches() && !startsSentence(word.start()))
            || (!shouted && SHOUTED.matcher(word.group()).matches());
    return isName ? WordCorrector.Caution.INDEX_ONLY : WordCorrector.Caution.NONE;
  }

  private boolean startsSentence(int start) {
    int before = start - 1;
    while (before >= 0 && Character.isWhitespace(question.charAt(before))) {
      before--;
    }
    return before < 0 || ".!?:".indexOf(question.charAt(before)) >= 0;
  }

  /// Acronyms and parts of file names, addresses, code and contractions are not.
  private boolean isProse(Matcher word) {
    return PLAIN.matcher(word.group()).matches()
        && (shouted || !ACRONYM.matcher(word.group()).matches())
        && !isGluedBefore(word.start())
        && !isGluedAfter(word.end());
  }

  private boolean isGluedBefore(int start) {
    return start > 0 && (glues(question.charAt(start - 1)) || question.charAt(start - 1) == '.');
  }

  private boolean isGluedAfter(int end) {
    return (end < question.length() && glues(question.charAt(end)))
        || (end + 1 < question.length()
            && continues(question.charAt(end), question.charAt(end + 1)));
  }

  private static boolean glues(char c) {
    return c == '_' || c == '@' || c == '/' || c == '\\' || Character.isDigit(c);
  }

  private static boolean continues(char mark, char next) {
    return switch (mark) {
      case '.' -> Character.isLetterOrDigit(next);
      case '\'', '’' -> Character.isLetter(next) && next != 's' && next != 'S';
      default -> false;
    };
  }

  /// What was meant by the words of an index's questions that do not exist. The same ones come
  /// again and again, as names that no vocabulary has, and looking for what is meant takes up to 2
  /// ms.
  static final class CorrectionCache {
    private static final int MOST_REMEMBERED = 10_000;

    private final Cache<Misspelt, Optional<String>> remembered =
        Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    /// The word that was most likely meant, if any comes close.
    ///
    /// @param word not in the list; letters `a` to `z` only
    /// @param list always of the same index
    Optional<String> of(String word, WordCorrector.Caution caution, SpellingDictionary list)
        throws IOException {
      Misspelt misspelt = new Misspelt(word, caution, list.vocabulary());
      Optional<String> known = remembered.getIfPresent(misspelt);
      if (known != null) {
        return known;
      }
      Optional<String> meant = new WordCorrector(list, word, caution).best();
      remembered.put(misspelt, meant);
      return meant;
    }

    private record Misspelt(
        String word, WordCorrector.Caution caution, Embedder.Vocabulary vocabulary) {}
  }
}
