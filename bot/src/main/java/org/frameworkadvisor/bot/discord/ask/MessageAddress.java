package org.frameworkadvisor.bot.discord.ask;

import java.util.Optional;
import net.dv8tion.jda.api.components.ActionComponent;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.SelfUser;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.model.AnswerId;
import org.jspecify.annotations.Nullable;

/// How a message addresses the bot.
///
/// @param isDirect whether it is a direct message
/// @param isMention whether it mentions the bot
/// @param isReply whether it replies to a message of the bot
/// @param answer the answer that it replies to
/// @param others another member's message that it replies to
record MessageAddress(
    boolean isDirect,
    boolean isMention,
    boolean isReply,
    Optional<AnswerId> answer,
    Optional<Message> others) {

  static MessageAddress of(Message message) {
    SelfUser self = message.getJDA().getSelfUser();
    @Nullable Message before = message.getReferencedMessage();
    boolean isReply = before != null && before.getAuthor().equals(self);
    return new MessageAddress(
        !message.isFromGuild(),
        message.getMentions().isMentioned(self, Message.MentionType.USER),
        isReply,
        isReply && before != null ? answerIn(before) : Optional.empty(),
        isReply ? Optional.empty() : Optional.ofNullable(before));
  }

  boolean isExplicit() {
    return isDirect || isMention || isReply;
  }

  /// The answer that a message of the bot shows: its buttons name it.
  private static Optional<AnswerId> answerIn(Message message) {
    return message.getComponentTree().findAll(ActionComponent.class).stream()
        .map(ActionComponent::getCustomId)
        .flatMap(
            id -> id == null ? Optional.<CustomId>empty().stream() : CustomId.parse(id).stream())
        .flatMap(id -> id.answer().stream())
        .findFirst();
  }
}
