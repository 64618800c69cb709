package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Turns what a member types after the slash into what Discord sends, with the checks that
/// Discord's client makes.
final class CommandCall {
  private static final int SUBCOMMAND = 1;
  private static final int STRING = 3;
  private static final int INTEGER = 4;
  private static final int BOOLEAN = 5;
  private static final int USER = 6;
  private static final int CHANNEL = 7;
  private static final int ROLE = 8;

  private final JsonNode command;
  private final SimAccount user;
  private final SimChannel channel;
  private final ObjectNode data;
  private final String focused;

  private CommandCall(JsonNode command, SimAccount user, SimChannel channel, String focused) {
    this.command = command;
    this.user = user;
    this.channel = channel;
    this.focused = focused;
    this.data =
        JsonNodes.object()
            .put("id", JsonNodes.text(command, "id"))
            .put("name", JsonNodes.text(command, "name"))
            .put("type", command.path("type").asInt(1));
  }

  /// A slash command.
  ///
  /// @param words the command's name, and a subcommand's where there is one
  /// @param options names and values in turn
  static ObjectNode slash(
      SimWorld world, SimUser who, SimChannel channel, List<String> words, List<Object> options) {
    return call(world, who, channel, words, "").filled(words, options);
  }

  /// A slash command that is being typed.
  ///
  /// @param focused the option where the cursor is; the only one that needs no more than a value
  static ObjectNode typing(
      SimWorld world,
      SimUser who,
      SimChannel channel,
      List<String> words,
      String focused,
      List<Object> options) {
    return call(world, who, channel, words, focused).filled(words, options);
  }

  /// A command from a message's menu.
  static ObjectNode menu(
      SimWorld world, SimUser who, SimChannel channel, String name, SimMessage target) {
    JsonNode command =
        world.command(3, name).orElseThrow(() -> new AssertionError("no message command " + name));
    CommandCall call = new CommandCall(command, who.simAccount, channel, "");
    call.checkOffered(world);
    call.data.put("target_id", JsonNodes.id(target.id));
    call.data
        .putObject("resolved")
        .putObject("messages")
        .set(JsonNodes.id(target.id), target.json(true));
    return call.data;
  }

  /// What can be typed of a registered command.
  static Stream<String> paths(JsonNode command) {
    String name = JsonNodes.text(command, "name");
    List<String> subcommands =
        JsonNodes.list(command.path("options")).stream()
            .filter(option -> option.path("type").asInt() == SUBCOMMAND)
            .map(option -> name + " " + JsonNodes.text(option, "name"))
            .toList();
    return subcommands.isEmpty() ? Stream.of(name) : subcommands.stream();
  }

  private static CommandCall call(
      SimWorld world, SimUser who, SimChannel channel, List<String> words, String focused) {
    String name = words.getFirst();
    JsonNode command =
        world
            .command(1, name)
            .orElseThrow(() -> new AssertionError("no command /" + name + " is registered"));
    CommandCall call = new CommandCall(command, who.simAccount, channel, focused);
    call.checkOffered(world);
    return call;
  }

  /// Discord doesn't show a command to those who may not use it, unless the server's owner opened
  /// it to them.
  private void checkOffered(SimWorld world) {
    String name = JsonNodes.text(command, "name");
    if (world.forged.contains(name)) {
      return;
    }
    JsonNode needed = command.path("default_member_permissions");
    boolean isDm = channel.guild.isEmpty();
    boolean isAllowed = isDm || needed.isNull() || hasAll(needed.asLong());
    if (!isAllowed && !world.opened.contains(name)) {
      throw new AssertionError("/" + name + " is not offered to " + user.name());
    }
    Set<Integer> contexts = new HashSet<>();
    command.path("contexts").forEach(context -> contexts.add(context.asInt()));
    boolean isForeign = channel.guild.filter(guild -> guild.isForeign).isPresent();
    boolean isInstalled =
        !isForeign
            || JsonNodes.list(command.path("integration_types")).stream()
                .anyMatch(type -> type.asInt() == 1);
    if (!isInstalled || (!contexts.isEmpty() && !contexts.contains(isDm ? 1 : 0))) {
      throw new AssertionError("/" + name + " is not offered here");
    }
  }

