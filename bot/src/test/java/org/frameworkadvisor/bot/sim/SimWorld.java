package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Everything there is, and the one lock on it: whoever reads or changes something holds the
/// monitor of this object, and whoever changes something calls [#changed].
final class SimWorld {
  final SnowflakeGenerator ids = new SnowflakeGenerator();
  final RefusalLedger ledger = new RefusalLedger();

  /// Not the id of its account: applications from before 2017 have two.
  final long application = ids.next(SnowflakeGenerator.Kind.APPLICATION);

  final SimAccount bot;
  final String token;
  final Map<Long, SimGuild> guilds = new LinkedHashMap<>();
  final Map<Long, SimChannel> channels = new LinkedHashMap<>();
  final Map<Long, SimAccount> people = new LinkedHashMap<>();

  /// Commands that the server's owner opened to everyone.
  final Set<String> opened = new HashSet<>();

  /// Commands that are used by clients that Discord did not offer them to.
  final Set<String> forged = new HashSet<>();

  /// Those who take no direct messages.
  final Set<SimAccount> withoutDirectMessages = new HashSet<>();

  final Map<Long, SimMessage> messages = new LinkedHashMap<>();
  final Map<String, SimInteraction> interactions = new LinkedHashMap<>();

  /// The application's commands as it registered them, with their ids.
  ArrayNode commands = JsonNodes.array();

  int commandWrites;

  /// How many shards Discord recommends.
  int shards = 1;

  private long revision;

  SimWorld(String token) {
    this.token = token;
    this.bot = simAccount("Framework Advisor", true);
  }

  SimAccount simAccount(String name, boolean isBot) {
    SimAccount simAccount = new SimAccount(ids.next(SnowflakeGenerator.Kind.USER), name, isBot);
    people.put(simAccount.id(), simAccount);
    return simAccount;
  }

  /// The revision of the last change.
  synchronized long now() {
    return revision;
  }

  /// Wakes whoever waits for something.
  synchronized long changed() {
    revision++;
    notifyAll();
    return revision;
  }

  /// Notes that a message is new or was edited.
  synchronized void touched(SimMessage message, Optional<SimInteraction> by) {
    messages.put(message.id, message);
    message.touchedBy = by;
    message.revision = changed();
  }

  /// Waits until something is there.
  synchronized <T> Optional<T> waitFor(Duration limit, Supplier<Optional<T>> found) {
    long end = System.nanoTime() + limit.toNanos();
    Optional<T> now = found.get();
    while (now.isEmpty()) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        return now;
      }
      try {
        // Not all that is waited for is in here, so it looks again now and then.
        wait(Math.clamp(left / 1_000_000, 1, 20));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return now;
      }
      now = found.get();
    }
    return now;
  }

  SimChannel channel(String id) {
    return Optional.ofNullable(channels.get(number(id)))
        .orElseThrow(() -> RefusalException.unknown(10003, "Channel"));
  }

  SimMessage message(SimChannel channel, String id) {
    return Optional.ofNullable(messages.get(number(id)))
        .filter(one -> one.channel == channel && !one.isDeleted && !one.isEphemeral())
        .orElseThrow(() -> RefusalException.unknown(10008, "Message"));
  }

  static long number(String id) {
    try {
      return Long.parseUnsignedLong(id);
    } catch (NumberFormatException e) {
      throw RefusalException.invalidForm("\"" + id + "\" is not snowflake.");
    }
  }

  SimChannel directMessages(SimAccount simAccount) {
    return channels.values().stream()
        .filter(one -> one.kind == SimChannel.Kind.DM)
        .filter(one -> one.simAccount.equals(Optional.of(simAccount)))
        .findFirst()
        .orElseGet(() ->
            add(
                SimChannel.Kind.DM,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(simAccount)));
  }

  SimChannel add(
      SimChannel.Kind kind,
      String name,
      Optional<SimGuild> guild,
      Optional<SimChannel> parent,
      Optional<SimAccount> simAccount) {
    long id = ids.next(SnowflakeGenerator.Kind.CHANNEL);
    SimChannel channel = new SimChannel(id, kind, name, guild, parent, simAccount);
    channels.put(id, channel);
    return channel;
  }

  List<SimChannel> channelsOf(SimGuild guild) {
    return channels.values().stream()
        .filter(one -> one.guild.filter(of -> of == guild).isPresent())
        .toList();
  }

  /// The registered command of a type (1 slash, 3 message menu) with this name.
  Optional<JsonNode> command(int type, String name) {
    return JsonNodes.list(commands).stream()
        .filter(one -> one.path("type").asInt(1) == type)
        .filter(one -> one.path("name").asText().equals(name))
        .findFirst();
  }

  /// The messages that the bot wrote and that are there, oldest first.
  List<SimMessage> botMessages() {
    return new ArrayList<>(
        messages.values().stream()
            .filter(one -> one.author.equals(bot) && !one.isDeleted)
            .toList());
  }
}
