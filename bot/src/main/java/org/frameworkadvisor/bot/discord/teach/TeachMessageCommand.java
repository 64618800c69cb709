package org.frameworkadvisor.bot.discord.teach;

import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.modals.Modal;
import org.frameworkadvisor.bot.discord.MessageCommand;
import org.frameworkadvisor.bot.discord.interaction.AudienceResolver;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.MessageText;
import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.teach.GapService;

/// "Teach this answer" in the menu of a message: what it says becomes the answer to the question
/// that it replies to.
final class TeachMessageCommand implements MessageCommand {

  private final GapService gaps;
  private final Responder responder;

  TeachMessageCommand(GapService gaps, Responder responder) {
    this.gaps = gaps;
    this.responder = responder;
  }

  @Override
  public CommandData form() {
    return CommandDataFactory.inMenusForModerators("Teach this answer");
  }

  @Override
  public Access access() {
    return Access.MODERATORS;
  }

  @Override
  public void run(MessageContextInteractionEvent event, Invoker who) {
    Message answer = event.getTarget();
    responder.open(
        event,
        Visibility.PRIVATE,
        () -> new Response.Form(form(answer, asked(answer, who, AudienceResolver.of(event)))),
        form(answer, ""));
  }

  /// What the message answers; where it replies to none, what last found no answer in its channel.
  private String asked(Message answer, Invoker who, Audience audience) {
    String before = EarlierQuestionFinder.question(answer);
    return before.isBlank() && answer.getMessageReference() == null
        ? gaps.lastIn(who.guild(), new ChannelId(answer.getChannelId()), audience).orElse("")
        : before;
  }

  private static Modal form(Message answer, String question) {
    return TeachForm.of(TeachForm.MESSAGE, answer.getId(), question, MessageText.raw(answer));
  }
}
