package org.frameworkadvisor.bot.recommend;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.Span;
import org.frameworkadvisor.knowledge.retrieval.Quote;
import org.frameworkadvisor.knowledge.scoring.Item;
import org.frameworkadvisor.knowledge.scoring.Option;

/// Chooses the sentence of a passage that has most to do with an answer.
final class Quotation {
  private final Function<String, Set<String>> terms;
  private final Set<String> wanted = new HashSet<>();

  /// @param terms the terms of a text
  Quotation(Item item, Option option, Function<String, Set<String>> terms) {
    this.terms = terms;
    for (String text : List.of(item.text(), option.label(), option.example())) {
      wanted.addAll(terms.apply(text));
    }
  }

  /// The first of those that share most terms with the question and the answer.
  Quote from(Passage passage) {
    Span best = new Span(0, passage.text().length());
    long most = -1;
    for (Span sentence : passage.sentences()) {
      long shared =
          terms.apply(sentence.in(passage.text())).stream().filter(wanted::contains).count();
      if (shared > most) {
        most = shared;
        best = sentence;
      }
    }
    return new Quote(passage, best.start(), best.end());
  }
}
