package org.frameworkadvisor.bot.discord.teaching;

import java.util.Optional;
import org.frameworkadvisor.bot.ask.AnswerLog;
import org.frameworkadvisor.bot.discord.drawing.CustomId;
import org.frameworkadvisor.bot.discord.drawing.Sentence;
import org.frameworkadvisor.bot.discord.responding.ActionHandler;
import org.frameworkadvisor.bot.discord.responding.Click;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.discord.responding.Responder;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.teach.Gather;
import org.frameworkadvisor.bot.teach.Miss;

/// Takes the wish of whoever asked to be told once there is an answer.
public final class Wishes implements ActionHandler {
  private final Gather gaps;
  private final AnswerLog log;
  private final Responder responder;

  public Wishes(Gather gaps, AnswerLog log, Responder responder) {
    this.gaps = gaps;
    this.log = log;
    this.responder = responder;
  }

  @Override
  public void clicked(Click click, CustomId id) {
    responder.respond(
        click.event(),
        Plan.PRIVATE,
        () -> new Outcome.Told(Sentence.card(wish(id, click.visitor().user()))));
  }

  private String wish(CustomId id, UserId member) {
    Optional<Miss> miss =
        id.answer()
            .flatMap(log::find)
            .flatMap(answered -> GapNotes.miss(answered, Optional.empty()));
    if (miss.isEmpty()) {
      return "This question has expired. Please ask it again with `/ask`.";
    }
    return gaps.tell(miss.get(), member)
        ? "I will tell you once, as soon as a moderator has taught me an answer."
        : "I cannot note that down just now. Please try again later.";
  }
}
