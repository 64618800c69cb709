package org.frameworkadvisor.bot.bench;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.frameworkadvisor.knowledge.evaluation.Labelled;

/// A supply of some thousand questions that were not asked before, so that no cache answers them:
/// the labelled ones in random order as they are, then again as other hands would type them, which
/// makes them no longer than by a mark or two. What people put around a question besides would be
/// measured too, and a third of the time would go there.
final class DistinctQuestions {
  private static final List<String> ENDINGS = List.of("?", "", "??", " ?", ".", "!", "?!", "...");

  private final List<String> questions;
  private final AtomicInteger next = new AtomicInteger();

  private DistinctQuestions(List<String> questions) {
    this.questions = questions;
  }

  static DistinctQuestions read() throws IOException {
    List<String> questions =
        Labelled.read(Workspace.questions()).stream()
            .map(Labelled::text)
            .distinct()
            .collect(Collectors.toList());
    Collections.shuffle(questions, new Random(42));
    return new DistinctQuestions(List.copyOf(questions));
  }

  String next() {
    int number = next.getAndIncrement();
    int round = number / questions.size();
    String question = questions.get(number % questions.size());
    if (round == 0) {
      return question;
    }
    String bare = question.replaceAll("[?.! ]+$", "");
    String first = bare.substring(0, 1);
    boolean upper = round / ENDINGS.size() % 2 == 0;
    return (upper ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT))
        + bare.substring(1)
        + ENDINGS.get(round % ENDINGS.size());
  }
}
