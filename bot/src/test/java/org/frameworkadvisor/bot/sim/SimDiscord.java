package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A whole Discord for one test, on loopback ports. Whoever closes it learns whether the bot did
/// anything that Discord would have refused.
public final class SimDiscord implements AutoCloseable {
  /// The route of an interaction's first response.
  public static final String CALLBACK = InteractionRoutes.CALLBACK;

  /// The route of a new message in a channel.
  public static final String NEW_MESSAGE = "POST /channels/{channel_id}/messages";

  /// The route that replaces all commands.
  public static final String REGISTER = "PUT /applications/{application_id}/commands";

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final SimWorld world;
  private final GatewayServer gateway;
  private final EventPublisher events;
  private final RestServer rest;
  private final SimGuild home;
  private final SimChannel general;

  private SimDiscord(String token) {
    world = new SimWorld(token);
    gateway = new GatewayServer(world).open();
    events = new EventPublisher(world, gateway);
    List<RestRoute> routes = new ArrayList<>();
    routes.addAll(new ApplicationRoutes(world, gateway).all());
    routes.addAll(new MessageRoutes(world, gateway, events).all());
    routes.addAll(new InteractionRoutes(world, events).all());
    rest = new RestServer(world, routes, OpenApi.ofProperty());
    home = guild("Web frameworks", 0, 1);
    general = channel("general");
  }

  /// A Discord with one server, which the bot is in, and one channel.
  public static SimDiscord open() {
    return new SimDiscord("SIMULATED.token.of-the-bot");
  }

  /// The base of the REST API.
  public String apiUrl() {
    return rest.url();
  }

  /// What the bot logs in with.
  public String token() {
    return world.token;
  }

  /// The application's id.
  public String application() {
    return JsonNodes.id(world.application);
  }

  /// The bot's mention.
  public String botMention() {
    return world.bot.mention();
  }

  /// The first server.
  public SimGuild home() {
    return home;
  }

  /// The first channel.
  public SimChannel general() {
    return general;
  }

  /// Makes a server that belongs to a certain shard, with the bot in it.
  public SimGuild guild(String name, int shard, int shards) {
    synchronized (world) {
      long id = world.ids.next(SnowflakeGenerator.Kind.GUILD, one -> (one >> 22) % shards == shard);
      SimGuild guild = new SimGuild(id, name, world.simAccount(name + "'s owner", false));
      guild.give(
          world.bot,
          new SimGuild.Role(
              world.ids.next(SnowflakeGenerator.Kind.ROLE),
              world.bot.name(),
              Permission.bits(Permission.OF_EVERYONE),
              false));
      world.guilds.put(id, guild);
      events.guildCreated(guild);
      return guild;
    }
  }

  /// Makes a server that the bot is not in. Who has installed it for themselves uses it there.
  public SimGuild foreignGuild(String name) {
    synchronized (world) {
      long id = world.ids.next(SnowflakeGenerator.Kind.GUILD);
      SimGuild guild = new SimGuild(id, name, world.simAccount(name + "'s owner", false));
      guild.isForeign = true;
      world.guilds.put(id, guild);
      return guild;
    }
  }

  /// Makes a text channel in the first server.
  public SimChannel channel(String name) {
    return channel(home, SimChannel.Kind.TEXT, name);
  }

  /// Makes a text channel.
  public SimChannel channel(SimGuild guild, String name) {
    return channel(guild, SimChannel.Kind.TEXT, name);
  }

  /// Makes a forum in the first server.
  public SimChannel forum(String name) {
    return channel(home, SimChannel.Kind.FORUM, name);
  }

  /// Makes a forum.
  public SimChannel forum(SimGuild guild, String name) {
    return channel(guild, SimChannel.Kind.FORUM, name);
  }

  private SimChannel channel(SimGuild guild, SimChannel.Kind kind, String name) {
    synchronized (world) {
      SimChannel channel =
          world.add(kind, name, Optional.of(guild), Optional.empty(), Optional.empty());
      if (!guild.isForeign) {
        events.channelCreated(channel);
      }
      return channel;
    }
  }

  /// Deletes a channel.
  public void delete(SimChannel channel) {
    synchronized (world) {
      events.channelDeleted(channel);
      world.channels.remove(channel.id);
      world.changed();
    }
  }

