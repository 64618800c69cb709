package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A server: who is in it, with which roles. [SimWorld] keeps its channels.
public final class SimGuild {
  static final String JOINED = "2026-01-02T03:04:05.000000+00:00";

  final long id;
  final String name;
  final SimAccount owner;
  final Map<Long, Role> roles = new LinkedHashMap<>();

  /// Whether the bot is used here without being in it, by those who installed it for themselves.
  boolean isForeign;

  /// Whether Discord cannot say anything about it just now.
  boolean isInOutage;

  private final Map<Long, Set<Long>> rolesOfMembers = new LinkedHashMap<>();
  private final Map<Long, SimAccount> members = new LinkedHashMap<>();

  SimGuild(long id, String name, SimAccount owner) {
    this.id = id;
    this.name = name;
    this.owner = owner;
    roles.put(id, new Role(id, "@everyone", Permission.bits(Permission.OF_EVERYONE), false));
    add(owner);
  }

  /// The id as text.
  public String id() {
    return JsonNodes.id(id);
  }

  /// A bundle of permissions.
  record Role(long id, String name, long permissions, boolean isMentionable) {}

  void add(SimAccount simAccount) {
    members.put(simAccount.id(), simAccount);
    rolesOfMembers.computeIfAbsent(simAccount.id(), id -> new HashSet<>());
  }

  void remove(SimAccount simAccount) {
    members.remove(simAccount.id());
  }

  void give(SimAccount simAccount, Role role) {
    roles.put(role.id(), role);
    add(simAccount);
    rolesOfMembers.computeIfAbsent(simAccount.id(), id -> new HashSet<>()).add(role.id());
  }

  void take(SimAccount simAccount, long role) {
    rolesOfMembers.getOrDefault(simAccount.id(), Set.of()).remove(role);
  }

  Collection<SimAccount> members() {
    return members.values();
  }

  boolean has(long person) {
    return members.containsKey(person);
  }

  Optional<SimAccount> member(long person) {
    return Optional.ofNullable(members.get(person));
  }

  Set<Long> rolesOf(long person) {
    return rolesOfMembers.getOrDefault(person, Set.of());
  }

  /// What someone may do in the guild, before a channel has its say.
  long permissions(long person) {
    if (person == owner.id()) {
      return -1L >>> 14;
    }
    long bits = everyone().permissions();
    for (long role : rolesOf(person)) {
      bits |= Optional.ofNullable(roles.get(role)).map(Role::permissions).orElse(0L);
    }
    return Permission.ADMINISTRATOR.isIn(bits) ? -1L >>> 14 : bits;
  }

  private Role everyone() {
    return Optional.ofNullable(roles.get(id)).orElseThrow();
  }

  ObjectNode memberJson(long person) {
    ObjectNode json =
        JsonNodes.object()
            .put("joined_at", JOINED)
            .put("deaf", false)
            .put("mute", false)
            .put("pending", false)
            .put("flags", 0)
            .putNull("nick")
            .putNull("avatar")
            .putNull("premium_since");
    ArrayNode ids = json.putArray("roles");
    rolesOf(person).forEach(role -> ids.add(JsonNodes.id(role)));
    return json;
  }

  ObjectNode memberWithUserJson(long person) {
    ObjectNode json = memberJson(person);
    member(person).ifPresent(one -> json.set("user", one.json()));
    return json;
  }

  static ObjectNode roleJson(Role role, int position) {
    ObjectNode json =
        JsonNodes.object()
            .put("id", JsonNodes.id(role.id()))
            .put("name", role.name())
            .put("permissions", Long.toString(role.permissions()))
            .put("position", position)
            .put("color", 0)
            .put("hoist", false)
            .put("managed", false)
            .put("mentionable", role.isMentionable())
            .put("flags", 0);
    json.putObject("colors")
        .put("primary_color", 0)
        .putNull("secondary_color")
        .putNull("tertiary_color");
    return json;
  }

  ObjectNode json() {
    ObjectNode json =
        JsonNodes.object()
            .put("id", JsonNodes.id(id))
            .put("name", name)
            .put("owner_id", JsonNodes.id(owner.id()))
            .put("preferred_locale", "en-GB")
            .put("verification_level", 0)
            .put("default_message_notifications", 0)
            .put("explicit_content_filter", 0)
            .put("mfa_level", 0)
            .put("nsfw_level", 0)
            .put("premium_tier", 0)
            .put("premium_subscription_count", 0)
            .put("premium_progress_bar_enabled", false)
            .put("system_channel_flags", 0)
            .put("afk_timeout", 300)
            .put("large", false)
            .put("unavailable", false)
            .put("joined_at", JOINED)
            .put("member_count", members.size());
    for (String none :
        new String[] {
          "features",
          "guild_scheduled_events",
          "emojis",
          "stickers",
          "voice_states",
          "presences",
          "stage_instances",
          "soundboard_sounds",
          "channels",
          "threads",
          "members"
        }) {
      json.putArray(none);
    }
    ArrayNode all = json.putArray("roles");
    roles.values().forEach(role -> all.add(roleJson(role, all.size())));
    return json;
  }
}
