package org.frameworkadvisor.bot.discord.interaction;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.RestAction;
import org.frameworkadvisor.bot.discord.gateway.FailureText;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The message of a task that takes its time: it changes as the task goes on, about once a second.
/// Discord lets a message be changed for a quarter of an hour; what comes of a task that takes
/// longer arrives as a direct message.
final class ProgressMessage {
  /// How often Discord may be asked to change a message without making the bot wait.
  static final Duration PACE = Duration.ofSeconds(1);

  /// Less than the quarter of an hour for which Discord takes changes.
  static final Duration CHANGEABLE = Duration.ofMinutes(14);

  private static final Logger LOG = LoggerFactory.getLogger(ProgressMessage.class);
  private static final MessageCard LATER =
      SentenceCard.card(
          "This takes longer than Discord lets me change this message. What comes of it will reach"
              + " you as a direct message.");

  private final IReplyCallback interaction;
  private final InstantSource clock;
  private final Instant begun;
  private final UpdateThrottle throttle;
  private final AtomicBoolean isChanging = new AtomicBoolean();
  private final AtomicBoolean isGivenUp = new AtomicBoolean();

  ProgressMessage(IReplyCallback interaction, InstantSource clock) {
    this.interaction = interaction;
    this.clock = clock;
    this.begun = clock.instant();
    this.throttle = new UpdateThrottle(PACE, clock);
  }

  /// Shows how far the task has come. Returns at once; what comes too soon after another is left
  /// out.
  void show(MessageCard card) {
    if (isGivenUp.get() || isChanging.get() || !throttle.tryAcquire()) {
      return;
    }
    isChanging.set(true);
    boolean isLate = isLate();
    isGivenUp.set(isLate);
    send(edit(isLate ? LATER : card), () -> isChanging.set(false), _ -> isChanging.set(false));
  }

  /// Shows the result of the task: in the message, else as a direct message.
  ///
  /// @param done run when it has arrived, or has nowhere to arrive
  void end(MessageCard card, Runnable done) {
    if (isLate()) {
      direct(card, done);
    } else {
      send(
          edit(card),
          done,
          failure -> {
            LOG.debug("A message can no longer be changed: {}", FailureText.line(failure));
            direct(card, done);
          });
    }
  }

  private boolean isLate() {
    return clock.instant().isAfter(begun.plus(CHANGEABLE));
  }

  private RestAction<?> edit(MessageCard card) {
    return interaction.getHook().editOriginal(card.edit());
  }

  private void direct(MessageCard card, Runnable done) {
    send(
        interaction
            .getUser()
            .openPrivateChannel()
            .flatMap(channel -> channel.sendMessage(card.create())),
        done,
        failure -> {
          LOG.warn(
              "What came of a task could be told neither in its message nor directly: {}",
              FailureText.line(failure));
          done.run();
        });
  }

  private static void send(RestAction<?> action, Runnable sent, Consumer<Throwable> failed) {
    try {
      action.queue(_ -> sent.run(), failed);
    } catch (RejectedExecutionException e) {
      failed.accept(e);
    }
  }

  /// Lets something happen now and then, however often it is wanted.
  static final class UpdateThrottle {
    private final Duration every;
    private final InstantSource clock;
    private Instant last;

    /// @param every how long after one, or after the beginning, the next may happen
    UpdateThrottle(Duration every, InstantSource clock) {
      this.every = every;
      this.clock = clock;
      this.last = clock.instant();
    }

    /// Whether it may happen now; if so, it is taken to have happened.
    synchronized boolean tryAcquire() {
      Instant now = clock.instant();
      if (now.isBefore(last.plus(every))) {
        return false;
      }
      last = now;
      return true;
    }
  }
}
