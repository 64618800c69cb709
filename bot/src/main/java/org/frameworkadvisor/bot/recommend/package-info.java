/// Recommends a framework: asks a questionnaire, scores the answers, says why. Start at
/// [RecommendationService].
@NullMarked
package org.frameworkadvisor.bot.recommend;

import org.jspecify.annotations.NullMarked;
