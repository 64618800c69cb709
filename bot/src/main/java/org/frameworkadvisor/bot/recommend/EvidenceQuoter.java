package org.frameworkadvisor.bot.recommend;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.SentenceSplitter;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;
import org.frameworkadvisor.knowledge.search.Quote;

/// Chooses the sentence of a passage that has most to do with an answer and a framework.
final class EvidenceQuoter {
  private static final Comparator<Fit> BEST =
      Comparator.comparing(Fit::isAboutAnother).reversed().thenComparingLong(Fit::shared);

  private final Collection<String> names;
  private final String name;
  private final Function<String, Set<String>> terms;
  private final Set<String> wanted = new HashSet<>();

  /// How well a sentence fits.
  ///
  /// @param shared the terms that it has in common with the question and the answer
  private record Fit(SentenceSplitter.Span sentence, boolean isAboutAnother, long shared) {}

  /// @param names of all frameworks
  /// @param name of the one that the answer speaks for or against
  /// @param terms the terms of a text
  EvidenceQuoter(
      QuestionnaireItem item,
      QuestionnaireItem.Option option,
      Collection<String> names,
      String name,
      Function<String, Set<String>> terms) {
    this.names = names;
    this.name = name;
    this.terms = terms;
    for (String text : List.of(item.text(), option.label(), option.example())) {
      wanted.addAll(terms.apply(text));
    }
  }

  /// The first of those that share most terms with the question and the answer. Those that are
  /// about other frameworks alone come last; a sentence that names none goes on with the one
  /// before.
  Quote from(Passage passage) {
    Fit best = new Fit(new SentenceSplitter.Span(0, passage.text().length()), true, -1);
    boolean isAboutAnother = false;
    for (SentenceSplitter.Span sentence : passage.sentences()) {
      String text = sentence.in(passage.text());
      if (names.stream().anyMatch(text::contains)) {
        isAboutAnother = !text.contains(name);
      }
      long shared = terms.apply(text).stream().filter(wanted::contains).count();
      Fit fit = new Fit(sentence, isAboutAnother, shared);
      best = BEST.compare(fit, best) > 0 ? fit : best;
    }
    return new Quote(passage, best.sentence().start(), best.sentence().end());
  }
}