  /// Takes permissions from the bot in one channel.
  public void denyBot(SimChannel channel, Permission... permissions) {
    synchronized (world) {
      channel.denied.put(world.bot.id(), Permission.bits(List.of(permissions)));
      events.channelChanged(channel);
    }
  }

  /// Removes the bot from a server.
  public void removeBot(SimGuild guild) {
    synchronized (world) {
      guild.remove(world.bot);
      events.guildLeft(guild);
    }
  }

  /// Adds it again.
  public void addBot(SimGuild guild) {
    synchronized (world) {
      guild.add(world.bot);
      events.guildCreated(guild);
    }
  }

  /// Has a server fall silent: whoever connects from now on hears that it is not available.
  public void outage(SimGuild guild) {
    synchronized (world) {
      guild.isInOutage = true;
    }
  }

  /// Hides a channel from everyone but the bot and some members.
  public void hide(SimChannel channel, SimUser... except) {
    synchronized (world) {
      SimGuild guild = channel.guild.orElseThrow();
      long view = Permission.bits(List.of(Permission.VIEW_CHANNEL));
      channel.denied.put(guild.id, view);
      channel.allowed.put(world.bot.id(), view);
      for (SimUser one : except) {
        channel.allowed.put(one.simAccount.id(), view);
      }
      events.channelChanged(channel);
    }
  }

  /// Somebody joins the first server.
  public SimUser join(String name) {
    return join(name, home, general);
  }

  /// Somebody joins a server and goes to one of its channels.
  public SimUser join(String name, SimGuild guild, SimChannel channel) {
    synchronized (world) {
      SimAccount simAccount = world.simAccount(name, false);
      guild.add(simAccount);
      return new SimUser(simAccount, world, events, channel);
    }
  }

  /// Somebody becomes a member of one more server.
  public void add(SimUser who, SimGuild guild) {
    synchronized (world) {
      guild.add(who.simAccount);
    }
  }

  /// Another bot joins the first server; it can write.
  public SimUser joinBot(String name) {
    synchronized (world) {
      SimAccount simAccount = world.simAccount(name, true);
      home.add(simAccount);
      return new SimUser(simAccount, world, events, general);
    }
  }

  /// Switches the message content intent on in the developer portal.
  public SimDiscord grantMessageContent() {
    gateway.grant(GatewaySession.MESSAGE_CONTENT);
    return this;
  }

  /// Switches it off again.
  public void withdrawMessageContent() {
    gateway.withdraw(GatewaySession.MESSAGE_CONTENT);
  }

  /// The server's owner lets everyone see a command, whatever permissions it asks for.
  public void openToEveryone(String command) {
    synchronized (world) {
      world.opened.add(command);
    }
  }

  /// Lets a client use a command wherever it likes, as one can that somebody has written.
  public void forgeAnywhere(String command) {
    synchronized (world) {
      world.forged.add(command);
    }
  }

  /// Makes a role that allows nothing.
  public SimRole role(SimGuild guild, String name) {
    synchronized (world) {
      SimGuild.Role role =
          new SimGuild.Role(world.ids.next(SnowflakeGenerator.Kind.ROLE), name, 0, false);
      guild.roles.put(role.id(), role);
      events.rolesChanged(guild, role);
      return new SimRole(guild, role);
    }
  }

  /// What everybody in a server is.
  public SimRole everyone(SimGuild guild) {
    return new SimRole(guild, Optional.ofNullable(guild.roles.get(guild.id)).orElseThrow());
  }

  /// Every command with its subcommands, as they are typed; those of message menus by their name.
  public List<String> commandPaths() {
    synchronized (world) {
      return JsonNodes.list(world.commands).stream().flatMap(CommandCall::paths).toList();
    }
  }

  /// Says how many shards are recommended.
  public void recommendShards(int shards) {
    synchronized (world) {
      world.shards = shards;
    }
  }

  /// How often commands were registered.
  public int timesRegistered() {
    synchronized (world) {
      return world.commandWrites;
    }
  }

  /// The names of the commands that are registered.
  public List<String> commands() {
    synchronized (world) {
      return world.commands.findValuesAsText("name");
    }
  }

