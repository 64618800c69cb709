/// Words and numbers as people read them, for both front ends: [DisplayText] makes any text safe to
/// show, [ResultPhrases] explains a recommendation.
@NullMarked
package org.frameworkadvisor.bot.text;

import org.jspecify.annotations.NullMarked;
