package org.frameworkadvisor.bot.discord.moderate;

import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.Subcommand;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.CommandOptions;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.model.RoleId;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.moderate.ModeratorService;

/// `/settings moderators`: shows or changes which roles moderate.
final class ModeratorsSettingCommand implements Subcommand {
  private static final String ROLE = "role";
  private static final String REMOVE = "remove";

  private final ModeratorService moderators;
  private final Responder responder;

  ModeratorsSettingCommand(ModeratorService moderators, Responder responder) {
    this.moderators = moderators;
    this.responder = responder;
  }

  @Override
  public SubcommandData form() {
    return new SubcommandData("moderators", "Show or change which roles moderate")
        .addOptions(
            new OptionData(OptionType.ROLE, ROLE, "A role whose members moderate"),
            CommandDataFactory.yesOrNo(REMOVE, "Whether they shall moderate no longer"));
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Invoker who) {
    Optional<RoleId> role =
        Optional.ofNullable(event.getOption(ROLE))
            .map(OptionMapping::getAsRole)
            .map(chosen -> new RoleId(chosen.getId()));
    boolean removes = CommandOptions.yesOrNo(event, REMOVE).orElse(false);
    responder.show(event, () -> SentenceCard.card(said(who, role, removes)));
  }

  private String said(Invoker who, Optional<RoleId> role, boolean removes) {
    if (role.isEmpty()) {
      return shown(who);
    }
    if (!moderators.mayAppoint(who.permissions())) {
      return "Only members who may manage the server can decide which roles moderate.";
    }
    String name = mention(role.get());
    return switch (removes
        ? moderators.remove(who.guild(), role.get(), who.user())
        : moderators.add(who.guild(), role.get(), who.user())) {
      case CHANGED ->
          removes
              ? "Members with the role " + name + " moderate no longer."
              : "Members with the role "
                  + name
                  + " moderate from now on. So that Discord shows them the commands, allow the role"
                  + " under Server Settings › Integrations.";
      case SAME ->
          removes
              ? "Members with the role " + name + " do not moderate anyway."
              : "Members with the role " + name + " moderate already.";
      case TOO_MANY ->
          "More than %d roles cannot moderate. Remove one first, with `remove:`."
              .formatted(ModeratorService.MOST_ROLES);
      case EVERYBODY -> "Everybody has that role, and not everybody should moderate.";
      case NOT_KEPT -> SentenceCard.NOT_KEPT;
    };
  }

  private String shown(Invoker who) {
    try {
      String roles =
          moderators.roles(who.guild()).stream()
              .map(ModeratorsSettingCommand::mention)
              .sorted()
              .collect(Collectors.joining(", "));
      return "Members who may manage the server moderate"
          + (roles.isEmpty()
              ? "; no role does besides."
              : ", and those with the roles " + roles + ".");
    } catch (StoreUnavailable e) {
      return "I cannot read which roles moderate just now, so only members who may manage the"
          + " server do.";
    }
  }

  private static String mention(RoleId role) {
    return "<@&" + role.value() + ">";
  }
}