  /// No bits at all stand for administrators only.
  private boolean hasAll(long bits) {
    long own = channel.permissions(user.id());
    return bits == 0 ? Permission.ADMINISTRATOR.isIn(own) : (own & bits) == bits;
  }

  private ObjectNode filled(List<String> words, List<Object> options) {
    JsonNode declared = command.path("options");
    ArrayNode sent = JsonNodes.array();
    if (words.size() > 1) {
      JsonNode sub = named(declared, words.get(1));
      ArrayNode nested = JsonNodes.array();
      ObjectNode called =
          JsonNodes.object().put("type", SUBCOMMAND).put("name", JsonNodes.text(sub, "name"));
      called.set("options", nested);
      fill(sub.path("options"), options, nested);
      sent.add(called);
    } else {
      fill(declared, options, sent);
    }
    if (!sent.isEmpty()) {
      data.set("options", sent);
    }
    return data;
  }

  private void fill(JsonNode declared, List<Object> options, ArrayNode sent) {
    List<String> given = new ArrayList<>();
    for (int i = 0; i + 1 < options.size(); i += 2) {
      String name = options.get(i).toString();
      given.add(name);
      sent.add(option(named(declared, name), options.get(i + 1)));
    }
    for (JsonNode option : declared) {
      boolean isMissing =
          option.path("required").asBoolean() && !given.contains(JsonNodes.text(option, "name"));
      if (isMissing && focused.isEmpty()) {
        throw new AssertionError("Discord insists on the option " + JsonNodes.text(option, "name"));
      }
    }
  }

  private static JsonNode named(JsonNode declared, String name) {
    return JsonNodes.list(declared).stream()
        .filter(option -> JsonNodes.text(option, "name").equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no option " + name));
  }

  private ObjectNode option(JsonNode declared, Object value) {
    int type = declared.path("type").asInt();
    String name = JsonNodes.text(declared, "name");
    ObjectNode json = JsonNodes.object().put("name", name).put("type", type);
    if (name.equals(focused)) {
      return json.put("value", value.toString()).put("focused", true);
    }
    switch (type) {
      case STRING -> json.put("value", text(declared, value.toString()));
      case INTEGER -> json.put("value", Long.parseLong(value.toString()));
      case BOOLEAN -> json.put("value", Boolean.parseBoolean(value.toString()));
      case CHANNEL -> {
        SimChannel chosen = (SimChannel) value;
        json.put("value", chosen.id());
        ObjectNode resolved = chosen.json().put("permissions", "0");
        data.withObject("/resolved/channels").set(chosen.id(), resolved);
      }
      case USER -> {
        SimAccount chosen = ((SimUser) value).simAccount;
        json.put("value", JsonNodes.id(chosen.id()));
        data.withObject("/resolved/users").set(JsonNodes.id(chosen.id()), chosen.json());
      }
      case ROLE -> {
        SimRole chosen = (SimRole) value;
        json.put("value", chosen.id());
        int position = chosen.guild.roles.size() - 1;
        data.withObject("/resolved/roles")
            .set(chosen.id(), SimGuild.roleJson(chosen.role, position));
      }
      default -> throw new AssertionError("cannot fill in an option of type " + type);
    }
    return json;
  }

  private static String text(JsonNode declared, String value) {
    int most = declared.path("max_length").asInt(6000);
    int least = declared.path("min_length").asInt(0);
    if (value.length() > most || value.length() < least) {
      throw new AssertionError("Discord takes " + least + " to " + most + " letters here");
    }
    JsonNode choices = declared.path("choices");
    boolean isChoice =
        choices.isEmpty()
            || JsonNodes.list(choices).stream()
                .anyMatch(choice -> choice.path("value").asText().equals(value));
    if (!isChoice) {
      throw new AssertionError(value + " is not among " + choices);
    }
    return value;
  }
}
