package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;

/// Something a member did that the bot must answer within three seconds.
public final class SimInteraction {
  final long id;
  final String token;
  final Kind kind;
  final SimAccount user;
  final SimChannel channel;

  /// The message whose button or select was used.
  final Optional<SimMessage> source;

  final JsonNode data;
  long dispatchedNanos;
  long answeredNanos;

  /// The callback's type; 0 until one has come.
  int callback;

  boolean isHookExpired;

  /// The first response, where it is a message.
  Optional<SimMessage> original = Optional.empty();

  Optional<JsonNode> modal = Optional.empty();
  Optional<JsonNode> choices = Optional.empty();

  /// What Discord calls an interaction's type.
  enum Kind {
    COMMAND(2),
    COMPONENT(3),
    AUTOCOMPLETE(4),
    MODAL(5);

    final int type;

    Kind(int type) {
      this.type = type;
    }
  }

  SimInteraction(
      long id,
      String token,
      Kind kind,
      SimAccount user,
      SimChannel channel,
      Optional<SimMessage> source,
      JsonNode data) {
    this.id = id;
    this.token = token;
    this.kind = kind;
    this.user = user;
    this.channel = channel;
    this.source = source;
    this.data = data;
  }

  boolean isAnswered() {
    return callback != 0;
  }

  /// From the dispatch on the gateway to the arrival of the callback; only once it has come.
  public Duration took() {
    if (!isAnswered()) {
      throw new IllegalStateException("not answered");
    }
    return Duration.ofNanos(answeredNanos - dispatchedNanos);
  }

  /// Whether the first response was only an announcement of one.
  public boolean wasDeferred() {
    return callback == 5 || callback == 6;
  }

  ObjectNode metadata() {
    ObjectNode json = JsonNodes.object().put("id", JsonNodes.id(id)).put("type", kind.type);
    json.set("user", user.json());
    json.set("authorizing_integration_owners", owners());
    return json;
  }

  /// Who has installed the bot that is used: the server, or the member for themselves.
  ObjectNode owners() {
    if (channel.guild.filter(guild -> guild.isForeign).isPresent()) {
      return JsonNodes.object().put("1", JsonNodes.id(user.id()));
    }
    return JsonNodes.object()
        .put("0", channel.guild.map(guild -> JsonNodes.id(guild.id)).orElse("0"));
  }
}
