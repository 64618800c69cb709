package org.frameworkadvisor.bot.discord.moderate;

import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.CommandInteraction;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.digest.DigestChangeOutcome;
import org.frameworkadvisor.bot.digest.DigestService;
import org.frameworkadvisor.bot.digest.DigestSettings;
import org.frameworkadvisor.bot.discord.Subcommand;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.CommandOptions;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.StoreUnavailable;

/// `/settings digest`: shows or changes where the digest goes each week.
final class DigestSettingCommand implements Subcommand {
  private static final String CHANNEL = "channel";
  private static final String STOP = "stop";

  private final DigestService digests;
  private final Responder responder;

  DigestSettingCommand(DigestService digests, Responder responder) {
    this.digests = digests;
    this.responder = responder;
  }

  @Override
  public SubcommandData form() {
    return new SubcommandData("digest", "Show or change where the weekly digest goes")
        .addOptions(
            new OptionData(
                    OptionType.CHANNEL, CHANNEL, "A channel; everyone there sees what was asked")
                .setChannelTypes(ChannelType.TEXT, ChannelType.NEWS),
            CommandDataFactory.yesOrNo(STOP, "Whether it shall go nowhere any more"));
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Invoker who) {
    boolean stops = CommandOptions.yesOrNo(event, STOP).orElse(false);
    responder.show(event, () -> SentenceCard.card(said(event, who, stops)));
  }

  private String said(CommandInteraction command, Invoker who, boolean stops) {
    if (stops) {
      return kept(digests.stop(who.guild(), who.user()), "No digest is sent any more.");
    }
    Optional<ChannelId> channel = CommandOptions.channel(command, CHANNEL);
    Optional<String> hindered =
        Optional.ofNullable(command.getGuild())
            .flatMap(guild -> channel.flatMap(to -> ChannelRights.hindersDigest(guild, to)));
    if (hindered.isPresent()) {
      return hindered.get() + " Nothing has changed.";
    }
    return channel
        .map(to -> kept(digests.send(who.guild(), to, who.user()), goesTo(to)))
        .orElseGet(() -> shown(who));
  }

  private static String kept(DigestChangeOutcome change, String said) {
    return switch (change) {
      case CHANGED -> said;
      case SAME -> "It was so already. " + said;
      case NOT_KEPT -> SentenceCard.NOT_KEPT;
    };
  }

  private String shown(Invoker who) {
    try {
      return digests
          .channel(who.guild())
          .map(this::goesTo)
          .orElse("No digest is sent. Name a channel with `channel:`.");
    } catch (StoreUnavailable e) {
      return "I cannot read that just now. The bot's log says why.";
    }
  }

  private String goesTo(ChannelId channel) {
    DigestSettings when = digests.settings();
    return "The digest goes to <#%s> each %s at %02d:00 (%s)."
        .formatted(
            channel.value(),
            when.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
            when.hour(),
            when.zone());
  }
}
