package org.frameworkadvisor.bot.discord.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.components.ActionComponent;
import net.dv8tion.jda.api.entities.Message;
import org.frameworkadvisor.bot.ask.AnswerResult;
import org.frameworkadvisor.bot.ask.ChannelAnswerService;
import org.frameworkadvisor.bot.discord.ComponentHandler;
import org.frameworkadvisor.bot.discord.DiscordContext;
import org.frameworkadvisor.bot.discord.interaction.ComponentClick;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.message.ReplyView;
import org.frameworkadvisor.bot.discord.message.ReplyView.Trait;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;

/// Handles the buttons of a reply. The owner of a message turns its pages in place; everyone else
/// gets a copy that only they see.
final class AnswerButtonHandler implements ComponentHandler {
  private static final int MOST_SHARED_REMEMBERED = 10_000;
  private static final Duration SHARED_REMEMBERED = Duration.ofDays(1);

  private static final String EXPIRED = "This answer has expired. Please ask again with `/ask`.";

  private final DiscordContext discord;
  private final LookupResponder lookup;
  private final ChannelAnswerService answers;
  private final ReplyService replies;
  private final Cache<AnswerId, Boolean> shared =
      Caffeine.newBuilder()
          .maximumSize(MOST_SHARED_REMEMBERED)
          .expireAfterWrite(SHARED_REMEMBERED)
          .build();

  AnswerButtonHandler(
      DiscordContext discord,
      LookupResponder lookup,
      ChannelAnswerService answers,
      ReplyService replies) {
    this.discord = discord;
    this.lookup = lookup;
    this.answers = answers;
    this.replies = replies;
  }

  @Override
  public void clicked(ComponentClick click) {
    switch (click.id().action()) {
      case MORE -> again(click, view -> view.with(Trait.EXPANDED));
      case LESS -> again(click, view -> view.with(Trait.EXPANDED, false));
      case PAGE -> again(click, view -> view.at(number(click.id())));
      case SHARE -> share(click);
      case DISMISS -> dismiss(click);
      case COMPARE -> compare(click);
      case ASK, CHOOSE -> ask(click);
      case TOPIC -> summarise(click);
      default -> discord.responder().respondToUnknown(click.event());
    }
  }

  /// Shows a reply again, differently.
  private void again(ComponentClick click, Function<ReplyView, ReplyView> change) {
    respond(
        click,
        click.visibility(),
        result -> {
          ReplyView view = change.apply(lookup.view(result, click.invoker()));
          return new Response.Shown(lookup.card(result, click.seen(view)));
        });
  }

  private void share(ComponentClick click) {
    Invoker invoker = click.invoker();
    if (!click.isOwners() || !click.isPrivate()) {
      discord.responder().tell(click.event(), "Only who asked can share this answer.");
      return;
    }
    if (discord.policies().of(invoker).mode() == ChannelPolicy.Mode.OFF) {
      discord
          .responder()
          .tell(click.event(), "The moderators do not want me to answer in this channel.");
      return;
    }
    respond(
        click,
        Visibility.PUBLIC,
        result -> {
          if (shared.asMap().putIfAbsent(result.answerRecord().id(), true) != null) {
            return Response.told("You have shared this answer already.");
          }
          AnswerResult copy = replies.copied(result, invoker.origin());
          ReplyView view = lookup.view(copy, invoker, ReplyView.NOBODY).with(Trait.ECHO);
          return new Response.Shown(lookup.card(copy, view.sharedBy(invoker.name())));
        });
  }

  private void dismiss(ComponentClick click) {
    discord
        .responder()
        .respond(
            click.event(),
            Visibility.EDIT,
            () ->
                mayDismiss(click)
                    ? new Response.Removed()
                    : Response.told("Only who asked, or a moderator, can remove this answer."));
  }

  /// Discord says who used the command that a message answers, and which buttons the bot has put
  /// below it; so the asker is known as long as the message is there, also when the answer was
  /// forgotten.
  private static boolean mayDismiss(ComponentClick click) {
    Message message = click.event().getMessage();
    String user = click.invoker().user().value();
    return click.isPrivate()
        || click.invoker().isModerator()
        || (message.getInteractionMetadata() != null
            && message.getInteractionMetadata().getUser().getId().equals(user))
        || (click.id().owner().filter(click.invoker().user()::equals).isPresent()
            && message
                .getComponentTree()
                .find(
                    ActionComponent.class, button -> click.id().text().equals(button.getCustomId()))
                .isPresent());
  }

  private void compare(ComponentClick click) {
    limited(
        click,
        Visibility.PRIVATE,
        result -> {
          List<String> names = lookup.renderer().comparable(result.reply());
          return names.size() < 2
              ? Response.told(EXPIRED)
              : shown(click, replies.compare(click.invoker().origin().inPrivate(), names, ""));
        });
  }

  /// Asks one of the questions that a reply names.
  private void ask(ComponentClick click) {
    limited(
        click,
        click.visibility(),
        result ->
            item(questions(result.reply()), click.id())
                .map(question ->
                    shown(click, answers.answerWithoutContext(click.origin(), question)))
                .orElseGet(() -> Response.told(EXPIRED)));
  }

  private void summarise(ComponentClick click) {
    limited(
        click,
        click.visibility(),
        result ->
            item(topics(result.reply()), click.id())
                .map(topic -> shown(click, replies.summarise(click.origin(), topic)))
                .orElseGet(() -> Response.told(EXPIRED)));
  }

  private Response shown(ComponentClick click, AnswerResult result) {
    ReplyView view = lookup.view(result, click.invoker());
    return new Response.Shown(lookup.card(result, click.seen(view)));
  }

  private void limited(
      ComponentClick click, Visibility visibility, Function<AnswerResult, Response> outcome) {
    discord.respondWithinLimit(
        click.event(), click.invoker(), visibility, () -> outcome(click, outcome));
  }

  private void respond(
      ComponentClick click, Visibility visibility, Function<AnswerResult, Response> outcome) {
    discord.responder().respond(click.event(), visibility, () -> outcome(click, outcome));
  }

  /// The outcome for the reply that the button belongs to.
  private Response outcome(ComponentClick click, Function<AnswerResult, Response> outcome) {
    return click
        .id()
        .answer()
        .flatMap(replies::lookUpAgain)
        .map(outcome)
        .orElseGet(() -> Response.told(EXPIRED));
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
