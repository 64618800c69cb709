/// Questionnaires, their results and teams. Starts in [RecommendModule]. [QuizHandler] moves a
/// questionnaire, [TeamHandler] a team; [QuizCard], [RecommendationCards] and [TeamCard] show them.
@NullMarked
package org.frameworkadvisor.bot.discord.recommend;

import org.jspecify.annotations.NullMarked;
