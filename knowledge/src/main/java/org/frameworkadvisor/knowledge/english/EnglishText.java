package org.frameworkadvisor.knowledge.english;

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
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.frameworkadvisor.knowledge.content.Corpus;

/// How English becomes terms: words without case, accents and endings; without the words of which
/// every question is made; and with one common term for all members of a synonym group.
public final class EnglishText extends Analyzer {

  /// Articles and prepositions, what makes a sentence a question, and small talk. People ask "what
  /// do I need to use …" about any subject, so these words would only find other questions.
  private static final CharArraySet STOP_WORDS =
      CharArraySet.unmodifiableSet(
          new CharArraySet(
              Arrays.asList(
                  """
                  a about after again all also am an and any anybody anyone are as at be because
                  been before being between both but by can could did didn't do does doesn't
                  doesnt doing don don't dont down each few for from further get gets getting got
                  had has have having he hello her here hers hey hi him his how i i'd i'm i've id
                  if im in into is isn't it it's ive just let lets like me more most my myself
                  need needs no not now of off on once one ones only or other our out over own
                  please really s same she should so some somebody someone something such t than
                  thanks that that's the their them themselves then there there's these they this
                  through to too under until up us use used using very want wants was we were what
                  what's whats when where where's which while who whom whose why will with would
                  you your yours yourself\
                  """
                      .split("\\s")),
              true));

  /// Begins a common term. No word begins like this.
  private static final String COMMON = "=";

  private final SynonymMap synonyms;

  public EnglishText(Corpus.Synonyms vocabulary) {
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
  public List<Token> tokens(String text, int most) {
    try (TokenStream stream = tokenStream("", text)) {
      return tokens(stream, most);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A term in a text.
  ///
  /// @param place its number among all words of the text, those that say nothing included
  public record Token(String term, int place) {

    /// Whether it stands for a group of synonyms and not for a word as it is written.
    public boolean isCommon() {
      return term.startsWith(COMMON);
    }
  }

  public static boolean isStopWord(String word) {
    return STOP_WORDS.contains(word);
  }

  private static TokenStream plain(Tokenizer words) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
  }

  private static List<Token> tokens(TokenStream stream, int most) throws IOException {
    CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
    PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
    List<Token> tokens = new ArrayList<>();
    int place = -1;
    stream.reset();
    while (tokens.size() < most && stream.incrementToken()) {
      place += step.getPositionIncrement();
      tokens.add(new Token(term.toString(), place));
    }
    return tokens;
  }

  /// Every member of a group leads to one term that stands for the group.
  private static SynonymMap map(Corpus.Synonyms vocabulary) throws IOException {
    SynonymMap.Builder builder = new SynonymMap.Builder(true);
    try (Analyzer words = new Words()) {
      for (List<String> group : vocabulary.groups()) {
        CharsRef common = new CharsRef(COMMON + String.join("_", words(words, group.getFirst())));
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
      return tokens(stream, Integer.MAX_VALUE).stream().map(Token::term).toList();
    }
  }

  /// Words as they are written, but for case and accents.
  public static final class Words extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      Tokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(words, plain(words));
    }
  }
}
