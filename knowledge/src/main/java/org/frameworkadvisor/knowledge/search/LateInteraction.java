package org.frameworkadvisor.knowledge.search;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.SentenceSplitter;

/// Compares a question with passages piece by piece: to see how much of the question a passage
/// covers, and which of its sentences covers most.
final class LateInteraction {
  private final PassageIndex index;
  private final Embedder embedder;
  private final TokenVectors question;

  /// Prepares comparing.
  ///
  /// @param embedder the model whose pieces the index keeps
  /// @param question its pieces, relative to the same centre as the index's
  LateInteraction(PassageIndex index, Embedder embedder, TokenVectors question) {
    this.index = index;
    this.embedder = embedder;
    this.question = question;
  }

  /// How much of the question a view covers, -1 to 1; empty where its pieces are not kept.
  OptionalDouble covers(int view) {
    return index
        .tokens(view)
        .map(tokens -> OptionalDouble.of(question.coveredBy(tokens, 0, tokens.size())))
        .orElseGet(OptionalDouble::empty);
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
          .tokens(index.firstView(number) + line)
          .ifPresent(tokens -> {
            int before =
                embedder.pieces(view.prefix() + passage.text().substring(start, sentence.start()));
            int after =
                embedder.pieces(view.prefix() + passage.text().substring(start, sentence.end()));
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
