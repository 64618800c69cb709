package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/// The gateway: what happens is pushed here to those who identified for it.
final class GatewayServer extends WebSocketServer {
  private static final int PRIVILEGED =
      GatewaySession.GUILD_MEMBERS
          | GatewaySession.GUILD_PRESENCES
          | GatewaySession.MESSAGE_CONTENT;

  private final SimWorld world;
  private final CountDownLatch started = new CountDownLatch(1);
  private final Map<String, GatewaySession> sessions = new LinkedHashMap<>();

  /// The privileged intents that are switched on in the developer portal.
  private int granted;

  private int identified;
  private int resumed;

  GatewayServer(SimWorld world) {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
    this.world = world;
    setReuseAddr(true);
    setTcpNoDelay(true);
    setDaemon(true);
    setConnectionLostTimeout(0);
  }

  GatewayServer open() {
    start();
    try {
      if (!started.await(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the gateway did not start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return this;
  }

  String url() {
    return "ws://127.0.0.1:" + getPort();
  }

  void grant(int intents) {
    synchronized (world) {
      granted |= intents;
    }
  }

  void withdraw(int intents) {
    synchronized (world) {
      granted &= ~intents;
    }
  }

  boolean isContentGranted() {
    return (granted & GatewaySession.MESSAGE_CONTENT) != 0;
  }

  int timesIdentified() {
    return identified;
  }

  int timesResumed() {
    return resumed;
  }

  /// The sessions that have a connection now.
  List<GatewaySession> live() {
    return sessions.values().stream().filter(one -> one.link().isPresent()).toList();
  }

  /// Forgets all sessions, so that none can be resumed.
  void forget() {
    synchronized (world) {
      sessions.clear();
    }
  }

  /// Pushes an event to every session it is for. Hold the world's monitor.
  ///
  /// @param data what a session gets; empty where its intents don't cover it
  void dispatch(
      String event, Optional<SimGuild> guild, Function<GatewaySession, Optional<JsonNode>> data) {
    for (GatewaySession session : sessions.values()) {
      if (session.isFor(guild)) {
        data.apply(session).ifPresent(one -> session.dispatch(event, one));
      }
    }
  }

  @Override
  public void onStart() {
    started.countDown();
  }

  @Override
  public void onOpen(WebSocket socket, ClientHandshake handshake) {
    GatewayLink link =
        new GatewayLink(socket, handshake.getResourceDescriptor().contains("compress=zlib-stream"));
    socket.setAttachment(link);
    ObjectNode hello = JsonNodes.object().put("op", 10);
    hello.putObject("d").put("heartbeat_interval", 41_250);
    link.send(hello);
  }

  @Override
  public void onClose(WebSocket socket, int code, String reason, boolean isRemote) {
    GatewayLink link = socket.getAttachment();
    if (link != null) {
      synchronized (world) {
        link.session()
            .ifPresent(session -> {
              session.lose(link);
              // A client that says goodbye with 1000 or 1001 ends its session.
              if (isRemote && (code == 1000 || code == 1001)) {
                sessions.remove(session.id);
              }
            });
        world.changed();
      }
    }
  }

  @Override
  public void onError(WebSocket socket, Exception fault) {
    world.ledger.add("gateway", 4000, "fault in the simulated gateway: " + fault);
  }

  @Override
  public void onMessage(WebSocket socket, String text) {
    GatewayLink link = socket.getAttachment();
    synchronized (world) {
      JsonNode message = JsonNodes.parse(text);
      JsonNode data = message.path("d");
      if (!link.isWithinLimit()) {
        refuse(link, 4008, "You are sending too many messages: 120 a minute");
      }
      switch (message.path("op").asInt(-1)) {
        case 1 -> link.send(JsonNodes.object().put("op", 11));
        case 2 -> identify(link, data);
        case 3, 4 -> {}
        case 6 -> resume(link, data);
        case 8 -> members(link, data);
        default -> refuse(link, 4001, "Unknown opcode " + message.path("op"));
      }
    }
  }

  private void refuse(GatewayLink link, int code, String reason) {
    world.ledger.add("gateway", code, reason);
    link.close(code, reason);
  }

  private void identify(GatewayLink link, JsonNode data) {
    int intents = data.path("intents").asInt();
    int shards = data.path("shard").path(1).asInt(1);
    int shard = data.path("shard").path(0).asInt(0);
    if (!data.path("token").asText().equals(world.token)) {
      refuse(link, 4004, "Authentication failed.");
    } else if (link.session().isPresent()) {
      refuse(link, 4005, "Already authenticated.");
    } else if (shard < 0 || shards < 1 || shard >= shards) {
      refuse(link, 4010, "Invalid shard.");
    } else if ((intents & PRIVILEGED & ~granted) != 0) {
      refuse(link, 4014, "Disallowed intent(s).");
    } else {
      identified++;
      String id = Long.toHexString(world.ids.next(SnowflakeGenerator.Kind.INTERACTION));
      GatewaySession session = new GatewaySession(id, intents, shard, shards, link);
      link.carry(session);
      sessions.put(id, session);
      ready(session);
      world.changed();
    }
  }

  private void ready(GatewaySession session) {
    List<SimGuild> own =
        world.guilds.values().stream()
            .filter(guild -> guild.has(world.bot.id()))
            .filter(guild -> session.isFor(Optional.of(guild)))
            .toList();
    ObjectNode ready =
        JsonNodes.object()
            .put("v", 10)
            .put("session_id", session.id)
            .put("session_type", "normal")
            .put("resume_gateway_url", url());
    ready.set("user", world.bot.json().put("verified", true).put("mfa_enabled", true));
    ready.putArray("private_channels");
    ready.putArray("relationships");
    ready.putArray("shard").add(session.shard).add(session.shards);
    ready
        .putObject("application")
        .put("id", JsonNodes.id(world.application))
        .put("flags", isContentGranted() ? 1 << 19 : 0);
    ArrayNode guilds = ready.putArray("guilds");
    own.forEach(
        guild -> guilds.addObject().put("id", JsonNodes.id(guild.id)).put("unavailable", true));
    session.dispatch("READY", ready);
    if (session.has(GatewaySession.GUILDS)) {
      own.stream()
          .filter(guild -> !guild.isInOutage)
          .forEach(guild -> session.dispatch("GUILD_CREATE", guildJson(guild)));
    }
  }

  ObjectNode guildJson(SimGuild guild) {
    ObjectNode json = guild.json();
    ArrayNode channels = JsonNodes.array();
    ArrayNode threads = JsonNodes.array();
    for (SimChannel channel : world.channelsOf(guild)) {
      (channel.isThread() ? threads : channels).add(channel.json());
    }
    json.set("channels", channels);
    json.set("threads", threads);
    json.putArray("members").add(guild.memberWithUserJson(world.bot.id()));
    return json;
  }

  private void resume(GatewayLink link, JsonNode data) {
    GatewaySession session = sessions.get(data.path("session_id").asText());
    if (!data.path("token").asText().equals(world.token)) {
      refuse(link, 4004, "Authentication failed.");
    } else if (session == null) {
      link.send(JsonNodes.object().put("op", 9).put("d", false));
    } else {
      resumed++;
      link.carry(session);
      session.resume(link, data.path("seq").asInt());
      world.changed();
    }
  }

  /// Without the privileged intent a client may ask for members by id, which JDA does.
  private void members(GatewayLink link, JsonNode data) {
    SimGuild guild = world.guilds.get(SimWorld.number(data.path("guild_id").asText()));
    if (guild == null || link.session().isEmpty()) {
      return;
    }
    ObjectNode chunk =
        JsonNodes.object()
            .put("guild_id", JsonNodes.id(guild.id))
            .put("chunk_index", 0)
            .put("chunk_count", 1)
            .put("nonce", data.path("nonce").asText());
    ArrayNode found = chunk.putArray("members");
    JsonNode asked = data.path("user_ids");
    (asked.isArray() ? JsonNodes.list(asked) : List.of(asked))
        .forEach(id ->
            guild
                .member(SimWorld.number(id.asText()))
                .ifPresent(one -> found.add(guild.memberWithUserJson(one.id()))));
    link.session().get().dispatch("GUILD_MEMBERS_CHUNK", chunk);
  }

  void close(Duration limit) {
    try {
      stop((int) limit.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
