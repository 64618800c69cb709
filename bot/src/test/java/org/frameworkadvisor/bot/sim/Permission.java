package org.frameworkadvisor.bot.sim;

import java.util.Collection;
import java.util.List;

/// What roles allow, with Discord's own bits.
public enum Permission {
  CREATE_INSTANT_INVITE(0),
  ADMINISTRATOR(3),
  MANAGE_CHANNELS(4),
  MANAGE_GUILD(5),
  ADD_REACTIONS(6),
  VIEW_CHANNEL(10),
  SEND_MESSAGES(11),
  MANAGE_MESSAGES(13),
  EMBED_LINKS(14),
  ATTACH_FILES(15),
  READ_MESSAGE_HISTORY(16),
  MENTION_EVERYONE(17),
  USE_APPLICATION_COMMANDS(31),
  MANAGE_THREADS(34),
  CREATE_PUBLIC_THREADS(35),
  SEND_MESSAGES_IN_THREADS(38),
  MODERATE_MEMBERS(40);

  /// What @everyone may do in a new guild.
  static final List<Permission> OF_EVERYONE =
      List.of(
          ADD_REACTIONS,
          VIEW_CHANNEL,
          SEND_MESSAGES,
          EMBED_LINKS,
          ATTACH_FILES,
          READ_MESSAGE_HISTORY,
          USE_APPLICATION_COMMANDS,
          CREATE_PUBLIC_THREADS,
          SEND_MESSAGES_IN_THREADS);

  final long bit;

  Permission(int offset) {
    this.bit = 1L << offset;
  }

  static long bits(Collection<Permission> permissions) {
    return permissions.stream().mapToLong(permission -> permission.bit).reduce(0, (a, b) -> a | b);
  }

  boolean isIn(long bits) {
    return (bits & bit) != 0;
  }
}
