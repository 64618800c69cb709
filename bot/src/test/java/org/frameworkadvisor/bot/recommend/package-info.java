/// Tests of the recommendation, on the shipped questionnaire.
@NullMarked
package org.frameworkadvisor.bot.recommend;

import org.jspecify.annotations.NullMarked;
