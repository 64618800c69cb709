package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.ChannelId;
import org.jdbi.v3.core.statement.EmptyHandling;
import org.jdbi.v3.core.statement.Query;

/// Which questions an audience is shown.
final class AudienceRows {
  /// Those in its channels.
  static final String THERE = "seen_in IN (<channels>)";

  /// These, and those in private.
  static final String ROWS = "(" + THERE + " OR (:private AND seen_in IS NULL))";

  private AudienceRows() {}

  /// Says to a query whose audience it has.
  static Query by(Audience audience, Query query) {
    return query
        .bind("private", audience.isPrivate())
        .bindList(
            EmptyHandling.NULL_KEYWORD,
            "channels",
            audience.channels().stream().map(ChannelId::value).toList());
  }
}
