package org.frameworkadvisor.bot.discord;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.frameworkadvisor.bot.exchange.Reply;

/// `/compare`: frameworks side by side.
final class CompareCommand implements SlashCommand {
  private static final List<String> NAMES =
      List.of(Commands.FIRST, Commands.SECOND, Commands.THIRD);

  private final Desk desk;
  private final Asking asking;

  CompareCommand(Desk desk) {
    this.desk = desk;
    this.asking = new Asking(desk);
  }

  @Override
  public void run(SlashCommandInteractionEvent event) {
    Visitor visitor = Visitor.of(event);
    List<String> names =
        NAMES.stream()
            .map(name -> Options.text(event, name))
            .filter(name -> !name.isBlank())
            .toList();
    String aspect = Options.text(event, Commands.ASPECT);
    asking.respond(event, visitor, () -> desk.answers().compare(visitor.place(), names, aspect));
  }

  @Override
  public List<String> complete(CommandAutoCompleteInteractionEvent event) {
    String typed = event.getFocusedOption().getValue().strip().toLowerCase(Locale.ROOT);
    Stream<String> offered =
        event.getFocusedOption().getName().equals(Commands.ASPECT) ? aspects() : frameworks(event);
    return offered
        .filter(one -> one.toLowerCase(Locale.ROOT).contains(typed))
        .filter(one -> one.length() <= OptionData.MAX_CHOICE_NAME_LENGTH)
        .limit(OptionData.MAX_CHOICES)
        .toList();
  }

  /// Those that are not named yet.
  private Stream<String> frameworks(CommandAutoCompleteInteractionEvent event) {
    String focused = event.getFocusedOption().getName();
    List<String> taken =
        NAMES.stream()
            .filter(name -> !name.equals(focused))
            .map(event::getOption)
            .flatMap(Stream::ofNullable)
            .map(OptionMapping::getAsString)
            .toList();
    return desk.features().compare().subjects().stream()
        .filter(subject -> taken.stream().noneMatch(subject::equalsIgnoreCase));
  }

  private Stream<String> aspects() {
    Reply all = desk.features().compare().compare(desk.features().compare().subjects(), "");
    return all instanceof Reply.Compared compared
        ? compared.comparison().rows().stream().map(row -> row.aspect())
        : Stream.empty();
  }
}
