/// Tests of the pictures.
@NullMarked
package org.frameworkadvisor.bot.chart;

import org.jspecify.annotations.NullMarked;
