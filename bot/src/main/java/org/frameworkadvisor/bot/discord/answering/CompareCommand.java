package org.frameworkadvisor.bot.discord.answering;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.frameworkadvisor.bot.discord.responding.CommandForms;
import org.frameworkadvisor.bot.discord.responding.Options;
import org.frameworkadvisor.bot.discord.responding.SlashCommand;
import org.frameworkadvisor.bot.discord.responding.Visitor;
import org.frameworkadvisor.bot.exchange.Reply;

/// `/compare`: frameworks side by side.
public final class CompareCommand implements SlashCommand {
  public static final String NAME = "compare";

  private static final String FIRST = "first";
  private static final String SECOND = "second";
  private static final String THIRD = "third";
  private static final String ASPECT = "aspect";

  private static final List<String> NAMES = List.of(FIRST, SECOND, THIRD);

  private final Desk desk;
  private final Asking asking;

  public CompareCommand(Desk desk) {
    this.desk = desk;
    this.asking = new Asking(desk);
  }

  /// The command as Discord offers it.
  public static CommandData offered() {
    return CommandForms.forEveryone(NAME, "Put two or three frameworks side by side")
        .addOptions(
            CommandForms.completed(FIRST, "A framework"),
            CommandForms.completed(SECOND, "Another framework"),
            CommandForms.text(THIRD, "A third framework").setAutoComplete(true),
            CommandForms.text(ASPECT, "What to compare; everything if left out")
                .setAutoComplete(true),
            CommandForms.privately());
  }

  @Override
  public void run(SlashCommandInteractionEvent event) {
    Visitor visitor = Visitor.of(event);
    List<String> names =
        NAMES.stream()
            .map(name -> Options.text(event, name))
            .filter(name -> !name.isBlank())
            .toList();
    String aspect = Options.text(event, ASPECT);
    asking.respond(event, visitor, place -> desk.answers().compare(place, names, aspect));
  }

  @Override
  public List<String> complete(CommandAutoCompleteInteractionEvent event) {
    String typed = event.getFocusedOption().getValue().strip().toLowerCase(Locale.ROOT);
    Stream<String> offered =
        event.getFocusedOption().getName().equals(ASPECT) ? aspects() : frameworks(event);
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
