package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Tells the gateway what happened, to each session what its intents let it see. Callers hold the
/// world's monitor.
final class EventPublisher {
  private final SimWorld world;
  private final GatewayServer gateway;

  EventPublisher(SimWorld world, GatewayServer gateway) {
    this.world = world;
    this.gateway = gateway;
  }

  void created(SimMessage message) {
    message("MESSAGE_CREATE", message);
  }

  void edited(SimMessage message) {
    message("MESSAGE_UPDATE", message);
  }

  private void message(String event, SimMessage message) {
    if (message.isEphemeral()) {
      return;
    }
    gateway.dispatch(
        event,
        message.channel.guild,
        session -> {
          if (!hears(session, message)) {
            return Optional.empty();
          }
          boolean isEverythingShown =
              session.has(GatewaySession.MESSAGE_CONTENT) || message.channel.guild.isEmpty();
          ObjectNode json = message.json(isShown(session, message), isEverythingShown);
          json.put("channel_type", message.channel.kind.type);
          message.channel.guild.ifPresent(guild -> {
            json.put("guild_id", JsonNodes.id(guild.id));
            json.set("member", guild.memberJson(message.author.id()));
          });
          return Optional.of(json);
        });
  }

  void deleted(SimMessage message) {
    if (message.isEphemeral()) {
      return;
    }
    gateway.dispatch(
        "MESSAGE_DELETE",
        message.channel.guild,
        session -> {
          ObjectNode json =
              JsonNodes.object()
                  .put("id", JsonNodes.id(message.id))
                  .put("channel_id", message.channel.id());
          message.channel.guild.ifPresent(guild -> json.put("guild_id", JsonNodes.id(guild.id)));
          return hears(session, message) ? Optional.of(json) : Optional.empty();
        });
  }

  void threadCreated(SimChannel thread) {
    channel("THREAD_CREATE", thread.json().put("newly_created", true), thread);
  }

  void threadChanged(SimChannel thread) {
    channel("THREAD_UPDATE", thread.json(), thread);
  }

  void channelCreated(SimChannel channel) {
    channel("CHANNEL_CREATE", channel.json(), channel);
  }

  void channelChanged(SimChannel channel) {
    channel("CHANNEL_UPDATE", channel.json(), channel);
  }

  void channelDeleted(SimChannel channel) {
    channel("CHANNEL_DELETE", channel.json(), channel);
  }

  void guildCreated(SimGuild guild) {
    gateway.dispatch(
        "GUILD_CREATE",
        Optional.of(guild),
        session -> ifIn(session, GatewaySession.GUILDS, gateway.guildJson(guild)));
  }

  void guildLeft(SimGuild guild) {
    gateway.dispatch(
        "GUILD_DELETE",
        Optional.of(guild),
        session ->
            ifIn(
                session,
                GatewaySession.GUILDS,
                JsonNodes.object().put("id", JsonNodes.id(guild.id))));
  }

  void rolesChanged(SimGuild guild, SimGuild.Role role) {
    ObjectNode json = JsonNodes.object().put("guild_id", JsonNodes.id(guild.id));
    json.set("role", SimGuild.roleJson(role, guild.roles.size() - 1));
    gateway.dispatch(
        "GUILD_ROLE_CREATE",
        Optional.of(guild),
        session -> ifIn(session, GatewaySession.GUILDS, json));
  }

  private void channel(String event, ObjectNode json, SimChannel channel) {
    gateway.dispatch(event, channel.guild, session -> ifIn(session, GatewaySession.GUILDS, json));
  }

  private static Optional<JsonNode> ifIn(GatewaySession session, int intent, JsonNode json) {
    return session.has(intent) ? Optional.of(json) : Optional.empty();
  }

  private boolean hears(GatewaySession session, SimMessage message) {
    return message.channel.guild.isPresent()
        ? session.has(GatewaySession.GUILD_MESSAGES)
            && message.channel.allows(world.bot.id(), Permission.VIEW_CHANNEL)
        : session.has(GatewaySession.DIRECT_MESSAGES);
  }

  /// Without the privileged intent a bot reads its own messages, those that mention it, and direct
  /// ones.
  private boolean isShown(GatewaySession session, SimMessage message) {
    return session.has(GatewaySession.MESSAGE_CONTENT) || isOpenToBot(message);
  }

  boolean isOpenToBot(SimMessage message) {
    return message.author.equals(world.bot)
        || message.pinged.contains(world.bot.id())
        || message.channel.guild.isEmpty();
  }

  void interaction(SimInteraction interaction) {
    ObjectNode json =
        JsonNodes.object()
            .put("id", JsonNodes.id(interaction.id))
            .put("application_id", JsonNodes.id(world.application))
            .put("type", interaction.kind.type)
            .put("token", interaction.token)
            .put("version", 1)
            .put("channel_id", interaction.channel.id())
            .put("locale", "en-GB")
            .put("attachment_size_limit", 10_485_760)
            .put("app_permissions", Long.toString(interaction.channel.permissions(world.bot.id())));
    json.set("data", interaction.data);
    json.putArray("entitlements");
    json.set("authorizing_integration_owners", interaction.owners());
    ObjectNode channel = interaction.channel.json();
    json.set("channel", channel);
    SimChannel place = interaction.channel;
    if (place.guild.isPresent()) {
      SimGuild guild = place.guild.get();
      json.put("context", 0).put("guild_id", JsonNodes.id(guild.id)).put("guild_locale", "en-GB");
      json.putObject("guild")
          .put("id", JsonNodes.id(guild.id))
          .put("locale", "en-GB")
          .putArray("features");
      channel.put("permissions", Long.toString(place.permissions(interaction.user.id())));
      ObjectNode member = guild.memberJson(interaction.user.id());
      member.set("user", interaction.user.json());
      json.set(
          "member",
          member.put("permissions", Long.toString(place.permissions(interaction.user.id()))));
    } else {
      json.put("context", 1);
      json.set("user", interaction.user.json());
    }
    interaction.source.ifPresent(source -> json.set("message", source.json(true)));
    world.interactions.put(interaction.token, interaction);
    interaction.dispatchedNanos = System.nanoTime();
    gateway.dispatch("INTERACTION_CREATE", place.guild, session -> Optional.of(json));
    world.changed();
  }

  /// Puts a message in its place: counts whom it pings and tells everybody.
  ///
  /// @param allowed the request's `allowed_mentions`
  void publish(SimMessage message, JsonNode allowed, Optional<SimInteraction> by) {
    message.pinged = MentionParser.pings(message, allowed);
    world.touched(message, by);
    created(message);
  }

  /// Says that a message was edited. An edit pings nobody in Discord; it is counted all the same,
  /// for a deferred answer is one.
  void republish(SimMessage message, JsonNode allowed, Optional<SimInteraction> by) {
    Set<Long> more = new HashSet<>(message.pinged);
    more.addAll(MentionParser.pings(message, allowed));
    message.pinged = more;
    message.isEdited = true;
    world.touched(message, by);
    edited(message);
  }

  void delete(SimMessage message) {
    message.isDeleted = true;
    world.changed();
    deleted(message);
  }
}
