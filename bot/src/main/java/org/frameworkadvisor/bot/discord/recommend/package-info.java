/// Questionnaires, their results, and teams that decide together: starts in [QuizHandler] and
/// [TeamHandler].
@NullMarked
package org.frameworkadvisor.bot.discord.recommend;

import org.jspecify.annotations.NullMarked;
