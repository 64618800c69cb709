/// What is kept of a member, for the member: all of it in a file, or away with it. Starts in
/// [PrivacyService].
@NullMarked
package org.frameworkadvisor.bot.privacy;

import org.jspecify.annotations.NullMarked;
