package org.frameworkadvisor.bot.discord.answering;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.components.ActionComponent;
import net.dv8tion.jda.api.entities.Message;
import org.frameworkadvisor.bot.ask.Given;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.CustomId;
import org.frameworkadvisor.bot.discord.drawing.Look;
import org.frameworkadvisor.bot.discord.drawing.Sentence;
import org.frameworkadvisor.bot.discord.responding.ActionHandler;
import org.frameworkadvisor.bot.discord.responding.Click;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.discord.responding.Visitor;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.exchange.Reply;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;

/// What becomes of a click on a button of a reply. Who owns a message leafs through it in place;
/// everyone else gets a copy that only they see.
public final class AnswerClicks implements ActionHandler {
  private static final int MOST_SHARED_REMEMBERED = 10_000;
  private static final Duration SHARED_REMEMBERED = Duration.ofDays(1);

  private static final String EXPIRED = "This answer has expired. Please ask again with `/ask`.";

  private final Desk desk;
  private final Cache<AnswerId, Boolean> shared =
      Caffeine.newBuilder()
          .maximumSize(MOST_SHARED_REMEMBERED)
          .expireAfterWrite(SHARED_REMEMBERED)
          .build();

  public AnswerClicks(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void clicked(Click click, CustomId id) {
    switch (id.action()) {
      case MORE -> again(click, id, look -> look.expanded(true));
      case LESS -> again(click, id, look -> look.expanded(false));
      case PAGE -> again(click, id, look -> look.at(number(id)));
      case SHARE -> share(click, id);
      case DISMISS -> dismiss(click, id);
      case COMPARE -> compare(click, id);
      case ASK, CHOOSE -> ask(click, id);
      case TOPIC -> summarise(click, id);
      default -> desk.responder().respondToUnknown(click.event());
    }
  }

  /// Shows a reply again, differently.
  private void again(Click click, CustomId id, Function<Look, Look> change) {
    respond(
        click,
        click.plan(id),
        id,
        given -> {
          Look look = change.apply(desk.showing().look(given, click.visitor()));
          return new Outcome.Shown(desk.showing().card(given, click.seen(look, id)));
        });
  }

  private void share(Click click, CustomId id) {
    Visitor visitor = click.visitor();
    if (!click.isOwners(id) || !click.isPrivate()) {
      tell(click, "Only who asked can share this answer.");
      return;
    }
    if (desk.policies().of(visitor).mode() == ChannelPolicy.Mode.OFF) {
      tell(click, "The moderators do not want me to answer in this channel.");
      return;
    }
    respond(
        click,
        Plan.PUBLIC,
        id,
        given -> {
          if (shared.asMap().putIfAbsent(given.answered().id(), true) != null) {
            return told("You have shared this answer already.");
          }
          Given copy = desk.answers().copied(given, visitor.place());
          Look look = desk.showing().look(copy, visitor, Showing.NOBODY).echoing(true);
          return new Outcome.Shown(desk.showing().card(copy, look.sharedBy(visitor.name())));
        });
  }

  private void dismiss(Click click, CustomId id) {
    desk.responder()
        .respond(
            click.event(),
            Plan.EDIT,
            () ->
                mayDismiss(click, id)
                    ? new Outcome.Removed()
                    : told("Only who asked, or a moderator, can remove this answer."));
  }

  /// Discord says who used the command that a message answers, and which buttons the bot has put
  /// below it; so the asker is known as long as the message is there, whatever was forgotten.
  private static boolean mayDismiss(Click click, CustomId id) {
    Message message = click.event().getMessage();
    String user = click.visitor().user().value();
    return click.isPrivate()
        || click.visitor().isModerator()
        || (message.getInteractionMetadata() != null
            && message.getInteractionMetadata().getUser().getId().equals(user))
        || (id.owner().filter(click.visitor().user()::equals).isPresent()
            && message
                .getComponentTree()
                .find(ActionComponent.class, button -> id.text().equals(button.getCustomId()))
                .isPresent());
  }

  private void compare(Click click, CustomId id) {
    limited(
        click,
        Plan.PRIVATE,
        id,
        given -> {
          List<String> names = desk.rendering().comparable(given.reply());
          return names.size() < 2
              ? told(EXPIRED)
              : shown(
                  click,
                  desk.answers().compare(click.visitor().place().inPrivate(), names, ""),
                  id);
        });
  }

  /// Asks one of the questions that a reply names.
  private void ask(Click click, CustomId id) {
    limited(
        click,
        click.plan(id),
        id,
        given ->
            item(questions(given.reply()), id)
                .map(question ->
                    shown(click, desk.answers().answerAlone(click.place(id), question), id))
                .orElseGet(() -> told(EXPIRED)));
  }

  private void summarise(Click click, CustomId id) {
    limited(
        click,
        click.plan(id),
        id,
        given ->
            item(topics(given.reply()), id)
                .map(topic -> shown(click, desk.answers().summarise(click.place(id), topic), id))
                .orElseGet(() -> told(EXPIRED)));
  }

  private Outcome shown(Click click, Given given, CustomId id) {
    Look look = desk.showing().look(given, click.visitor());
    return new Outcome.Shown(desk.showing().card(given, click.seen(look, id)));
  }

  private void limited(Click click, Plan plan, CustomId id, Function<Given, Outcome> outcome) {
    Optional<Card> refused = desk.allowance().refused(click.visitor());
    if (refused.isPresent()) {
      desk.responder().respond(click.event(), Plan.PRIVATE, new Outcome.Told(refused.get()));
      return;
    }
    respond(click, plan, id, outcome);
  }

  private void respond(Click click, Plan plan, CustomId id, Function<Given, Outcome> outcome) {
    desk.responder()
        .respond(
            click.event(),
            plan,
            () ->
                id.answer()
                    .flatMap(desk.answers()::again)
                    .map(outcome)
                    .orElseGet(() -> told(EXPIRED)));
  }

  private void tell(Click click, String sentence) {
    desk.responder().respond(click.event(), Plan.PRIVATE, told(sentence));
  }

  private static Outcome told(String sentence) {
    return new Outcome.Told(Sentence.card(sentence));
  }

  private static List<String> questions(Reply reply) {
    return switch (reply) {
      case Reply.NotFound miss -> miss.nearest();
      case Reply.Clarify clarify -> clarify.choices();
      case Reply.Answer _,
          Reply.Taught _,
          Reply.Unavailable _,
          Reply.Refused _,
          Reply.Compared _,
          Reply.Summarised _ ->
          List.of();
    };
  }

  private static List<String> topics(Reply reply) {
    return reply instanceof Reply.Summarised summarised
        ? summarised.summary().related()
        : List.of();
  }

  private static Optional<String> item(List<String> items, CustomId id) {
    int index = number(id);
    return index >= 0 && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
  }

  /// The number in extra; a forged one counts as none.
  private static int number(CustomId id) {
    return id.extra().matches("\\d{1,6}") ? Integer.parseInt(id.extra()) : -1;
  }
}
