/// What moderators decide and look after. Starts in [ModerateModule]; each subcommand of
/// `/channel`, `/knowledge` and `/settings` is a class. What changes the content goes through
/// [AuditLog].
@NullMarked
package org.frameworkadvisor.bot.discord.moderate;

import org.jspecify.annotations.NullMarked;
