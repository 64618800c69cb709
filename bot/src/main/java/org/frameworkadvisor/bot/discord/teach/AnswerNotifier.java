package org.frameworkadvisor.bot.discord.teach;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.frameworkadvisor.bot.discord.gateway.FailureText;
import org.frameworkadvisor.bot.discord.message.MessageBuilder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.PassageBlockquote;
import org.frameworkadvisor.bot.discord.message.TaughtSource;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.model.TaughtAnswer;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.teach.GapRepository;
import org.frameworkadvisor.bot.teach.GapService;
import org.frameworkadvisor.bot.teach.NotifyRequest;
import org.frameworkadvisor.bot.teach.TaughtAnswerVersion;
import org.frameworkadvisor.bot.teach.TeachingService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells members who requested it that there is an answer to what they asked: directly, or where
/// that is not possible in the channel where they asked, if their question was public there; else
/// with the next answer that only they see. A request is deleted first, so that no member is told
/// twice, and one that cannot be fulfilled keeps no other waiting.
final class AnswerNotifier implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(AnswerNotifier.class);
  private static final int MOST_AT_ONCE_OF_A_GUILD = 25;
  private static final int MOST_UNTOLD = 10_000;
  private static final int ANSWER = 2_800;

  private final Cache<Addressee, List<String>> untold =
      Caffeine.newBuilder().maximumSize(MOST_UNTOLD).expireAfterWrite(Duration.ofDays(7)).build();
  private final GapService gaps;
  private final TeachingService teachingService;
  private final Function<GuildId, Optional<Guild>> guilds;

  /// @param guilds finds a server; empty where this process does not serve it, or not now
  AnswerNotifier(
      GapService gaps, TeachingService teachingService, Function<GuildId, Optional<Guild>> guilds) {
    this.gaps = gaps;
    this.teachingService = teachingService;
    this.guilds = guilds;
  }

  @Override
  public void run() {
    gaps.due(MOST_AT_ONCE_OF_A_GUILD).forEach(this::tell);
  }

  private void tell(GapRepository.Due due) {
    try {
      guilds.apply(due.notifyRequest().guild()).ifPresent(guild -> tell(due, guild));
    } catch (StoreUnavailable e) {
      LOG.debug("Who wants to be told is told later.", e);
    } catch (RuntimeException e) {
      LOG.error("Somebody could not be told that there is an answer.", e);
    }
  }

  private void tell(GapRepository.Due due, Guild guild) {
    NotifyRequest request = due.notifyRequest();
    Optional<TaughtAnswer> answer =
        teachingService
            .version(request.guild(), due.answer())
            .filter(version -> !version.isForgotten())
            .map(TaughtAnswerVersion::answer);
    if (gaps.takeNotifyRequest(request) && answer.isPresent()) {
      directly(request, answer.get(), guild);
    }
  }

  private record Addressee(GuildId guild, UserId member) {}

  /// One question that a member asked in private and could not be told of in a direct message: each
  /// is told once. Empty where there is none.
  public String untold(GuildId guild, UserId member) {
    List<String> told = new ArrayList<>();
    untold
        .asMap()
        .computeIfPresent(
            new Addressee(guild, member),
            (_, questions) -> {
              told.add(questions.getFirst());
              return questions.size() == 1 ? null : questions.subList(1, questions.size());
            });
    return told.isEmpty()
        ? ""
        : "There is an answer now to what you asked before. Ask again: " + told.getFirst();
  }

  /// Forgets what a member asked.
  public void forget(UserId member) {
    untold.asMap().keySet().removeIf(addressee -> addressee.member().equals(member));
  }

  private void directly(NotifyRequest request, TaughtAnswer answer, Guild guild) {
    guild
        .getJDA()
        .openPrivateChannelById(request.member().value())
        .flatMap(direct -> direct.sendMessage(card(lead(request), answer).create()))
        .queue(
            _ -> {},
            failure -> {
              LOG.debug("No direct message: {}", FailureText.line(failure));
              if (!isRefused(failure)) {
                LOG.info("It is not known whether a member was told that there is an answer.");
              } else if (request.seenIn().isPresent()) {
                inChannel(request, answer, guild);
              } else {
                untold
                    .asMap()
                    .merge(
                        new Addressee(request.guild(), request.member()),
                        List.of(request.question()),
                        (before, one) -> Stream.concat(before.stream(), one.stream()).toList());
              }
            });
  }

  /// Whether Discord has refused a message; one that failed otherwise may have arrived.
  private static boolean isRefused(Throwable failure) {
    return failure instanceof ErrorResponseException response
        && response.getErrorResponse() != ErrorResponse.SERVER_ERROR;
  }

  private static void inChannel(NotifyRequest request, TaughtAnswer answer, Guild guild) {
    GuildMessageChannel channel =
        guild.getChannelById(GuildMessageChannel.class, request.channel().value());
    if (channel == null || !channel.canTalk()) {
      LOG.info("Somebody could not be told that there is an answer: their channel is gone.");
      return;
    }
    String mention = "<@" + request.member().value() + ">";
    guild
        .retrieveMemberById(request.member().value())
        .flatMap(_ ->
            channel.sendMessage(
                pinging(request, card(mention + ", " + lead(request), answer).components())))
        .queue(
            _ -> {},
            failure ->
                LOG.info(
                    "Somebody could not be told that there is an answer: {}",
                    FailureText.line(failure)));
  }

  private static MessageCreateData pinging(
      NotifyRequest request, List<MessageTopLevelComponent> components) {
    return new MessageCreateBuilder()
        .useComponentsV2()
        .setComponents(components)
        .setAllowedMentions(Set.of())
        .mentionUsers(request.member().value())
        .build();
  }

  private static String lead(NotifyRequest request) {
    return "there is an answer now to what you asked: " + DraftCard.question(request.question());
  }

  private static MessageCard card(String lead, TaughtAnswer answer) {
    return new MessageBuilder()
        .text(Character.toUpperCase(lead.charAt(0)) + lead.substring(1))
        .text(
            PassageBlockquote.of(answer.answer()).markdown(ANSWER) + "\n" + TaughtSource.of(answer))
        .card();
  }
}
