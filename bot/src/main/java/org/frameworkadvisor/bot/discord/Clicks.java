package org.frameworkadvisor.bot.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.frameworkadvisor.bot.ask.Given;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.exchange.Reply;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;

/// What becomes of a click on a button or a choice from a menu. Who owns a message leafs through it
/// in place; everyone else gets a copy that only they see.
final class Clicks {
  private static final int MOST_SHARED_REMEMBERED = 10_000;
  private static final Duration SHARED_REMEMBERED = Duration.ofDays(1);

  private static final String UNKNOWN =
      "I do not know this button any more. Please ask again with `/ask`.";
  private static final String EXPIRED = "This answer has expired. Please ask again with `/ask`.";

  private final Desk desk;
  private final Votings votings;
  private final Quizzes quizzes;
  private final Teamwork teamwork;
  private final Cache<AnswerId, Boolean> shared =
      Caffeine.newBuilder()
          .maximumSize(MOST_SHARED_REMEMBERED)
          .expireAfterWrite(SHARED_REMEMBERED)
          .build();

  Clicks(Desk desk) {
    this.desk = desk;
    this.votings = new Votings(desk);
    this.quizzes = new Quizzes(desk);
    this.teamwork = new Teamwork(desk);
  }

  /// Sees to it that there is a response.
  void clicked(Click click) {
    if (click.id().isEmpty()) {
      tell(click, UNKNOWN);
      return;
    }
    CustomId id = click.id().get();
    switch (id.action()) {
      case MORE -> again(click, id, look -> look.expanded(true));
      case LESS -> again(click, id, look -> look.expanded(false));
      case PAGE -> again(click, id, look -> look.at(number(id)));
      case SHARE -> share(click, id);
      case UP -> votings.up(click, id);
      case DOWN -> votings.down(click, id);
      case DISMISS -> dismiss(click, id);
      case COMPARE -> compare(click, id);
      case ASK, CHOOSE -> ask(click, id);
      case TOPIC -> summarise(click, id);
      case BROWSE, BROWSE_SECTION -> browse(click, click.choice().orElse(id.extra()));
      case FIND -> quizzes.find(click, id);
      case QUIZ -> quizzes.clicked(click, id);
      case TEAM -> teamwork.clicked(click, id);
      case DOWN_REASON -> tell(click, UNKNOWN);
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

  private boolean mayDismiss(Click click, CustomId id) {
    return click.isPrivate()
        || click.visitor().isModerator()
        || id.answer()
            .flatMap(answer -> desk.answers().asker(answer))
            .filter(click.visitor().user()::equals)
            .isPresent();
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
              : shown(click, desk.answers().compare(click.visitor().place(), names, ""), id);
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
                    shown(click, desk.answers().answerAlone(click.visitor().place(), question), id))
                .orElseGet(() -> told(EXPIRED)));
  }

  private void summarise(Click click, CustomId id) {
    limited(
        click,
        click.plan(id),
        id,
        given ->
            item(topics(given.reply()), id)
                .map(topic ->
                    shown(click, desk.answers().summarise(click.visitor().place(), topic), id))
                .orElseGet(() -> told(EXPIRED)));
  }

  /// @param chosen a place as text; empty for the beginning
  private void browse(Click click, String chosen) {
    Optional<ChosenPlace> place = ChosenPlace.parse(chosen);
    if (place.isEmpty() && !chosen.isEmpty()) {
      tell(click, UNKNOWN);
      return;
    }
    desk.responder()
        .respond(
            click.event(),
            click.id().map(click::plan).orElse(Plan.PRIVATE),
            () ->
                new Outcome.Shown(
                    desk.rendering()
                        .browse(desk.features().contents().get(), place, click.visitor().user())));
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
