/// What members think of answers ([FeedbackService]): one vote each ([Vote]), changeable, with a
/// reason.
@NullMarked
package org.frameworkadvisor.bot.feedback;

import org.jspecify.annotations.NullMarked;
