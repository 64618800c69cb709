package org.frameworkadvisor.bot.discord.messages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import org.frameworkadvisor.bot.ask.Given;
import org.frameworkadvisor.bot.ask.SmallTalk;
import org.frameworkadvisor.bot.discord.answering.Desk;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.Sentence;
import org.frameworkadvisor.bot.discord.responding.Allowance;
import org.frameworkadvisor.bot.discord.responding.Visitor;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;

/// Answers messages that address the bot: direct ones, mentions, replies to its answers. An
/// explicit question always gets a reply.
public final class Messages {
  private static final int MOST_TOLD = 10_000;

  private static final String ASK_ME =
      "Ask me about web frameworks in your own words, or use `/ask`. `/help` says what else I can"
          + " do.";

  private static final String USE_THE_MENU =
      "I cannot read that message. To have it answered, open its menu, then **Apps**, then"
          + " **Answer this**.";

  private final Desk desk;
  private final MessageReplies replies = new MessageReplies();
  private final Unasked unasked;
  private final Cache<UserId, Boolean> told =
      Caffeine.newBuilder().maximumSize(MOST_TOLD).expireAfterWrite(Duration.ofMinutes(1)).build();

  public Messages(Desk desk, Unasked unasked) {
    this.desk = desk;
    this.unasked = unasked;
  }

  /// Takes a message by a person.
  public void received(Message message) {
    Visitor visitor = Visitor.of(message);
    ChannelPolicy policy = desk.policies().of(visitor);
    if (policy.mode() == ChannelPolicy.Mode.OFF) {
      return;
    }
    Address address = Address.of(message);
    if (address.isExplicit()) {
      explicit(message, address, visitor);
    } else if (policy.mode() == ChannelPolicy.Mode.AUTO) {
      unasked
          .answer(message, visitor)
          .ifPresent(card -> replies.send(message, card, policy.inThread()));
    }
  }

  /// Says to whoever addressed the bot that it ends before it is their turn.
  public void putOff(Message message) {
    if (Address.of(message).isExplicit()
        && desk.policies().of(Visitor.of(message)).mode() != ChannelPolicy.Mode.OFF) {
      replies.send(message, Sentence.RESTARTING, false);
    }
  }

  private void explicit(Message message, Address address, Visitor visitor) {
    // Discord lets the bot read a reply to it only if that pings it, as replies do by themselves.
    String text =
        address.isMention() || address.isDirect()
            ? MessageText.question(message)
            : MessageText.overheard(message);
    if (text.isBlank()) {
      bare(message, address, visitor);
      return;
    }
    if (!SmallTalk.is(text)) {
      answer(message, address, visitor, text);
    }
  }

  /// Addressed without a word. As a reply to somebody's message, that one is meant.
  private void bare(Message message, Address address, Visitor visitor) {
    if (!address.isMention() && !address.isDirect()) {
      return;
    }
    String meant = address.others().map(MessageText::overheard).orElse("");
    if (meant.isBlank()) {
      String sentence = address.others().isPresent() ? USE_THE_MENU : ASK_ME;
      replies.send(message, Sentence.card(sentence), false);
    } else {
      answer(message, address, visitor, meant);
    }
  }

  private void answer(Message message, Address address, Visitor visitor, String text) {
    Optional<Duration> wait = desk.allowance().wait(visitor);
    if (wait.isPresent()) {
      if (told.asMap().putIfAbsent(visitor.user(), true) == null) {
        replies.aside(message, Allowance.sentence(wait.get()));
      }
      return;
    }
    Given given =
        address
            .answer()
            .map(earlier -> desk.answers().followUp(earlier, visitor.place(), text))
            .orElseGet(() -> desk.answers().answer(visitor.place(), text));
    Card card = desk.showing().card(given, desk.showing().look(given, visitor));
    replies.send(message, card, desk.policies().of(visitor).inThread());
  }
}
