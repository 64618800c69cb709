package org.frameworkadvisor.bot.discord.interaction;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.RestAction;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the outcome of one interaction to Discord. What fails is told once and never sent again:
/// it may have arrived all the same.
final class ResponseSender {
  private static final Logger LOG = LoggerFactory.getLogger(ResponseSender.class);

  private final IReplyCallback interaction;
  private final Visibility visibility;
  private final Consumer<Throwable> failed;
  private final Runnable done;
  private final AtomicBoolean hasFailed = new AtomicBoolean();

  /// @param failed told of the first failure
  /// @param done run when the last request has succeeded or failed
  ResponseSender(
      IReplyCallback interaction,
      Visibility visibility,
      Consumer<Throwable> failed,
      Runnable done) {
    this.interaction = interaction;
    this.visibility = visibility;
    this.failed = failed;
    this.done = done;
  }

  /// Promises an answer.
  void defer() {
    promise(() -> {}, () -> {});
  }

  /// Promises an answer before anything else is done.
  ///
  /// @param promised run when the promise has arrived; where it has not, this is over
  void deferFirst(Runnable promised) {
    promise(promised, done);
  }

  private void promise(Runnable promised, Runnable lost) {
    try {
      RestAction<?> promise =
          visibility == Visibility.EDIT && interaction instanceof IMessageEditCallback edit
              ? edit.deferEdit()
              : interaction.deferReply(visibility == Visibility.PRIVATE);
      promise.queue(
          _ -> promised.run(),
          failure -> {
            fail(failure);
            lost.run();
          });
    } catch (RejectedExecutionException e) {
      fail(e);
      lost.run();
    }
  }

  /// Answers at once.
  void first(Response response) {
    last(
        () ->
            switch (response) {
              case Response.Shown shown ->
                  visibility == Visibility.EDIT && interaction instanceof IMessageEditCallback edit
                      ? edit.editMessage(shown.card().edit())
                      : reply(shown.card(), visibility == Visibility.PRIVATE);
              case Response.Told told -> reply(told.card(), true);
              case Response.Form form -> ((IModalCallback) interaction).replyModal(form.modal());
              case Response.Removed _ ->
                  ((IMessageEditCallback) interaction)
                      .deferEdit()
                      .flatMap(_ -> interaction.getHook().deleteOriginal());
            },
        () -> reply(SentenceCard.FAULT, true));
  }

  /// Keeps the promise.
  void later(Response response) {
    last(
        () ->
            switch (response) {
              case Response.Shown shown -> interaction.getHook().editOriginal(shown.card().edit());
              case Response.Told told -> aside(told.card());
              case Response.Form _ ->
                  throw new IllegalStateException("a form can only be the first response");
              case Response.Removed _ -> interaction.getHook().deleteOriginal();
            },
        () -> aside(SentenceCard.FAULT));
  }

  /// Tells the invoker alone. A public promise is deleted first: the next message would take its
  /// place and be public too.
  private RestAction<?> aside(MessageCard card) {
    InteractionHook hook = interaction.getHook();
    return switch (visibility) {
      case PRIVATE -> hook.editOriginal(card.edit());
      case EDIT -> hook.sendMessage(card.create()).setEphemeral(true);
      case PUBLIC ->
          hook.deleteOriginal()
              .mapToResult() // a moderator may have been faster
              .flatMap(_ -> hook.sendMessage(card.create()).setEphemeral(true));
    };
  }

  private RestAction<?> reply(MessageCard card, boolean isPrivate) {
    return interaction.reply(card.create()).setEphemeral(isPrivate);
  }

  /// @param instead what to say where the outcome is no message that Discord would take
  private void last(Supplier<RestAction<?>> request, Supplier<RestAction<?>> instead) {
    RestAction<?> action;
    try {
      action = request.get();
    } catch (RuntimeException | Error e) {
      LOG.error("What was to be said cannot be said in Discord.", e);
      action = instead.get();
    }
    send(action);
  }

  private void send(RestAction<?> action) {
    try {
      action.queue(
          _ -> done.run(),
          failure -> {
            fail(failure);
            done.run();
          });
    } catch (RuntimeException | Error e) {
      fail(e);
      done.run();
    }
  }

  private void fail(Throwable failure) {
    if (!hasFailed.getAndSet(true)) {
      failed.accept(failure);
    }
  }
}
