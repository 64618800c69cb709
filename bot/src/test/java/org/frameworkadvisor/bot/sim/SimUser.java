package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A member at their screen: acts in one channel at a time, and sees what Discord shows them there.
/// Acting never waits; looking waits until the bot has done something, but not forever.
public final class SimUser {
  /// Longer than the bot may take for anything.
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  final SimAccount simAccount;
  private final SimWorld world;
  private final EventPublisher events;
  private SimChannel place;
  private long actedAt;
  private Optional<SimInteraction> acted = Optional.empty();

  SimUser(SimAccount simAccount, SimWorld world, EventPublisher events, SimChannel place) {
    this.simAccount = simAccount;
    this.world = world;
    this.events = events;
    this.place = place;
  }

  /// The id as text.
  public String id() {
    return JsonNodes.id(simAccount.id());
  }

  /// What others call them.
  public String name() {
    return simAccount.name();
  }

  /// How a message names them.
  public String mention() {
    return simAccount.mention();
  }

  /// Where they are.
  public SimChannel place() {
    return place;
  }

  /// Goes to another channel.
  public SimUser in(SimChannel channel) {
    place = channel;
    return this;
  }

  /// Gets a role with these permissions in every server they are in.
  public SimUser with(Permission... permissions) {
    synchronized (world) {
      for (SimGuild guild : world.guilds.values()) {
        if (guild.has(simAccount.id())) {
          SimGuild.Role role =
              new SimGuild.Role(
                  world.ids.next(SnowflakeGenerator.Kind.ROLE),
                  simAccount.name() + "'s role",
                  Permission.bits(List.of(permissions)),
                  false);
          guild.give(simAccount, role);
          events.rolesChanged(guild, role);
        }
      }
    }
    return this;
  }

  /// Gets a role that allows nothing, in the first server.
  ///
  /// @return its id
  public String called(String role) {
    synchronized (world) {
      SimGuild guild = world.guilds.values().iterator().next();
      long id = world.ids.next(SnowflakeGenerator.Kind.ROLE);
      SimGuild.Role given = new SimGuild.Role(id, role, 0, false);
      guild.give(simAccount, given);
      events.rolesChanged(guild, given);
      return JsonNodes.id(id);
    }
  }

  /// Gets a role in its server.
  public SimUser gets(SimRole role) {
    synchronized (world) {
      role.guild.give(simAccount, role.role);
      return this;
    }
  }

  /// Loses a role. Nobody is told, as Discord tells no bot that may not see all members.
  public SimUser loses(SimRole role) {
    synchronized (world) {
      role.guild.take(simAccount, role.role.id());
      return this;
    }
  }

  /// Takes no more direct messages.
  public SimUser closesDirectMessages() {
    synchronized (world) {
      world.withoutDirectMessages.add(simAccount);
    }
    return this;
  }

  /// Uses a slash command.
  ///
  /// @param command the name, with a subcommand's after a space
  /// @param options names and values in turn; a value is a text, a truth, a number, a channel, a
  ///   user
  public SimInteraction slash(String command, Object... options) {
    synchronized (world) {
      List<String> words = List.of(command.split(" ", -1));
      ObjectNode data = CommandCall.slash(world, this, place, words, Arrays.asList(options));
      return act(SimInteraction.Kind.COMMAND, Optional.empty(), data);
    }
  }

  /// Types into an option and doesn't send it.
  ///
  /// @param where the command and the option, as in `/ask question`
  /// @return what is offered below
  public List<String> types(String where, String text) {
    return choices(typing(where, text));
  }

  /// Types into an option, without looking at what is offered.
  public SimInteraction typing(String where, String text) {
    synchronized (world) {
      List<String> words = List.of(where.replaceFirst("^/", "").split(" ", -1));
      List<String> command = words.subList(0, words.size() - 1);
      ObjectNode data =
          CommandCall.typing(
              world, this, place, command, words.getLast(), List.of(words.getLast(), text));
      return act(SimInteraction.Kind.AUTOCOMPLETE, Optional.empty(), data);
    }
  }

  /// What is offered below an option that is being typed.
  public List<String> choices(SimInteraction typing) {
    return await("choices", () -> typing.choices).findValuesAsText("name");
  }

  /// Writes a message.
  public VisibleMessage says(String text) {
    return VisibleMessage.of(write(text, Optional.empty(), true));
  }

  /// Writes a message that begins with the bot's mention.
  public VisibleMessage mentions(String text) {
    return says(world.bot.mention() + " " + text);
  }

  /// Replies to a message, which pings whoever wrote it.
  public VisibleMessage repliesTo(VisibleMessage message, String text) {
    return VisibleMessage.of(write(text, Optional.of(found(message)), true));
  }

