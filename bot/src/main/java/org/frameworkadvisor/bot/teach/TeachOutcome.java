package org.frameworkadvisor.bot.teach;

import org.frameworkadvisor.bot.model.TaughtAnswer;

/// What became of what a moderator wanted to teach, to change or to take back.
public sealed interface TeachOutcome {

  /// It holds from now on.
  record Holds(TaughtAnswer now) implements TeachOutcome {}

  /// It is not given any more.
  record Gone(TaughtAnswer before) implements TeachOutcome {}

  /// It was so already.
  record Same(TaughtAnswer now) implements TeachOutcome {}

  /// Another answer is taught for this question already; that one may be changed.
  record Known(TaughtAnswer other) implements TeachOutcome {}

  /// It cannot be taught as it is.
  ///
  /// @param reason what to do instead, one sentence
  record Refused(String reason) implements TeachOutcome {}

  /// The guild has no such answer, or the draft was confirmed or cancelled already.
  record Unknown() implements TeachOutcome {}

  /// It could not be kept, so nothing has changed.
  record NotKept() implements TeachOutcome {}
}
