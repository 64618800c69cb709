package org.frameworkadvisor.bot.discord.teaching;

import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.frameworkadvisor.bot.discord.messages.MessageText;
import org.frameworkadvisor.bot.discord.moderating.Moderator;
import org.frameworkadvisor.bot.discord.moderating.ModeratorMenu;
import org.frameworkadvisor.bot.discord.responding.CommandForms;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.front.Legible;
import org.frameworkadvisor.bot.teach.Draft;
import org.frameworkadvisor.bot.teach.Teach;

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
    desk.respond(event, Plan.PRIVATE, () -> form(answer, who));
  }

  /// What the message answers; where that cannot be read, what last found no answer in its channel.
  private String asked(Message answer, Moderator who) {
    String before = AskedBefore.question(answer);
    return before.isBlank()
        ? desk.gaps().lastIn(who.guild(), new ChannelId(answer.getChannelId())).orElse("")
        : before;
  }

  private Outcome form(Message answer, Moderator who) {
    Draft.Text text =
        new Draft.Text(
            asked(answer, who),
            Legible.cut(MessageText.raw(answer).strip(), Teach.MOST_ANSWER),
            answer.getJumpUrl());
    Draft draft =
        desk.steps().begin(who.guild(), who.user(), text, Optional.empty(), Optional.empty());
    return new Outcome.Form(TeachForm.of(draft, Drafting.ELSEWHERE));
  }
}
