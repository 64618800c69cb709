/// Questionnaires, their results, and teams that decide together: starts in [Quizzes] and
/// [Teamwork].
@NullMarked
package org.frameworkadvisor.bot.discord.quiz;

import org.jspecify.annotations.NullMarked;
