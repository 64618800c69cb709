/// What questionnaires and their results look like.
@NullMarked
package org.frameworkadvisor.bot.discord.quiz;

import org.jspecify.annotations.NullMarked;
