package org.frameworkadvisor.bot.discord.teaching;

import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.modals.Modal;
import org.frameworkadvisor.bot.discord.messages.MessageText;
import org.frameworkadvisor.bot.discord.moderating.Moderator;
import org.frameworkadvisor.bot.discord.moderating.ModeratorMenu;
import org.frameworkadvisor.bot.discord.responding.Audiences;
import org.frameworkadvisor.bot.discord.responding.CommandForms;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.exchange.Audience;
import org.frameworkadvisor.bot.exchange.ChannelId;

/// "Teach this answer" in the menu of a message: what it says becomes the answer to the question
/// that it replies to.
final class TeachThis implements ModeratorMenu {
  static final String NAME = "Teach this answer";

  private final TeachingDesk desk;

  TeachThis(TeachingDesk desk) {
    this.desk = desk;
  }

  static CommandData offered() {
    return CommandForms.inMenusForModerators(NAME);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(MessageContextInteractionEvent event, Moderator who) {
    Message answer = event.getTarget();
    desk.responder()
        .open(
            event,
            Plan.PRIVATE,
            () -> new Outcome.Form(form(answer, asked(answer, who, Audiences.of(event)))),
            form(answer, ""));
  }

  /// What the message answers; where it replies to none, what last found no answer in its channel.
  private String asked(Message answer, Moderator who, Audience audience) {
    String before = AskedBefore.question(answer);
    return before.isBlank() && answer.getMessageReference() == null
        ? desk.gaps().lastIn(who.guild(), new ChannelId(answer.getChannelId()), audience).orElse("")
        : before;
  }

  private static Modal form(Message answer, String question) {
    return TeachForm.of(TeachForm.MESSAGE, answer.getId(), question, MessageText.raw(answer));
  }
}
