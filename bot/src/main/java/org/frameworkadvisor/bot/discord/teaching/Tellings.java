package org.frameworkadvisor.bot.discord.teaching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.frameworkadvisor.bot.discord.connection.Failures;
import org.frameworkadvisor.bot.discord.drawing.Blockquote;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.Sheet;
import org.frameworkadvisor.bot.discord.drawing.TaughtSource;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;
import org.frameworkadvisor.bot.exchange.TaughtAnswer;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.teach.Gaps;
import org.frameworkadvisor.bot.teach.Gather;
import org.frameworkadvisor.bot.teach.Teach;
import org.frameworkadvisor.bot.teach.Version;
import org.frameworkadvisor.bot.teach.Wish;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells those who wished so that there is an answer to what they asked: directly, or where that is
/// not possible in the channel where they asked, if they asked so that everyone there saw it; else
/// with the next answer that only they see. Each is told once; a wish is taken away first, so that
/// nobody is told twice, and one that cannot be fulfilled keeps no other waiting.
public final class Tellings implements Runnable {
  /// How often it is looked whom to tell.
  public static final int EVERY_SECONDS = 2;

  private static final Logger LOG = LoggerFactory.getLogger(Tellings.class);
  private static final int MOST_AT_ONCE_OF_A_GUILD = 25;
  private static final int MOST_UNTOLD = 10_000;
  private static final int ANSWER = 2_800;

  private final Cache<String, String> untold =
      Caffeine.newBuilder().maximumSize(MOST_UNTOLD).expireAfterWrite(Duration.ofDays(7)).build();
  private final Gather gaps;
  private final Teach teach;
  private final Function<GuildId, Optional<Guild>> guilds;

  /// @param guilds finds a server; empty where this process does not serve it, or not now
  public Tellings(Gather gaps, Teach teach, Function<GuildId, Optional<Guild>> guilds) {
    this.gaps = gaps;
    this.teach = teach;
    this.guilds = guilds;
  }

  @Override
  public void run() {
    gaps.due(MOST_AT_ONCE_OF_A_GUILD).forEach(this::tell);
  }

  private void tell(Gaps.Due due) {
    try {
      guilds.apply(due.wish().guild()).ifPresent(guild -> tell(due, guild));
    } catch (StoreUnavailable notNow) {
      LOG.debug("Who wants to be told is told later.", notNow);
    } catch (RuntimeException fault) {
      LOG.error("Somebody could not be told that there is an answer.", fault);
    }
  }

  private void tell(Gaps.Due due, Guild guild) {
    Wish wish = due.wish();
    Optional<TaughtAnswer> answer =
        teach
            .version(wish.guild(), due.answer())
            .filter(version -> !version.isForgotten())
            .map(Version::answer);
    if (gaps.take(wish) && answer.isPresent()) {
      directly(wish, answer.get(), guild);
    }
  }

  /// What a member asked in private and could not be told of in a direct message: it is told once.
  public String untold(GuildId guild, UserId member) {
    String questions = untold.asMap().remove(who(guild, member));
    return questions == null
        ? ""
        : "There is an answer now to what you asked before. Ask again: " + questions;
  }

  private static String who(GuildId guild, UserId member) {
    return guild.value() + " " + member.value();
  }

  private void directly(Wish wish, TaughtAnswer answer, Guild guild) {
    guild
        .getJDA()
        .openPrivateChannelById(wish.member().value())
        .flatMap(direct -> direct.sendMessage(card(lead(wish), answer).create()))
        .queue(
            _ -> {},
            closed -> {
              LOG.debug("No direct message: {}", Failures.line(closed));
              if (wish.seenIn().isPresent()) {
                inChannel(wish, answer, guild);
              } else {
                untold
                    .asMap()
                    .merge(
                        who(wish.guild(), wish.member()),
                        wish.question(),
                        (one, more) -> one + " · " + more);
              }
            });
  }

  private static void inChannel(Wish wish, TaughtAnswer answer, Guild guild) {
    GuildMessageChannel channel =
        guild.getChannelById(GuildMessageChannel.class, wish.channel().value());
    if (channel == null || !channel.canTalk()) {
      LOG.info("Somebody could not be told that there is an answer: their channel is gone.");
      return;
    }
    String mention = "<@" + wish.member().value() + ">";
    guild
        .retrieveMemberById(wish.member().value())
        .flatMap(_ ->
            channel.sendMessage(
                pinging(wish, card(mention + ", " + lead(wish), answer).components())))
        .queue(
            _ -> {},
            failure ->
                LOG.info(
                    "Somebody could not be told that there is an answer: {}",
                    Failures.line(failure)));
  }

  private static MessageCreateData pinging(Wish wish, List<MessageTopLevelComponent> components) {
    return new MessageCreateBuilder()
        .useComponentsV2()
        .setComponents(components)
        .setAllowedMentions(Set.of())
        .mentionUsers(wish.member().value())
        .build();
  }

  private static String lead(Wish wish) {
    return "there is an answer now to what you asked: " + DraftCard.question(wish.question());
  }

  private static Card card(String lead, TaughtAnswer answer) {
    return new Sheet()
        .text(Character.toUpperCase(lead.charAt(0)) + lead.substring(1))
        .text(Blockquote.of(answer.answer()).markdown(ANSWER) + "\n" + TaughtSource.of(answer))
        .card();
  }
}
