package org.frameworkadvisor.bot.discord.teach;

import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.modals.Modal;
import org.frameworkadvisor.bot.discord.interaction.AudienceResolver;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.mention.MessageText;
import org.frameworkadvisor.bot.discord.moderate.Moderator;
import org.frameworkadvisor.bot.discord.moderate.ModeratorMenuHandler;
import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.ChannelId;

/// "Teach this answer" in the menu of a message: what it says becomes the answer to the question
/// that it replies to.
final class TeachMessageCommand implements ModeratorMenuHandler {
  static final String NAME = "Teach this answer";

  private final TeachingContext context;

  TeachMessageCommand(TeachingContext context) {
    this.context = context;
  }

  static CommandData offered() {
    return CommandDataFactory.inMenusForModerators(NAME);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(MessageContextInteractionEvent event, Moderator who) {
    Message answer = event.getTarget();
    context
        .responder()
        .open(
            event,
            Visibility.PRIVATE,
            () -> new Response.Form(form(answer, asked(answer, who, AudienceResolver.of(event)))),
            form(answer, ""));
  }

  /// What the message answers; where it replies to none, what last found no answer in its channel.
  private String asked(Message answer, Moderator who, Audience audience) {
    String before = EarlierQuestionFinder.question(answer);
    return before.isBlank() && answer.getMessageReference() == null
        ? context
            .gaps()
            .lastIn(who.guild(), new ChannelId(answer.getChannelId()), audience)
            .orElse("")
        : before;
  }

  private static Modal form(Message answer, String question) {
    return TeachForm.of(TeachForm.MESSAGE, answer.getId(), question, MessageText.raw(answer));
  }
}
