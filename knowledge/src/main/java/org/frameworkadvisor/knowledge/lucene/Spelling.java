package org.frameworkadvisor.knowledge.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.frameworkadvisor.knowledge.retrieval.Vocabulary;

/// Corrects typing errors in a question. What a person wrote is left alone unless it is no word at
/// all and a word comes close ([Correction]).
final class Spelling {
  private static final Pattern WORD = Pattern.compile("\\p{L}++");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z]{4,30}");

  /// A capital within a word: a product's name, such as GraphQL.
  private static final Pattern CAMEL = Pattern.compile(".*[a-z][A-Z].*");

  private static final Pattern CAPITALIZED = Pattern.compile("[A-Z][a-z]+");

  /// A question with more different words has them to do harm.
  private static final int MOST_WORDS = 64;

  /// Each costs up to 2 ms; a question with more unknown words is not one with typing errors.
  private static final int MOST_UNKNOWN = 6;

  private final IndexReader reader;

  Spelling(IndexReader reader) {
    this.reader = reader;
  }

  /// The question with each typing error replaced by the word that was most likely meant.
  String correct(String question, Vocabulary vocabulary) throws IOException {
    WordList list = new WordList(reader, vocabulary);
    Map<String, String> seen = new HashMap<>();
    int unknown = 0;
    StringBuilder corrected = new StringBuilder(question.length());
    int copied = 0;
    Matcher words = WORD.matcher(question);
    while (words.find() && seen.size() < MOST_WORDS && unknown < MOST_UNKNOWN) {
      String written = words.group();
      if (!PLAIN.matcher(written).matches() || isPartOfName(question, words)) {
        continue;
      }
      String meant = seen.get(written);
      if (meant == null) {
        String word = written.toLowerCase(Locale.ROOT);
        meant = written;
        if (!list.isWord(word)) {
          unknown++;
          meant = new Correction(list, word, caution(question, words)).best().orElse(written);
        }
        seen.put(written, meant);
      }
      if (!meant.equals(written)) {
        corrected.append(question, copied, words.start()).append(meant);
        copied = words.end();
      }
    }
    return copied == 0 ? question : corrected.append(question.substring(copied)).toString();
  }

  /// Names are written with capitals, and no vocabulary has them all.
  private static Correction.Caution caution(String question, Matcher word) {
    if (CAMEL.matcher(word.group()).matches()) {
      return Correction.Caution.ONE_ERROR;
    }
    return CAPITALIZED.matcher(word.group()).matches() && !startsSentence(question, word.start())
        ? Correction.Caution.INDEX_ONLY
        : Correction.Caution.NONE;
  }

  private static boolean startsSentence(String question, int start) {
    int before = start - 1;
    while (before >= 0 && Character.isWhitespace(question.charAt(before))) {
      before--;
    }
    return before < 0 || ".!?:".indexOf(question.charAt(before)) >= 0;
  }

  /// Parts of file names, addresses, code and contractions are not words.
  private static boolean isPartOfName(String text, Matcher word) {
    int start = word.start();
    int end = word.end();
    return (start > 0 && (text.charAt(start - 1) == '.' || glues(text.charAt(start - 1))))
        || (end < text.length() && glues(text.charAt(end)))
        || (end + 1 < text.length() && continues(text.charAt(end), text.charAt(end + 1)));
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
}
