/// What moderators teach, and what there is to teach: answers of their own to a guild's questions
/// ([TeachingService]), and the questions that found no answer, merged by what they mean
/// ([GapService]). Everything belongs to one guild.
@NullMarked
package org.frameworkadvisor.bot.teach;

import org.jspecify.annotations.NullMarked;
