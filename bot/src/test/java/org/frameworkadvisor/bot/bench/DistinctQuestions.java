package org.frameworkadvisor.bot.bench;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.frameworkadvisor.knowledge.evaluation.LabelledQuestion;

/// A supply of some twenty thousand questions that were not asked before, so that no cache has
/// their answer and each is read by the models; what misspelt words mean is known after the first
/// round. They are the labelled ones in random order, again and again as other hands would type
/// them, which makes them no longer than by a mark or two. What people put around a question
/// besides would be measured too, and a third of the time would go there.
final class DistinctQuestions {
  private static final List<String> MARKS = List.of("", "?", ".", "!", ",", ";", ":");

  /// Each of at most two marks; together with the first letter's case, for more rounds than any
  /// benchmark gets through.
  private static final List<String> ENDINGS =
      MARKS.stream().flatMap(one -> MARKS.stream().map(two -> one + two)).distinct().toList();

  private final List<String> questions;
  private final AtomicInteger next = new AtomicInteger();

  private DistinctQuestions(List<String> questions) {
    this.questions = questions;
  }

  static DistinctQuestions read() throws IOException {
    List<String> questions =
        LabelledQuestion.read(BenchmarkWorkspace.questions()).stream()
            .map(LabelledQuestion::text)
            .distinct()
            .collect(Collectors.toList());
    Collections.shuffle(questions, new Random(42));
    return new DistinctQuestions(List.copyOf(questions));
  }

  String next() {
    int number = next.getAndIncrement();
    int round = number / questions.size();
    String bare = questions.get(number % questions.size()).replaceAll("[?.! ]+$", "");
    String first = bare.substring(0, 1);
    return (isUpper(round) ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT))
        + bare.substring(1)
        + ENDINGS.get(round % ENDINGS.size());
  }

  private static boolean isUpper(int round) {
    return switch (round / ENDINGS.size()) {
      case 0 -> true;
      case 1 -> false;
      default -> throw new IllegalStateException("every question was asked: caches would answer");
    };
  }
}
