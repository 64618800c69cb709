package org.frameworkadvisor.bot.discord.moderate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.frameworkadvisor.bot.digest.DigestService;
import org.frameworkadvisor.bot.discord.gateway.FailureText;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.PolicyResolver;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the bot may not do in a channel although moderators want it to. They are told when they
/// decide it; and where it stops working later, once a day with a command that they use.
final class ChannelRights {
  private static final Logger LOG = LoggerFactory.getLogger(ChannelRights.class);
  private static final int MOST_TOLD = 10_000;
  private static final int MOST_AT_ONCE = 10;

  private final Cache<String, Boolean> told =
      Caffeine.newBuilder().maximumSize(MOST_TOLD).expireAfterWrite(Duration.ofDays(1)).build();

  private final DigestService digests;
  private final PolicyResolver policies;
  private final Responder responder;

  ChannelRights(DigestService digests, PolicyResolver policies, Responder responder) {
    this.digests = digests;
    this.policies = policies;
    this.responder = responder;
  }

  /// What keeps a digest from a channel, and what to do about it.
  static Optional<String> hindersDigest(Guild guild, ChannelId channel) {
    return hinders(guild, channel, Permission.MESSAGE_SEND, Permission.MESSAGE_ATTACH_FILES);
  }

  /// What keeps the bot from behaving in a channel as its policy says, and what to do about it.
  static Optional<String> hinders(Guild guild, ChannelId channel, ChannelPolicy policy) {
    GuildChannel there = guild.getGuildChannelById(channel.value());
    if (policy.mode() == ChannelPolicy.Mode.OFF) {
      return Optional.empty();
    }
    if (there != null && (there.getType().isThread() || there.getType() == ChannelType.FORUM)) {
      return hinders(guild, channel, Permission.MESSAGE_SEND_IN_THREADS);
    }
    return policy.inThread()
        ? hinders(
            guild,
            channel,
            Permission.MESSAGE_SEND,
            Permission.CREATE_PUBLIC_THREADS,
            Permission.MESSAGE_SEND_IN_THREADS,
            Permission.MESSAGE_HISTORY)
        : hinders(guild, channel, Permission.MESSAGE_SEND);
  }

  private static Optional<String> hinders(Guild guild, ChannelId channel, Permission... needed) {
    GuildChannel there = guild.getGuildChannelById(channel.value());
    if (there == null) {
      return Optional.of(
          "I don't see <#%s>, or it is gone. Let me view it, or name another channel."
              .formatted(channel.value()));
    }
    String missing =
        Stream.concat(Stream.of(Permission.VIEW_CHANNEL), Arrays.stream(needed))
            .filter(one -> !guild.getSelfMember().hasPermission(there, one))
            .map(one -> "**" + one.getName() + "**")
            .collect(Collectors.joining(", "));
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "In <#%s> I am not allowed to do that. Please give me there: %s."
                .formatted(channel.value(), missing));
  }

  /// Tells a moderator what does not work any more, behind the response to something they did.
  void remind(IReplyCallback event, Invoker who) {
    Guild guild = event.getGuild();
    if (guild == null) {
      return;
    }
    responder.afterResponse(
        event,
        () -> {
          String news = news(who, problems(guild, who.guild()));
          if (!news.isEmpty()) {
            event
                .getHook()
                .sendMessage(SentenceCard.card(news).create())
                .setEphemeral(true)
                .queue(_ -> {}, failure -> LOG.debug("not told: {}", FailureText.line(failure)));
          }
        });
  }

  /// What the moderator has not been told yet; one command at a time, so that none takes a part of
  /// it from another.
  private synchronized String news(Invoker who, List<String> problems) {
    return problems.stream()
        .filter(one -> told.asMap().putIfAbsent(who.user().value() + one, true) == null)
        .limit(MOST_AT_ONCE)
        .collect(Collectors.joining("\n"));
  }

  /// A policy of a channel that is gone is no problem.
  private List<String> problems(Guild guild, GuildId id) {
    List<String> problems = new ArrayList<>();
    try {
      digests
          .channel(id)
          .flatMap(channel -> hindersDigest(guild, channel))
          .ifPresent(why -> problems.add("The digest cannot be sent. " + why));
      policies
          .all(id)
          .forEach((channel, policy) -> {
            if (guild.getGuildChannelById(channel.value()) != null) {
              hinders(guild, channel, policy)
                  .ifPresent(why -> problems.add("I cannot answer as decided. " + why));
            }
          });
    } catch (StoreUnavailable e) {
      LOG.debug("what does not work is told later", e);
    }
    return problems;
  }
}
