package org.frameworkadvisor.bot.discord.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import org.frameworkadvisor.bot.ask.AnswerResult;
import org.frameworkadvisor.bot.ask.ChannelAnswerService;
import org.frameworkadvisor.bot.ask.SmallTalkDetector;
import org.frameworkadvisor.bot.discord.DiscordContext;
import org.frameworkadvisor.bot.discord.MessageReceiver;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.RateLimitGuard;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.MessageText;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;

/// Answers messages that address the bot: direct ones, mentions, replies to its answers. An
/// explicit question always gets a reply.
final class MessageHandler implements MessageReceiver {
  private static final int MOST_TOLD = 10_000;

  private static final String ASK_ME =
      "Ask me about web frameworks in your own words, or use `/ask`. `/help` says what else I can"
          + " do.";

  private static final String USE_THE_MENU =
      "I cannot read that message. To have it answered, open its menu, then **Apps**, then"
          + " **Answer this**.";

  private final DiscordContext discord;
  private final LookupResponder lookup;
  private final ChannelAnswerService answers;
  private final MessageReplies replies = new MessageReplies();
  private final AutoResponder autoResponder;
  private final Cache<UserId, Boolean> told =
      Caffeine.newBuilder().maximumSize(MOST_TOLD).expireAfterWrite(Duration.ofMinutes(1)).build();

  MessageHandler(
      DiscordContext discord,
      LookupResponder lookup,
      ChannelAnswerService answers,
      AutoResponder autoResponder) {
    this.discord = discord;
    this.lookup = lookup;
    this.answers = answers;
    this.autoResponder = autoResponder;
  }

  @Override
  public void received(Message message) {
    Invoker invoker = Invoker.of(message);
    ChannelPolicy policy = discord.policies().of(invoker);
    if (policy.mode() == ChannelPolicy.Mode.OFF) {
      return;
    }
    MessageAddress address = MessageAddress.of(message);
    if (address.isExplicit()) {
      explicit(message, address, invoker);
    } else if (policy.mode() == ChannelPolicy.Mode.AUTO) {
      autoResponder
          .answer(message, invoker)
          .ifPresent(card -> replies.send(message, card, policy.inThread()));
    }
  }

  @Override
  public void putOff(Message message) {
    if (MessageAddress.of(message).isExplicit()
        && discord.policies().of(Invoker.of(message)).mode() != ChannelPolicy.Mode.OFF) {
      replies.send(message, SentenceCard.RESTARTING, false);
    }
  }

  private void explicit(Message message, MessageAddress address, Invoker invoker) {
    // Discord lets the bot read a reply to it only if that pings it, as replies do by themselves.
    String text =
        address.isMention() || address.isDirect()
            ? MessageText.question(message)
            : MessageText.overheard(message);
    if (text.isBlank()) {
      bare(message, address, invoker);
      return;
    }
    if (!SmallTalkDetector.is(text)) {
      answer(message, address, invoker, text);
    }
  }

  /// Addressed without a word. In a reply, the message that it replies to is meant.
  private void bare(Message message, MessageAddress address, Invoker invoker) {
    if (!address.isMention() && !address.isDirect()) {
      return;
    }
    String meant = address.others().map(MessageText::overheard).orElse("");
    if (meant.isBlank()) {
      String sentence = address.others().isPresent() ? USE_THE_MENU : ASK_ME;
      replies.send(message, SentenceCard.card(sentence), false);
    } else {
      answer(message, address, invoker, meant);
    }
  }

  private void answer(Message message, MessageAddress address, Invoker invoker, String text) {
    Optional<Duration> wait = discord.guard().wait(invoker);
    if (wait.isPresent()) {
      if (told.asMap().putIfAbsent(invoker.user(), true) == null) {
        replies.aside(message, RateLimitGuard.sentence(wait.get()));
      }
      return;
    }
    AnswerResult result =
        address
            .answer()
            .map(earlier -> answers.followUp(earlier, invoker.origin(), text))
            .orElseGet(() -> answers.answer(invoker.origin(), text));
    MessageCard card = lookup.card(result, lookup.view(result, invoker));
    replies.send(message, card, discord.policies().of(invoker).inThread());
  }
}
