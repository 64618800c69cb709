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
final class World {
  final Snowflakes ids = new Snowflakes();
  final Ledger ledger = new Ledger();

  /// Not the id of its account: applications from before 2017 have two.
  final long application = ids.next(Snowflakes.Kind.APPLICATION);

  final Person bot;
  final String token;
  final Map<Long, SimGuild> guilds = new LinkedHashMap<>();
  final Map<Long, SimChannel> channels = new LinkedHashMap<>();
  final Map<Long, Person> people = new LinkedHashMap<>();

  /// Commands that the server's owner opened to everyone.
  final Set<String> opened = new HashSet<>();

  /// Commands that are used by clients that Discord did not offer them to.
  final Set<String> forged = new HashSet<>();

  /// Those who take no direct messages.
  final Set<Person> withoutDirectMessages = new HashSet<>();

  final Map<Long, SimMessage> messages = new LinkedHashMap<>();
  final Map<String, SimInteraction> interactions = new LinkedHashMap<>();

  /// The application's commands as it registered them, with their ids.
  ArrayNode commands = Json.array();

  int commandWrites;

  /// How many shards Discord recommends.
  int shards = 1;

  private long revision;

  World(String token) {
    this.token = token;
    this.bot = person("Framework Advisor", true);
  }

  Person person(String name, boolean isBot) {
    Person person = new Person(ids.next(Snowflakes.Kind.USER), name, isBot);
    people.put(person.id(), person);
    return person;
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
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return now;
      }
      now = found.get();
    }
    return now;
  }

  SimChannel channel(String id) {
    return Optional.ofNullable(channels.get(number(id)))
        .orElseThrow(() -> Refusal.unknown(10003, "Channel"));
  }

  SimMessage message(SimChannel channel, String id) {
    return Optional.ofNullable(messages.get(number(id)))
        .filter(one -> one.channel == channel && !one.isDeleted && !one.isEphemeral())
        .orElseThrow(() -> Refusal.unknown(10008, "Message"));
  }

  static long number(String id) {
    try {
      return Long.parseUnsignedLong(id);
    } catch (NumberFormatException notAnId) {
      throw Refusal.invalidForm("\"" + id + "\" is not snowflake.");
    }
  }

  SimChannel directMessages(Person person) {
    return channels.values().stream()
        .filter(one -> one.kind == SimChannel.Kind.DM)
        .filter(one -> one.person.equals(Optional.of(person)))
        .findFirst()
        .orElseGet(() ->
            add(SimChannel.Kind.DM, "", Optional.empty(), Optional.empty(), Optional.of(person)));
  }

  SimChannel add(
      SimChannel.Kind kind,
      String name,
      Optional<SimGuild> guild,
      Optional<SimChannel> parent,
      Optional<Person> person) {
    long id = ids.next(Snowflakes.Kind.CHANNEL);
    SimChannel channel = new SimChannel(id, kind, name, guild, parent, person);
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
    return Json.list(commands).stream()
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
