package org.frameworkadvisor.knowledge.lucene;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/// Corrects typing errors by the words of the index.
final class Spelling {
  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{4,30}");

  /// A word this long is still recognised with two errors.
  private static final int LONG = 6;

  /// Each costs up to 2 ms; a question with more unknown words is not one with typing errors.
  private static final int MOST_CORRECTED = 6;

  private final IndexReader reader;

  Spelling(IndexReader reader) {
    this.reader = reader;
  }

  /// The question with words that neither the index holds nor `isWord` accepts replaced by the
  /// closest word that the index holds.
  String correct(String question, Predicate<String> isWord) throws IOException {
    StringBuilder corrected = new StringBuilder(question.length());
    Matcher words = WORD.matcher(question);
    int copied = 0;
    int tried = 0;
    while (words.find() && tried < MOST_CORRECTED) {
      if (!standsAlone(question, words.start(), words.end())) {
        continue;
      }
      String word = words.group().toLowerCase(Locale.ROOT);
      if (holds(word) || isWord.test(word)) {
        continue;
      }
      tried++;
      String closest = closest(word);
      corrected.append(question, copied, words.start()).append(closest);
      copied = words.end();
    }
    return copied == 0 ? question : corrected.append(question.substring(copied)).toString();
  }

  /// Parts of file names, addresses and code are not words.
  private static boolean standsAlone(String text, int start, int end) {
    return (start == 0 || !isPartOfName(text.charAt(start - 1)))
        && (end == text.length() || !isPartOfName(text.charAt(end)));
  }

  private static boolean isPartOfName(char c) {
    return c == '_' || c == '@' || c == '/' || c == '\\' || Character.isDigit(c);
  }

  private boolean holds(String word) throws IOException {
    return EnglishText.isStopWord(word) || reader.docFreq(new Term(Fields.WORDS, word)) > 0;
  }

  private String closest(String word) throws IOException {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMinPrefix(1);
    checker.setMinQueryLength(4);
    checker.setMaxEdits(word.length() < LONG ? 1 : 2);
    checker.setThresholdFrequency(0);
    SuggestWord[] suggestions =
        checker.suggestSimilar(
            new Term(Fields.WORDS, word), 1, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
    return suggestions.length == 0 ? word : suggestions[0].string;
  }
}
