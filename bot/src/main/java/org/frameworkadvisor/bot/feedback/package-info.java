/// What members think of answers ([FeedbackService]): one vote each ([VoteRepository.Vote]),
/// changeable, with a reason.
@NullMarked
package org.frameworkadvisor.bot.feedback;

import org.jspecify.annotations.NullMarked;
