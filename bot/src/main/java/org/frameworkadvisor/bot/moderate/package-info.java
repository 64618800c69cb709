/// What moderators decide ([Moderate]): how the bot behaves in each channel ([ChannelPolicy]).
@NullMarked
package org.frameworkadvisor.bot.moderate;

import org.jspecify.annotations.NullMarked;
