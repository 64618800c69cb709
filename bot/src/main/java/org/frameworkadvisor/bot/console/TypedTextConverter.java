package org.frameworkadvisor.bot.console;

import java.util.Optional;
import org.frameworkadvisor.knowledge.search.Question;

/// The terminal takes no longer text than Discord does.
final class TypedTextConverter {
  private TypedTextConverter() {}

  /// Why a text is not taken, if it is not: it is longer than a question or an option.
  static Optional<String> refusal(String text) {
    return refusal(text, Question.MAX_LENGTH);
  }

  /// @param most code points
  static Optional<String> refusal(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? Optional.empty()
        : Optional.of(
            "That is too long: at most %,d characters are read. Please shorten it."
                .formatted(most));
  }
}