  /// Replies to a message with the ping switched off.
  public VisibleMessage repliesQuietlyTo(VisibleMessage message, String text) {
    return VisibleMessage.of(write(text, Optional.of(found(message)), false));
  }

  /// Goes to the direct messages with the bot.
  public SimUser inDirectMessages() {
    synchronized (world) {
      return in(world.directMessages(simAccount));
    }
  }

  /// Goes to the direct messages with the bot and writes there.
  public VisibleMessage dm(String text) {
    return inDirectMessages().says(text);
  }

  /// Opens a post in a forum and goes there.
  public SimUser posts(SimChannel forum, String title, String text) {
    synchronized (world) {
      SimChannel thread =
          world.add(
              SimChannel.Kind.THREAD,
              title,
              forum.guild,
              Optional.of(forum),
              Optional.of(simAccount));
      events.threadCreated(thread);
      place = thread;
      SimMessage message =
          new SimMessage(thread.id, thread, simAccount, Optional.empty(), Optional.empty());
      publish(message, text, true);
      return this;
    }
  }

  private SimMessage write(String text, Optional<SimMessage> earlier, boolean isPinging) {
    synchronized (world) {
      if (!place.allows(simAccount.id(), Permission.VIEW_CHANNEL)) {
        throw new AssertionError(simAccount.name() + " does not see " + place.name());
      }
      long id = world.ids.next(SnowflakeGenerator.Kind.MESSAGE);
      SimMessage message = new SimMessage(id, place, simAccount, earlier, Optional.empty());
      return publish(message, text, isPinging);
    }
  }

  private SimMessage publish(SimMessage message, String text, boolean isPinging) {
    acted = Optional.empty();
    message.content = text;
    ObjectNode quiet = JsonNodes.object().put("replied_user", false);
    quiet.putArray("parse").add("users").add("roles").add("everyone");
    events.publish(message, isPinging ? MissingNode.getInstance() : quiet, Optional.empty());
    actedAt = world.now();
    return message;
  }

  /// Changes an own message.
  public void edits(VisibleMessage message, String text) {
    synchronized (world) {
      SimMessage found = found(message);
      found.content = text;
      events.republish(found, MissingNode.getInstance(), Optional.empty());
      acted = Optional.empty();
      actedAt = world.now();
    }
  }

  /// Deletes a message, an own one or as a moderator.
  public void deletes(VisibleMessage message) {
    synchronized (world) {
      events.delete(found(message));
    }
  }

  /// Chooses an entry of a message's menu.
  public SimInteraction messageMenu(VisibleMessage message, String entry) {
    synchronized (world) {
      ObjectNode data = CommandCall.menu(world, this, place, entry, found(message));
      return act(SimInteraction.Kind.COMMAND, Optional.empty(), data);
    }
  }

  /// Clicks on a button of the newest message that has it.
  public SimInteraction click(String label) {
    VisibleMessage message =
        await(
            "a message with the button " + label,
            () ->
                sees().reversed().stream()
                    .filter(visibleMessage -> visibleMessage.buttonLabels().contains(label))
                    .findFirst());
    return click(message, label);
  }

  /// Clicks on a button of a message.
  public SimInteraction click(VisibleMessage message, String label) {
    VisibleMessage now = now(message);
    VisibleMessage.Button button = now.button(label);
    if (!button.isEnabled() || button.customId().isEmpty()) {
      throw new AssertionError("the button " + label + " cannot be clicked");
    }
    return forges(now, button.customId());
  }

  /// Sends a click that a client has made up.
  public SimInteraction forges(VisibleMessage message, String customId) {
    ObjectNode data = JsonNodes.object().put("component_type", 2).put("id", 1);
    return component(message, data.put("custom_id", customId));
  }

