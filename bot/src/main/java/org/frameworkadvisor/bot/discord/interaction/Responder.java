package org.frameworkadvisor.bot.discord.interaction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.frameworkadvisor.bot.discord.gateway.DiscordExecutors;
import org.frameworkadvisor.bot.discord.gateway.FailureText;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Responds to interactions in time: an answer that is ready soon goes out as the first response;
/// for a slower one, a promise goes out first. In a crowd, promises come before answers.
public final class Responder {
  private static final Logger LOG = LoggerFactory.getLogger(Responder.class);

  /// Discord waits for 3 s, and the response takes its time to arrive.
  static final Duration PATIENCE = Duration.ofMillis(1_200);

  static final Duration LEAST_PATIENCE = Duration.ofMillis(200);

  /// What follows a response is dropped where there is none by then.
  private static final Duration MOST_PATIENCE = Duration.ofMinutes(15);

  private static final int MOST_AFTER = 10_000;

  /// Said where the store cannot be used.
  public static final Response UNAVAILABLE = new Response.Told(SentenceCard.NOT_AT_HAND);

  private final Executor workers;
  private final Executor forms;
  private final Executor tasks;
  private final ScheduledExecutorService timers;
  private final InFlightCounter inFlight;
  private final InstantSource clock;
  private final int atOnce;
  private final Cache<Long, Runnable> afterResponse =
      Caffeine.newBuilder().maximumSize(MOST_AFTER).expireAfterWrite(MOST_PATIENCE).build();
  private volatile boolean isEnding;

  /// @param atOnce how many interactions can be worked on at once; where there are more, a promise
  ///   is sent before the work begins
  /// @param executors whose timers nothing else keeps busy
  public Responder(
      DiscordExecutors executors, InFlightCounter inFlight, InstantSource clock, int atOnce) {
    this.workers = executors.workers();
    this.forms = executors.forms();
    this.tasks = executors.tasks();
    this.timers = executors.timers();
    this.inFlight = inFlight;
    this.clock = clock;
    this.atOnce = atOnce;
  }

  /// Runs the work, and sends its outcome as planned.
  public void respond(IReplyCallback interaction, Visibility visibility, Supplier<Response> work) {
    respond(interaction, visibility, work, UNAVAILABLE);
  }

  /// The same, with an outcome of its own where the store cannot be used.
  public void respond(
      IReplyCallback interaction,
      Visibility visibility,
      Supplier<Response> work,
      Response unavailable) {
    if (!inFlight.begin()) {
      restarting(interaction);
      return;
    }
    ResponseSender sender =
        new ResponseSender(interaction, visibility, Responder::undelivered, () -> end(interaction));
    Supplier<Response> outcome = () -> outcome(work, unavailable);
    if (inFlight.count() > atOnce) {
      sender.deferFirst(() -> workers.execute(() -> sender.later(outcome.get())));
    } else {
      respondInTime(interaction, sender, outcome);
    }
  }

  private void respondInTime(
      IReplyCallback interaction, ResponseSender sender, Supplier<Response> outcome) {
    FirstResponse first = new FirstResponse();
    ScheduledFuture<?> timer =
        whenPatienceEnds(
            interaction,
            () -> {
              if (first.defers()) {
                sender.defer();
              }
            });
    workers.execute(() -> {
      Response response = outcome.get();
      timer.cancel(false);
      if (first.answers()) {
        sender.first(response);
      } else {
        sender.later(response);
      }
    });
  }

  /// Opens a form, which can only be the first response: it waits for no worker, and where what it
  /// is to be filled in with cannot be had in time, it opens without.
  ///
  /// @param filled the form as it should be, or what is to be said instead of it
  /// @param blank the form as it can be at once
  public void open(
      IReplyCallback interaction, Visibility visibility, Supplier<Response> filled, Modal blank) {
    if (!inFlight.begin()) {
      restarting(interaction);
      return;
    }
    ResponseSender sender =
        new ResponseSender(interaction, visibility, Responder::undelivered, () -> end(interaction));
    FirstResponse first = new FirstResponse();
    Consumer<Response> respond =
        outcome -> {
          if (first.answers()) {
            sender.first(outcome);
          }
        };
    ScheduledFuture<?> timer =
        whenPatienceEnds(interaction, () -> respond.accept(new Response.Form(blank)));
    forms.execute(() -> {
      respond.accept(outcome(filled, new Response.Form(blank)));
      timer.cancel(false);
    });
  }

