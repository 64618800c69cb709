package org.frameworkadvisor.knowledge.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.SentenceSplitter;

/// Compares a question with passages piece by piece: to see how much of the question a passage
/// covers, and which of its sentences covers most.
///
/// The first model tells how much of the question is covered, each piece counting the same. Where
/// the second one is asked too, rare pieces count more: what it makes of common words stands close
/// to everything.
final class LateInteraction {
  private final PassageIndex index;
  private final Embedder embedder;
  private final TokenVectors question;
  private final Optional<TokenVectors> second;
  private final double[] weights;

  /// Prepares comparing.
  ///
  /// @param embedder the first model
  /// @param embedded the question by each model, or by the first one alone
  /// @param centres what pieces are taken relative to, one per model
  LateInteraction(
      PassageIndex index,
      Embedder embedder,
      List<Embedder.Embedding> embedded,
      List<float[]> centres) {
    this.index = index;
    this.embedder = embedder;
    this.question = embedded.getFirst().tokens().centred(centres.getFirst());
    Embedder.Embedding last = embedded.getLast();
    this.second =
        embedded.size() > 1
            ? Optional.of(last.tokens().centred(centres.getLast()))
            : Optional.empty();
    this.weights = Arrays.stream(last.pieces()).mapToDouble(index::rarity).toArray();
  }

  /// How much of the question a text covers, -1 to 1.
  ///
  /// @param evenly by the first model, each piece counting the same
  /// @param byRarity by the second model, rare pieces counting more
  record Coverage(double evenly, double byRarity) {}

  /// How much of the question a view covers; empty where its pieces are not kept.
  Optional<Coverage> coverage(int view) {
    return index.tokens(view, 0).map(tokens -> new Coverage(evenly(tokens), byRarity(view)));
  }

  /// How much of the question a view covers by the first model, -1 to 1; empty where its pieces are
  /// not kept.
  OptionalDouble covers(int view) {
    return index
        .tokens(view, 0)
        .map(tokens -> OptionalDouble.of(evenly(tokens)))
        .orElseGet(OptionalDouble::empty);
  }

  private double evenly(TokenVectors tokens) {
    return question.coveredBy(tokens, 0, tokens.size());
  }

  private double byRarity(int view) {
    return second
        .flatMap(asked -> index.tokens(view, 1).map(tokens -> asked.coveredBy(tokens, weights)))
        .orElse(0.0);
  }

  /// The sentence of a passage that covers most of the question; where its pieces are not kept, the
  /// first one that loses nothing.
  ///
  /// @param deductions what each sentence loses for being about something else
  Quote quote(int number, Passage passage, boolean titled, List<Double> deductions) {
    List<SentenceSplitter.Span> sentences = passage.sentences();
    SentenceSplitter.Span best = sentences.get(Math.max(0, deductions.indexOf(0.0)));
    double most = Double.NEGATIVE_INFINITY;
    for (Placed sentence : placed(number, passage, sentences, titled)) {
      double covered =
          question.coveredBy(sentence.tokens(), sentence.from(), sentence.to())
              - deductions.get(sentences.indexOf(sentence.span()));
      if (covered > most) {
        most = covered;
        best = sentence.span();
      }
    }
    return new Quote(passage, best.start(), best.end());
  }

  /// A sentence, and where its pieces stand in its view.
  private record Placed(SentenceSplitter.Span span, TokenVectors tokens, int from, int to) {}

  private List<Placed> placed(
      int number, Passage passage, List<SentenceSplitter.Span> sentences, boolean titled) {
    List<Placed> placed = new ArrayList<>();
    List<PassageView> views = PassageView.of(passage, false, titled);
    int line = 0;
    int lineStart = passage.text().indexOf(views.getFirst().line());
    for (SentenceSplitter.Span sentence : sentences) {
      while (line + 1 < views.size()
          && sentence.start() >= lineStart + views.get(line).line().length()) {
        lineStart = passage.text().indexOf(views.get(line + 1).line(), lineStart + 1);
        line++;
      }
      PassageView view = views.get(line);
      int start = lineStart;
      index
          .tokens(index.firstView(number) + line, 0)
          .ifPresent(tokens -> {
            int before =
                embedder.pieces(view.prefix() + passage.text().substring(start, sentence.start()))
                    .length;
            int after =
                embedder.pieces(view.prefix() + passage.text().substring(start, sentence.end()))
                    .length;
            placed.add(
                new Placed(
                    sentence,
                    tokens,
                    Math.min(before, tokens.size()),
                    Math.min(after, tokens.size())));
          });
    }
    return placed;
  }
}
