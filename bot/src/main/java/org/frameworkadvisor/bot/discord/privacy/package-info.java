/// What members see and have removed of their data. Starts in [PrivacyModule].
@NullMarked
package org.frameworkadvisor.bot.discord.privacy;

import org.jspecify.annotations.NullMarked;
