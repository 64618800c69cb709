/// What questionnaires and their results look like.
@NullMarked
package org.frameworkadvisor.bot.discord.recommend;

import org.jspecify.annotations.NullMarked;
