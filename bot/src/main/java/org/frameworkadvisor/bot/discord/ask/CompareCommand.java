package org.frameworkadvisor.bot.discord.ask;

import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.frameworkadvisor.bot.compare.ComparisonService;
import org.frameworkadvisor.bot.discord.SlashCommand;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.CommandOptions;
import org.frameworkadvisor.bot.discord.interaction.Invoker;

/// `/compare`: frameworks side by side.
final class CompareCommand implements SlashCommand {
  private static final String FIRST = "first";
  private static final String SECOND = "second";
  private static final String THIRD = "third";
  private static final String FOURTH = "fourth";
  private static final String ASPECT = "aspect";

  private static final List<String> NAMES = List.of(FIRST, SECOND, THIRD, FOURTH);

  private final LookupResponder lookup;
  private final ReplyService replies;
  private final ComparisonService comparisons;

  CompareCommand(LookupResponder lookup, ReplyService replies, ComparisonService comparisons) {
    this.lookup = lookup;
    this.replies = replies;
    this.comparisons = comparisons;
  }

  @Override
  public SlashCommandData form() {
    return CommandDataFactory.forEveryone("compare", "Put two to four frameworks side by side")
        .addOptions(
            CommandDataFactory.completed(FIRST, "A framework"),
            CommandDataFactory.completed(SECOND, "Another framework"),
            CommandDataFactory.text(THIRD, "A third framework").setAutoComplete(true),
            CommandDataFactory.text(FOURTH, "A fourth framework").setAutoComplete(true),
            CommandDataFactory.text(ASPECT, "What to compare; everything if left out")
                .setAutoComplete(true),
            CommandDataFactory.privately());
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Invoker invoker) {
    List<String> names =
        NAMES.stream()
            .map(name -> CommandOptions.text(event, name))
            .filter(name -> !name.isBlank())
            .toList();
    String aspect = CommandOptions.text(event, ASPECT);
    lookup.respond(event, invoker, origin -> replies.compare(origin, names, aspect));
  }

  @Override
  public List<String> complete(CommandAutoCompleteInteractionEvent event) {
    String typed = event.getFocusedOption().getValue();
    Stream<String> offered =
        event.getFocusedOption().getName().equals(ASPECT)
            ? comparisons.aspects(typed).stream()
            : frameworks(event, typed);
    return offered
        .filter(one -> one.length() <= OptionData.MAX_CHOICE_NAME_LENGTH)
        .limit(OptionData.MAX_CHOICES)
        .toList();
  }

  /// Those that are not named yet.
  private Stream<String> frameworks(CommandAutoCompleteInteractionEvent event, String typed) {
    String focused = event.getFocusedOption().getName();
    List<String> taken =
        NAMES.stream()
            .filter(name -> !name.equals(focused))
            .map(event::getOption)
            .flatMap(Stream::ofNullable)
            .map(OptionMapping::getAsString)
            .toList();
    return comparisons.subjects(typed).stream()
        .filter(subject -> taken.stream().noneMatch(subject::equalsIgnoreCase));
  }
}
