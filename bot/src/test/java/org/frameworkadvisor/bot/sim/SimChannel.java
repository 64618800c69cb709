package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A place where messages stand.
public final class SimChannel {
  final long id;
  final Kind kind;
  final String name;
  final Optional<SimGuild> guild;

  /// What a thread hangs on.
  final Optional<SimChannel> parent;

  /// Whom a direct message goes to; who opened a thread.
  final Optional<SimAccount> simAccount;

  final Map<Long, Long> denied = new HashMap<>();
  final Map<Long, Long> allowed = new HashMap<>();

  boolean isArchived;

  /// What Discord calls a channel's type.
  enum Kind {
    TEXT(0),
    DM(1),
    THREAD(11),
    FORUM(15);

    final int type;

    Kind(int type) {
      this.type = type;
    }
  }

  SimChannel(
      long id,
      Kind kind,
      String name,
      Optional<SimGuild> guild,
      Optional<SimChannel> parent,
      Optional<SimAccount> simAccount) {
    this.id = id;
    this.kind = kind;
    this.name = name;
    this.guild = guild;
    this.parent = parent;
    this.simAccount = simAccount;
  }

  /// The id as text.
  public String id() {
    return JsonNodes.id(id);
  }

  /// How a message names it.
  public String mention() {
    return "<#" + id() + ">";
  }

  /// The name; empty for a direct message.
  public String name() {
    return name;
  }

  /// Whether it hangs on another channel.
  public boolean isThread() {
    return kind == Kind.THREAD;
  }

  /// What someone may do here: what the guild allows, less what the channel denies everyone, then
  /// roles, then the member; each level may allow again. A thread has its parent's rules.
  long permissions(long who) {
    if (guild.isEmpty()) {
      return Permission.bits(Permission.OF_EVERYONE);
    }
    long bits = guild.get().permissions(who);
    if (Permission.ADMINISTRATOR.isIn(bits)) {
      return bits;
    }
    SimChannel ruling = parent.orElse(this);
    bits = ruling.overwritten(bits, guild.get().id);
    long less = 0;
    long more = 0;
    for (long role : guild.get().rolesOf(who)) {
      less |= ruling.denied.getOrDefault(role, 0L);
      more |= ruling.allowed.getOrDefault(role, 0L);
    }
    return ruling.overwritten((bits & ~less) | more, who);
  }

  private long overwritten(long bits, long subject) {
    return (bits & ~denied.getOrDefault(subject, 0L)) | allowed.getOrDefault(subject, 0L);
  }

  boolean allows(long who, Permission permission) {
    return permission.isIn(permissions(who));
  }

  ObjectNode json() {
    ObjectNode json = JsonNodes.object().put("id", id()).put("type", kind.type).put("flags", 0);
    json.putNull("last_message_id");
    if (kind == Kind.DM) {
      json.putArray("recipients").add(simAccount.orElseThrow().json());
      return json;
    }
    json.put("name", name).put("rate_limit_per_user", 0).put("nsfw", false);
    guild.ifPresent(one -> json.put("guild_id", JsonNodes.id(one.id)));
    json.put("parent_id", parent.map(SimChannel::id).orElse(null));
    if (isThread()) {
      describeThread(json);
    } else {
      describe(json);
    }
    return json;
  }

  private void describe(ObjectNode json) {
    json.put("position", 0).putNull("topic");
    var overwrites = json.putArray("permission_overwrites");
    Set<Long> subjects = new TreeSet<>(denied.keySet());
    subjects.addAll(allowed.keySet());
    for (long subject : subjects) {
      overwrites
          .addObject()
          .put("id", JsonNodes.id(subject))
          .put("type", guild.orElseThrow().roles.containsKey(subject) ? 0 : 1)
          .put("deny", Long.toString(denied.getOrDefault(subject, 0L)))
          .put("allow", Long.toString(allowed.getOrDefault(subject, 0L)));
    }
    if (kind == Kind.FORUM) {
      json.putArray("available_tags");
      json.putNull("default_reaction_emoji").putNull("default_sort_order");
      json.put("default_forum_layout", 0).put("default_thread_rate_limit_per_user", 0);
    }
  }

  private void describeThread(ObjectNode json) {
    json.put("owner_id", JsonNodes.id(simAccount.orElseThrow().id()))
        .put("message_count", 1)
        .put("member_count", 1)
        .put("total_message_sent", 1)
        .putArray("applied_tags");
    json.putObject("thread_metadata")
        .put("archived", isArchived)
        .put("locked", false)
        .put("auto_archive_duration", 1440)
        .put("archive_timestamp", SimGuild.JOINED)
        .put("create_timestamp", SimGuild.JOINED);
  }

  @Override
  public String toString() {
    return kind == Kind.DM ? "direct messages" : "#" + name;
  }
}
