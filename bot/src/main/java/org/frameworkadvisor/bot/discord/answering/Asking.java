package org.frameworkadvisor.bot.discord.answering;

import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.CommandInteraction;
import org.frameworkadvisor.bot.ask.Given;
import org.frameworkadvisor.bot.ask.Place;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.responding.CommandForms;
import org.frameworkadvisor.bot.discord.responding.Options;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.discord.responding.Visitor;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;

/// What all commands that look something up have in common: the limit, and who sees the answer.
public final class Asking {
  private final Desk desk;

  public Asking(Desk desk) {
    this.desk = desk;
  }

  /// Responds to a command with what it looks up.
  public void respond(CommandInteraction command, Visitor visitor, Function<Place, Given> lookUp) {
    Optional<Boolean> wish = Options.yesOrNo(command, CommandForms.PRIVATE);
    respond((IReplyCallback) command, visitor, isPrivate(visitor, wish), lookUp);
  }

  /// The same, for anything that can be replied to.
  public void respond(
      IReplyCallback interaction,
      Visitor visitor,
      boolean isPrivate,
      Function<Place, Given> lookUp) {
    Optional<Card> refused = desk.allowance().refused(visitor);
    if (refused.isPresent()) {
      desk.responder().respond(interaction, Plan.PRIVATE, new Outcome.Told(refused.get()));
      return;
    }
    Place place = isPrivate ? visitor.place().inPrivate() : visitor.place();
    desk.responder()
        .respond(
            interaction,
            Plan.of(isPrivate),
            () -> desk.showing().outcome(lookUp.apply(place), visitor, isPrivate));
  }

  /// Whether only the asker sees the answer: as they wish, unless the channel is closed to answers.
  public boolean isPrivate(Visitor visitor, Optional<Boolean> wish) {
    ChannelPolicy policy = desk.policies().of(visitor);
    return policy.mode() == ChannelPolicy.Mode.OFF || wish.orElse(policy.isPrivate());
  }
}
