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
import org.frameworkadvisor.bot.discord.interaction.ActionHandler;
import org.frameworkadvisor.bot.discord.interaction.ComponentClick;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.ReplyView;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;

/// What becomes of a click on a button of a reply. Who owns a message leafs through it in place;
/// everyone else gets a copy that only they see.
public final class AnswerButtonHandler implements ActionHandler {
  private static final int MOST_SHARED_REMEMBERED = 10_000;
  private static final Duration SHARED_REMEMBERED = Duration.ofDays(1);

  private static final String EXPIRED = "This answer has expired. Please ask again with `/ask`.";

  private final LookupContext context;
  private final Cache<AnswerId, Boolean> shared =
      Caffeine.newBuilder()
          .maximumSize(MOST_SHARED_REMEMBERED)
          .expireAfterWrite(SHARED_REMEMBERED)
          .build();

  public AnswerButtonHandler(LookupContext context) {
    this.context = context;
  }

  @Override
  public void clicked(ComponentClick click, CustomId id) {
    switch (id.action()) {
      case MORE -> again(click, id, view -> view.expanded(true));
      case LESS -> again(click, id, view -> view.expanded(false));
      case PAGE -> again(click, id, view -> view.at(number(id)));
      case SHARE -> share(click, id);
      case DISMISS -> dismiss(click, id);
      case COMPARE -> compare(click, id);
      case ASK, CHOOSE -> ask(click, id);
      case TOPIC -> summarise(click, id);
      default -> context.responder().respondToUnknown(click.event());
    }
  }

  /// Shows a reply again, differently.
  private void again(ComponentClick click, CustomId id, Function<ReplyView, ReplyView> change) {
    respond(
        click,
        click.visibility(id),
        id,
        result -> {
          ReplyView view = change.apply(context.presenter().view(result, click.invoker()));
          return new Response.Shown(context.presenter().card(result, click.seen(view, id)));
        });
  }

  private void share(ComponentClick click, CustomId id) {
    Invoker invoker = click.invoker();
    if (!click.isOwners(id) || !click.isPrivate()) {
      tell(click, "Only who asked can share this answer.");
      return;
    }
    if (context.policies().of(invoker).mode() == ChannelPolicy.Mode.OFF) {
      tell(click, "The moderators do not want me to answer in this channel.");
      return;
    }
    respond(
        click,
        Visibility.PUBLIC,
        id,
        result -> {
          if (shared.asMap().putIfAbsent(result.answerRecord().id(), true) != null) {
            return told("You have shared this answer already.");
          }
          AnswerResult copy = context.replies().copied(result, invoker.origin());
          ReplyView view =
              context.presenter().view(copy, invoker, ReplyPresenter.NOBODY).echoing(true);
          return new Response.Shown(context.presenter().card(copy, view.sharedBy(invoker.name())));
        });
  }

  private void dismiss(ComponentClick click, CustomId id) {
    context
        .responder()
        .respond(
            click.event(),
            Visibility.EDIT,
            () ->
                mayDismiss(click, id)
                    ? new Response.Removed()
                    : told("Only who asked, or a moderator, can remove this answer."));
  }

  /// Discord says who used the command that a message answers, and which buttons the bot has put
  /// below it; so the asker is known as long as the message is there, whatever was forgotten.
  private static boolean mayDismiss(ComponentClick click, CustomId id) {
    Message message = click.event().getMessage();
    String user = click.invoker().user().value();
    return click.isPrivate()
        || click.invoker().isModerator()
        || (message.getInteractionMetadata() != null
            && message.getInteractionMetadata().getUser().getId().equals(user))
        || (id.owner().filter(click.invoker().user()::equals).isPresent()
            && message
                .getComponentTree()
                .find(ActionComponent.class, button -> id.text().equals(button.getCustomId()))
                .isPresent());
  }

  private void compare(ComponentClick click, CustomId id) {
    limited(
        click,
        Visibility.PRIVATE,
        id,
        result -> {
          List<String> names = context.renderer().comparable(result.reply());
          return names.size() < 2
              ? told(EXPIRED)
              : shown(
                  click,
                  context.replies().compare(click.invoker().origin().inPrivate(), names, ""),
                  id);
        });
  }

  /// Asks one of the questions that a reply names.
  private void ask(ComponentClick click, CustomId id) {
    limited(
        click,
        click.visibility(id),
        id,
        result ->
            item(questions(result.reply()), id)
                .map(question ->
                    shown(
                        click,
                        context.replies().answerWithoutContext(click.origin(id), question),
                        id))
                .orElseGet(() -> told(EXPIRED)));
  }

  private void summarise(ComponentClick click, CustomId id) {
    limited(
        click,
        click.visibility(id),
        id,
        result ->
            item(topics(result.reply()), id)
                .map(
                    topic -> shown(click, context.replies().summarise(click.origin(id), topic), id))
                .orElseGet(() -> told(EXPIRED)));
  }

  private Response shown(ComponentClick click, AnswerResult result, CustomId id) {
    ReplyView view = context.presenter().view(result, click.invoker());
    return new Response.Shown(context.presenter().card(result, click.seen(view, id)));
  }

  private void limited(
      ComponentClick click,
      Visibility visibility,
      CustomId id,
      Function<AnswerResult, Response> outcome) {
    Optional<MessageCard> refused = context.guard().refused(click.invoker());
    if (refused.isPresent()) {
      context
          .responder()
          .respond(click.event(), Visibility.PRIVATE, new Response.Told(refused.get()));
      return;
    }
    respond(click, visibility, id, outcome);
  }

  private void respond(
      ComponentClick click,
      Visibility visibility,
      CustomId id,
      Function<AnswerResult, Response> outcome) {
    context
        .responder()
        .respond(
            click.event(),
            visibility,
            () ->
                id.answer()
                    .flatMap(context.replies()::lookUpAgain)
                    .map(outcome)
                    .orElseGet(() -> told(EXPIRED)));
  }

  private void tell(ComponentClick click, String sentence) {
    context.responder().respond(click.event(), Visibility.PRIVATE, told(sentence));
  }

  private static Response told(String sentence) {
    return new Response.Told(SentenceCard.card(sentence));
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
