/// Draws a ranking as a picture; alone knows the charting library and the JDK's graphics. Start at
/// [RankingChart].
@NullMarked
package org.frameworkadvisor.bot.chart;

import org.jspecify.annotations.NullMarked;
