package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a client identified for. It outlives its connection, so that it can be resumed: what was
/// missed meanwhile is kept.
final class GatewaySession {
  static final int GUILDS = 1;
  static final int GUILD_MEMBERS = 1 << 1;
  static final int GUILD_PRESENCES = 1 << 8;
  static final int GUILD_MESSAGES = 1 << 9;
  static final int DIRECT_MESSAGES = 1 << 12;
  static final int MESSAGE_CONTENT = 1 << 15;

  final String id;
  final int intents;
  final int shard;
  final int shards;
  private final List<ObjectNode> sent = new ArrayList<>();
  private Optional<GatewayLink> link;

  GatewaySession(String id, int intents, int shard, int shards, GatewayLink link) {
    this.id = id;
    this.intents = intents;
    this.shard = shard;
    this.shards = shards;
    this.link = Optional.of(link);
  }

  boolean has(int intent) {
    return (intents & intent) != 0;
  }

  /// Whether events of this guild come here; those of no guild come to the first shard.
  boolean isFor(Optional<SimGuild> guild) {
    return guild.map(one -> (one.id >> 22) % shards).orElse(0L) == shard;
  }

  synchronized Optional<GatewayLink> link() {
    return link;
  }

  synchronized void dispatch(String event, JsonNode data) {
    ObjectNode payload = JsonNodes.object().put("op", 0).put("t", event).put("s", sent.size() + 1);
    payload.set("d", data);
    sent.add(payload);
    link.ifPresent(one -> one.send(payload));
  }

  synchronized void lose(GatewayLink lost) {
    if (link.filter(one -> one == lost).isPresent()) {
      link = Optional.empty();
    }
  }

  /// Sends what came after the last event that the client has.
  synchronized void resume(GatewayLink again, int lastSeen) {
    link = Optional.of(again);
    sent.stream().filter(one -> one.path("s").asInt() > lastSeen).forEach(again::send);
    dispatch("RESUMED", JsonNodes.object());
  }
}
