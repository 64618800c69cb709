package org.frameworkadvisor.knowledge.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.frameworkadvisor.knowledge.content.Synonyms;

/// How English becomes terms: words without case, accents and endings; without the words of which
/// every question is made; and with one common term for all members of a synonym group.
final class EnglishText extends Analyzer {

  /// Articles and prepositions, and what makes a sentence a question. People ask "what is the best
  /// way to …" whatever the subject is, so these words would only find other questions.
  private static final CharArraySet STOP_WORDS =
      CharArraySet.unmodifiableSet(
          new CharArraySet(
              Arrays.asList(
                  ("a an and are as at be but by for if in into is it no not of on or such that the"
                          + " their then there these they this to was will with i me my we our you"
                          + " your he she his her its them what which who whom whose when where why"
                          + " how am been being do does did doing done have has had having can could"
                          + " should would may might must shall from about than so too very just any"
                          + " some one there's i'm it's don't")
                      .split(" ")),
              true));

  private final SynonymMap synonyms;

  EnglishText(Synonyms vocabulary) {
    try {
      this.synonyms = map(vocabulary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer words = new StandardTokenizer();
    TokenStream stream = plain(words);
    if (synonyms.fst != null) {
      stream = new FlattenGraphFilter(new SynonymGraphFilter(stream, synonyms, true));
    }
    stream = new PorterStemFilter(new StopFilter(stream, STOP_WORDS));
    return new TokenStreamComponents(words, stream);
  }

  /// The terms of a text, in order, at most `most`.
  List<String> terms(String text, int most) {
    try (TokenStream stream = tokenStream("", text)) {
      return terms(stream, most);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isStopWord(String word) {
    return STOP_WORDS.contains(word);
  }

  private static TokenStream plain(Tokenizer words) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
  }

  private static List<String> terms(TokenStream stream, int most) throws IOException {
    CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
    List<String> terms = new ArrayList<>();
    stream.reset();
    while (terms.size() < most && stream.incrementToken()) {
      terms.add(term.toString());
    }
    return terms;
  }

  /// Every member of a group leads to one term that stands for the group.
  private static SynonymMap map(Synonyms vocabulary) throws IOException {
    SynonymMap.Builder builder = new SynonymMap.Builder(true);
    try (Analyzer words = new Words()) {
      for (List<String> group : vocabulary.groups()) {
        CharsRef common = new CharsRef("=" + String.join("_", words(words, group.getFirst())));
        for (String member : group) {
          String[] spelled = words(words, member).toArray(String[]::new);
          if (spelled.length > 0) {
            builder.add(SynonymMap.Builder.join(spelled, new CharsRefBuilder()), common, true);
          }
        }
      }
    }
    return builder.build();
  }

  private static List<String> words(Analyzer analyzer, String text) throws IOException {
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      return terms(stream, Integer.MAX_VALUE);
    }
  }

  /// Words as they are written, but for case and accents.
  static final class Words extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      Tokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(words, plain(words));
    }
  }
}
