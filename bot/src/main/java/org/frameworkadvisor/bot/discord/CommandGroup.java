package org.frameworkadvisor.bot.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.Invoker;

/// A command for moderators that consists of subcommands, such as `/knowledge`.
public final class CommandGroup implements SlashCommand {
  private final String name;
  private final String description;
  private final List<Subcommand> subcommands;
  private final Map<String, Subcommand> byName;
  private final BiConsumer<SlashCommandInteractionEvent, Invoker> before;

  /// @param before runs before each subcommand
  /// @throws IllegalStateException where two subcommands are called alike
  public CommandGroup(
      String name,
      String description,
      List<Subcommand> subcommands,
      BiConsumer<SlashCommandInteractionEvent, Invoker> before) {
    this.name = name;
    this.description = description;
    this.subcommands = List.copyOf(subcommands);
    this.byName =
        this.subcommands.stream()
            .collect(Collectors.toMap(one -> one.form().getName(), Function.identity()));
    this.before = before;
  }

  /// The same group with what another module adds to it.
  CommandGroup with(List<Subcommand> more) {
    List<Subcommand> all = new ArrayList<>(subcommands);
    all.addAll(more);
    return new CommandGroup(name, description, all, before);
  }

  @Override
  public Access access() {
    return Access.MODERATORS;
  }

  @Override
  public SlashCommandData form() {
    return CommandDataFactory.forModerators(name, description)
        .addSubcommands(subcommands.stream().map(Subcommand::form).toList());
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Invoker invoker) {
    before.accept(event, invoker);
    subcommand(event).run(event, invoker);
  }

  @Override
  public List<String> complete(CommandAutoCompleteInteractionEvent event) {
    return subcommand(event).complete(event);
  }

  private Subcommand subcommand(CommandInteractionPayload event) {
    return Optional.ofNullable(byName.get(event.getSubcommandName()))
        .orElseThrow(() -> new IllegalStateException("no command " + event.getFullCommandName()));
  }
}