  /// Chooses in a menu of the newest message that has it.
  public SimInteraction choose(String placeholder, String option) {
    VisibleMessage message =
        await(
            "a message with the menu " + placeholder,
            () ->
                sees().reversed().stream()
                    .filter(visibleMessage ->
                        visibleMessage.selects().stream()
                            .anyMatch(select -> select.placeholder().equals(placeholder)))
                    .findFirst());
    VisibleMessage.Select select = message.select(placeholder);
    String value =
        select.options().stream()
            .filter(one -> one.label().equals(option))
            .map(VisibleMessage.Option::value)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + option + " in " + select));
    return forgesChoice(message, select.customId(), value);
  }

  /// Sends a choice that a client has made up.
  public SimInteraction forgesChoice(VisibleMessage message, String customId, String value) {
    ObjectNode data = JsonNodes.object().put("component_type", 3).put("id", 1);
    ArrayNode values = data.put("custom_id", customId).putArray("values");
    values.add(value);
    return component(message, data);
  }

  private SimInteraction component(VisibleMessage message, ObjectNode data) {
    synchronized (world) {
      return act(SimInteraction.Kind.COMPONENT, Optional.of(found(message)), data);
    }
  }

  /// The form that the last action opened.
  public SimModal modal() {
    SimInteraction last = acted.orElseThrow(() -> new AssertionError("nothing was done"));
    return new SimModal(await("a form", () -> last.modal), last.source);
  }

  /// Fills in a form and sends it.
  ///
  /// @param values by the fields' labels
  public SimInteraction submits(SimModal modal, Map<String, String> values) {
    synchronized (world) {
      return act(SimInteraction.Kind.MODAL, modal.source, modal.filled(values));
    }
  }

  private SimInteraction act(
      SimInteraction.Kind kind, Optional<SimMessage> source, ObjectNode data) {
    if (place.kind == SimChannel.Kind.FORUM) {
      throw new AssertionError("nobody can type in a forum itself; go to one of its posts");
    }
    SimChannel where = source.map(message -> message.channel).orElse(place);
    SimInteraction interaction =
        new SimInteraction(
            world.ids.next(SnowflakeGenerator.Kind.INTERACTION),
            UUID.randomUUID().toString(),
            kind,
            simAccount,
            where,
            source,
            data);
    acted = Optional.of(interaction);
    actedAt = world.changed();
    events.interaction(interaction);
    return interaction;
  }

  /// What the bot said to the last thing they did, once it is there: its newest message here or in
  /// a thread here, or the message that it changed.
  public VisibleMessage latest() {
    Optional<SimInteraction> last = acted;
    long since = actedAt;
    return await("an answer", () -> last.isPresent() ? answer(last.get()) : newest(since));
  }

  /// The answer to something they did, once it is there; for several at once.
  public VisibleMessage answerTo(SimInteraction interaction) {
    return await("an answer", () -> answer(interaction));
  }

  /// The answer to something they did, if it is there already.
  public Optional<VisibleMessage> answerSoFar(SimInteraction interaction) {
    synchronized (world) {
      return answer(interaction);
    }
  }

  /// What the bot says within a time, if it does. Only where silence is expected.
  public Optional<VisibleMessage> answerWithin(Duration limit) {
    long since = actedAt;
    return world.waitFor(limit, () -> newest(since));
  }

  private Optional<VisibleMessage> answer(SimInteraction interaction) {
    return messages()
        .filter(one -> one.touchedBy.equals(Optional.of(interaction)))
        .filter(one -> one.author.equals(world.bot) && !one.has(SimMessage.LOADING))
        .max(Comparator.comparingLong(one -> one.revision))
        .map(VisibleMessage::of);
  }

  private Optional<VisibleMessage> newest(long since) {
    return messages()
        .filter(one -> one.author.equals(world.bot) && !one.has(SimMessage.LOADING))
        .filter(one -> one.revision > since)
        .max(Comparator.comparingLong(one -> one.revision))
        .map(VisibleMessage::of);
  }

  /// Everything that stands here for them, threads included, oldest change first.
  public List<VisibleMessage> sees() {
    synchronized (world) {
      return messages()
          .sorted(Comparator.comparingLong(one -> one.revision))
          .map(VisibleMessage::of)
          .toList();
    }
  }

  /// A message as it is now.
  public VisibleMessage now(VisibleMessage earlier) {
    synchronized (world) {
      return VisibleMessage.of(found(earlier));
    }
  }

  /// Whether a message is still there for them.
  public boolean stillSees(VisibleMessage message) {
    return sees().stream().anyMatch(visibleMessage -> visibleMessage.id().equals(message.id()));
  }

  private Stream<SimMessage> messages() {
    return world.messages.values().stream()
        .filter(one -> one.channel == place || one.channel.parent.equals(Optional.of(place)))
        .filter(one -> one.isSeenBy(simAccount));
  }

  private SimMessage found(VisibleMessage visibleMessage) {
    return Optional.ofNullable(world.messages.get(SimWorld.number(visibleMessage.id())))
        .filter(message -> message.isSeenBy(simAccount))
        .orElseThrow(
            () -> new AssertionError(simAccount.name() + " does not see " + visibleMessage));
  }

  private <T> T await(String what, Supplier<Optional<T>> found) {
    return world
        .waitFor(PATIENCE, found)
        .orElseThrow(() ->
            new AssertionError(
                simAccount.name()
                    + " waited in vain for "
                    + what
                    + "; refused: "
                    + world.ledger.all()
                    + "; sees: "
                    + sees()));
  }
}