  /// Knows a command no more, as if an earlier version of the bot had registered.
  public void forgetCommand(String name) {
    synchronized (world) {
      ArrayNode left = JsonNodes.array();
      JsonNodes.list(world.commands).stream()
          .filter(command -> !JsonNodes.text(command, "name").equals(name))
          .forEach(left::add);
      world.commands = left;
    }
  }

  /// Lets the next request on a route go wrong.
  public void next(String route, RequestFault fault) {
    rest.next(route, fault);
  }

  /// How often a route was used; faults before hearing don't count.
  public long requests(String route) {
    return rest.requests().stream().filter(request -> request.route().equals(route)).count();
  }

  /// Cuts all connections to the gateway, as a network does; sessions can be resumed.
  public void cutGateway() {
    synchronized (world) {
      gateway.live().forEach(session -> session.link().ifPresent(GatewayLink::cut));
    }
  }

  /// Asks all clients to connect anew, as Discord does when it deploys.
  public void askToReconnect() {
    synchronized (world) {
      gateway
          .live()
          .forEach(session ->
              session
                  .link()
                  .ifPresent(link -> link.send(JsonNodes.object().put("op", 7).putNull("d"))));
    }
  }

  /// Forgets the sessions and cuts: clients must identify anew.
  public void forgetSessions() {
    List<GatewaySession> live;
    synchronized (world) {
      live = gateway.live();
      gateway.forget();
      live.forEach(session -> session.link().ifPresent(GatewayLink::cut));
    }
  }

  /// How many shards are connected.
  public int connections() {
    synchronized (world) {
      return gateway.live().size();
    }
  }

  /// Whether a connected shard reads messages that don't concern it.
  public boolean isReadingContent() {
    synchronized (world) {
      return gateway.live().stream().anyMatch(one -> one.has(GatewaySession.MESSAGE_CONTENT));
    }
  }

  /// How often clients identified.
  public int timesIdentified() {
    synchronized (world) {
      return gateway.timesIdentified();
    }
  }

  /// How often clients resumed.
  public int timesResumed() {
    synchronized (world) {
      return gateway.timesResumed();
    }
  }

  /// Ends the webhook of an interaction before its quarter of an hour is over.
  public void expire(SimInteraction interaction) {
    synchronized (world) {
      interaction.isHookExpired = true;
    }
  }

  /// All messages of the bot in a channel and its threads, whoever sees them.
  public List<VisibleMessage> botMessages(SimChannel channel) {
    synchronized (world) {
      return world.botMessages().stream()
          .filter(one -> one.channel == channel || one.channel.parent.equals(Optional.of(channel)))
          .map(VisibleMessage::of)
          .toList();
    }
  }

  /// Those whom the bot has pinged so far.
  public List<String> pingedByBot() {
    synchronized (world) {
      return world.messages.values().stream()
          .filter(one -> one.author.equals(world.bot))
          .flatMap(one -> one.pinged.stream())
          .map(JsonNodes::id)
          .toList();
    }
  }

  /// Waits until an interaction has got its first response.
  public void awaitResponse(SimInteraction interaction) {
    await("a response", interaction::isAnswered);
  }

  /// Waits until something is so.
  public void await(String what, BooleanSupplier condition) {
    boolean came =
        world
            .waitFor(PATIENCE, () -> Optional.of(true).filter(yes -> condition.getAsBoolean()))
            .isPresent();
    if (!came) {
      throw new AssertionError("waited in vain for: " + what + "; refused: " + refused());
    }
  }

  /// Says that the test provokes a refusal.
  ///
  /// @param code Discord's own, for instance 10062; what the gateway closes with; 0 for an unknown
  ///   route or a wrong token
  public SimDiscord expect(int code) {
    world.ledger.expect(code);
    return this;
  }

  /// Everything that was refused so far.
  public List<RefusedRequest> refused() {
    return world.ledger.all();
  }

  /// Stops, and fails where something was refused that the test did not expect.
  @Override
  public void close() {
    rest.close();
    gateway.close(Duration.ofSeconds(2));
    List<RefusedRequest> unexpected = world.ledger.unexpected();
    if (!unexpected.isEmpty()) {
      throw new AssertionError("the simulated Discord refused: " + unexpected);
    }
  }
}
