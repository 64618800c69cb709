package org.frameworkadvisor.bot.discord;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.components.ComponentInteraction;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import org.frameworkadvisor.bot.discord.interaction.ComponentClick;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.message.CustomId.Family;

/// Knows the commands, components and message handlers of all modules, and hands each event to the
/// one that handles it, once [AccessGate] has admitted the member.
final class CommandRegistry {
  private final Map<String, DiscordCommand> commands = new LinkedHashMap<>();
  private final Map<Family, ComponentHandler> components = new EnumMap<>(Family.class);
  private final List<MessageReceiver> messages;
  private final List<CommandData> forms;
  private final AccessGate gate;
  private final Responder responder;

  /// @throws IllegalStateException where two modules have the same command or component family,
  ///   where no module has a family, or where a language lacks a text
  CommandRegistry(List<DiscordModule> modules, AccessGate gate, Responder responder) {
    this.gate = gate;
    this.responder = responder;
    this.messages = modules.stream().flatMap(module -> module.messages().stream()).toList();
    for (DiscordModule module : modules) {
      module.commands().forEach(this::add);
      module.components().forEach(this::add);
    }
    modules.forEach(module -> module.subcommands().forEach(this::extend));
    for (Family family : Family.values()) {
      if (!components.containsKey(family)) {
        throw new IllegalStateException("no module handles the components of " + family);
      }
    }
    this.forms = CommandLanguages.translated(commands.values());
  }

  private void add(DiscordCommand command) {
    if (commands.putIfAbsent(command.form().getName(), command) != null) {
      throw new IllegalStateException("two commands are called " + command.form().getName());
    }
  }

  private void add(Family family, ComponentHandler handler) {
    if (components.putIfAbsent(family, handler) != null) {
      throw new IllegalStateException("two modules handle the components of " + family);
    }
  }

  private void extend(String group, List<Subcommand> more) {
    if (!(commands.get(group) instanceof CommandGroup known)) {
      throw new IllegalStateException("no module has a group of commands called " + group);
    }
    commands.put(group, known.with(more));
  }

  /// The commands as Discord offers them, in every language.
  List<CommandData> forms() {
    return forms;
  }

  void command(SlashCommandInteractionEvent event) {
    Invoker invoker = Invoker.of(event);
    if (!(commands.get(event.getName()) instanceof SlashCommand command)) {
      unknown(event);
    } else if (gate.admits(event, invoker, command.access())) {
      command.run(event, invoker);
    }
  }

  void menu(MessageContextInteractionEvent event) {
    Invoker invoker = Invoker.of(event);
    if (!(commands.get(event.getName()) instanceof MessageCommand command)) {
      unknown(event);
    } else if (gate.admits(event, invoker, command.access())) {
      command.run(event, invoker);
    }
  }

  /// A command of an earlier version, which Discord still offers for a while.
  private void unknown(IReplyCallback event) {
    responder.tell(event, "I do not know this command any more. See `/help`.");
  }

  List<String> complete(CommandAutoCompleteInteractionEvent event) {
    return commands.get(event.getName()) instanceof SlashCommand command
            && gate.admits(Invoker.of(event), command.access())
        ? command.complete(event)
        : List.of();
  }

  /// @param choice what was chosen from a menu; empty for a button
  void clicked(ComponentInteraction event, Optional<String> choice) {
    Optional<CustomId> id = CustomId.parse(event.getComponentId());
    if (id.isEmpty()) {
      responder.respondToUnknown(event);
      return;
    }
    ComponentClick click = ComponentClick.of(event, id.get(), choice);
    ComponentHandler handler = handler(id.get());
    if (gate.admits(event, click.invoker(), handler.access())) {
      handler.clicked(click);
    }
  }

  void submitted(ModalInteraction form) {
    Optional<CustomId> id = CustomId.parse(form.getModalId());
    if (id.isEmpty()) {
      responder.respondToUnknown(form);
      return;
    }
    Invoker invoker = Invoker.of(form);
    ComponentHandler handler = handler(id.get());
    if (gate.admits(form, invoker, handler.access())
        && !handler.submitted(form, id.get(), invoker)) {
      responder.respondToUnknown(form);
    }
  }

  private ComponentHandler handler(CustomId id) {
    return Optional.ofNullable(components.get(id.action().family())).orElseThrow();
  }

  void received(Message message) {
    messages.forEach(receiver -> receiver.received(message));
  }

  void putOff(Message message) {
    messages.forEach(receiver -> receiver.putOff(message));
  }
}
