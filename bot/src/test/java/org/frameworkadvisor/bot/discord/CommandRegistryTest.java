package org.frameworkadvisor.bot.discord;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.frameworkadvisor.bot.ComposedModules;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.message.CustomId.Family;
import org.junit.jupiter.api.Test;

class CommandRegistryTest {
  private final DiscordContext discord = ComposedModules.context();
  private final List<DiscordModule> modules = ComposedModules.of(discord);

  private record OneCommand(String name) implements DiscordModule, SlashCommand {
    @Override
    public List<DiscordCommand> commands() {
      return List.of(this);
    }

    @Override
    public Map<Family, ComponentHandler> components() {
      return Map.of();
    }

    @Override
    public SlashCommandData form() {
      return Commands.slash(name, "for the test");
    }

    @Override
    public void run(SlashCommandInteractionEvent event, Invoker invoker) {
      throw new UnsupportedOperationException();
    }
  }

  private CommandRegistry register(List<DiscordModule> chosen) {
    AccessGate gate = new AccessGate(ComposedModules.moderators(), discord.responder());
    return new CommandRegistry(chosen, gate, discord.responder());
  }

  private List<DiscordModule> with(DiscordModule more) {
    List<DiscordModule> all = new ArrayList<>(modules);
    all.add(more);
    return all;
  }

  @Test
  void twoCommandsOfOneNameAreRefused() {
    assertThatThrownBy(() -> register(with(new OneCommand("ask"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("two commands are called ask");
  }

  @Test
  void aCommandWithoutTextsIsRefused() {
    assertThatThrownBy(() -> register(with(new OneCommand("unheard"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("commands.properties has no text for [unheard.description, unheard.name]");
  }

  @Test
  void componentsThatNoModuleHandlesAreRefused() {
    assertThatThrownBy(() -> register(modules.subList(1, modules.size())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no module handles the components of ANSWER");
  }

  @Test
  void subcommandsOfAGroupThatIsNotThereAreRefused() {
    List<DiscordModule> ungrouped =
        modules.stream()
            .filter(module -> module.commands().stream().noneMatch(CommandGroup.class::isInstance))
            .toList();
    assertThatThrownBy(() -> register(ungrouped))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no module has a group of commands called knowledge");
  }
}