  private ScheduledFuture<?> whenPatienceEnds(IReplyCallback interaction, Runnable then) {
    Duration left = patience(interaction.getTimeCreated().toInstant());
    return timers.schedule(then, left.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Delivers an outcome that is known already.
  public void respond(IReplyCallback interaction, Visibility visibility, Response outcome) {
    if (!inFlight.begin()) {
      restarting(interaction);
      return;
    }
    new ResponseSender(interaction, visibility, Responder::undelivered, () -> end(interaction))
        .first(outcome);
  }

  /// Shows a card, once it is worked out, that the invoker alone sees.
  public void show(IReplyCallback interaction, Supplier<MessageCard> work) {
    respond(interaction, Visibility.PRIVATE, () -> new Response.Shown(work.get()));
  }

  /// Says something that the invoker alone sees.
  public void tell(IReplyCallback interaction, MessageCard card) {
    respond(interaction, Visibility.PRIVATE, new Response.Told(card));
  }

  /// The same, with a sentence in which no member's words are.
  public void tell(IReplyCallback interaction, String sentence) {
    tell(interaction, SentenceCard.card(sentence));
  }

  /// Says that there is no such button or form, or none any more.
  public void respondToUnknown(IReplyCallback interaction) {
    tell(interaction, SentenceCard.UNKNOWN_BUTTON);
  }

  /// Runs a task that may take minutes, in a message that only the invoker sees: it shows the
  /// progress, and in the end the result.
  ///
  /// @param begun what is shown first
  /// @param task shows its progress by the consumer, and returns its result
  public void follow(
      IReplyCallback interaction,
      MessageCard begun,
      Function<Consumer<MessageCard>, MessageCard> task) {
    if (!inFlight.begin()) {
      restarting(interaction);
      return;
    }
    try {
      interaction
          .reply(begun.create())
          .setEphemeral(true)
          .queue(
              _ -> tasks.execute(() -> followed(interaction, task)),
              failure -> {
                undelivered(failure);
                end(interaction);
              });
    } catch (RejectedExecutionException e) {
      undelivered(e);
      end(interaction);
    }
  }

  /// A task may take longer than the end waits, and says so then.
  private void followed(
      IReplyCallback interaction, Function<Consumer<MessageCard>, MessageCard> task) {
    ProgressMessage progress = new ProgressMessage(interaction, clock);
    MessageCard result = isEnding ? SentenceCard.RESTARTING : SentenceCard.FAULT;
    try {
      if (!isEnding) {
        result = task.apply(card -> progress.show(isEnding ? SentenceCard.RESTARTING : card));
      }
    } catch (RuntimeException | Error e) {
      LOG.error("A task failed.", e);
    } finally {
      progress.end(result, () -> end(interaction));
    }
  }

  /// Runs work whose outcome is not shown.
  ///
  /// @return whether there is time for it
  public boolean inBackground(Runnable work) {
    return inBackground(work, work);
  }

  /// Runs work that responds to no interaction, such as an answer to a message.
  ///
  /// @param atTheEnd done instead where the process ends before it is their turn
  /// @return whether there is time for it
  public boolean inBackground(Runnable work, Runnable atTheEnd) {
    boolean begins = inFlight.begin();
    workers.execute(() -> {
      try {
        (begins && !isEnding ? work : atTheEnd).run();
      } catch (RuntimeException | Error e) {
        LOG.error("A message or a vote could not be dealt with.", e);
      } finally {
        inFlight.end();
      }
    });
    return begins;
  }

  /// Runs work in the background once the response to an interaction has reached Discord: what is
  /// sent before that would take its place.
  public void afterResponse(IReplyCallback interaction, Runnable work) {
    afterResponse.put(interaction.getIdLong(), work);
  }

  private void end(IReplyCallback interaction) {
    Runnable next = afterResponse.asMap().remove(interaction.getIdLong());
    if (next != null) {
      inBackground(next);
    }
    inFlight.end();
  }

  /// From now on, those whose turn comes get a kind word, which takes no time.
  public void putOff() {
    isEnding = true;
  }

  /// What is left of the patience with an interaction. Discord's clock says when it began; where
  /// that is far from the clock here, some of it is left all the same.
  Duration patience(Instant begun) {
    Duration gone = Duration.between(begun, clock.instant());
    Duration left = PATIENCE.minus(gone.isNegative() ? Duration.ZERO : gone);
    return left.compareTo(LEAST_PATIENCE) < 0 ? LEAST_PATIENCE : left;
  }

  private void restarting(IReplyCallback interaction) {
    new ResponseSender(
            interaction, Visibility.PRIVATE, Responder::undelivered, () -> end(interaction))
        .first(new Response.Told(SentenceCard.RESTARTING));
  }

  private Response outcome(Supplier<Response> work, Response unavailable) {
    try {
      return isEnding ? new Response.Told(SentenceCard.RESTARTING) : work.get();
    } catch (StoreUnavailable e) {
      // The store has told the operator.
      return unavailable;
    } catch (RuntimeException | Error e) {
      LOG.error("An interaction failed.", e);
      return new Response.Told(SentenceCard.FAULT);
    }
  }

  private static void undelivered(Throwable failure) {
    if (failure instanceof ErrorResponseException response
        && response.getErrorResponse() == ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED) {
      LOG.info("A response had reached Discord already; it was sent twice as the line broke.");
      return;
    }
    LOG.warn("A response did not reach Discord: {}", FailureText.line(failure));
  }

  /// Decides what an interaction's first response is: its answer, or, where that takes too long,
  /// the promise of one. Discord takes exactly one of them: the first.
  static final class FirstResponse {
    private enum State {
      OPEN,
      ANSWERED,
      DEFERRED
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);

    /// Claims it for the answer.
    ///
    /// @return whether the answer is the first response
    boolean answers() {
      return state.compareAndSet(State.OPEN, State.ANSWERED);
    }

    /// Claims it for the promise.
    ///
    /// @return whether the promise is the first response
    boolean defers() {
      return state.compareAndSet(State.OPEN, State.DEFERRED);
    }
  }
}
