package org.frameworkadvisor.bot.bench;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.frameworkadvisor.knowledge.evaluation.Labelled;

/// An endless supply of questions that were not asked before, so that no cache answers them: the
/// labelled ones in random order as they are, then again with what people put around a question.
final class DistinctQuestions {
  private static final List<String> OPENINGS =
      List.of(
          "",
          "Hi, ",
          "Hello, ",
          "Please tell me: ",
          "Quick question: ",
          "Newbie here. ",
          "So, ",
          "Well, ",
          "Sorry to ask, ",
          "Honestly, ",
          "For work: ",
          "Hey all, ",
          "One more thing: ",
          "Out of interest, ",
          "Can someone say: ",
          "I wonder, ");
  private static final List<String> ENDINGS =
      List.of(
          "",
          " Thanks.",
          " Thank you!",
          " Cheers.",
          " Any advice?",
          " Please help.",
          " Just asking.",
          " Opinions welcome.",
          " Many thanks!",
          " Thanks a lot.");

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
    return OPENINGS.get(round % OPENINGS.size())
        + questions.get(number % questions.size())
        + ENDINGS.get(round / OPENINGS.size() % ENDINGS.size());
  }
}
