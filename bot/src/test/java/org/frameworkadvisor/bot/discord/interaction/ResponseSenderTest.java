package org.frameworkadvisor.bot.discord.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.modals.Modal;
import org.frameworkadvisor.bot.discord.gateway.DiscordExecutors;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.sim.BareBot;
import org.frameworkadvisor.bot.sim.Permission;
import org.frameworkadvisor.bot.sim.SimDiscord;
import org.frameworkadvisor.bot.sim.SimInteraction;
import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.sim.VisibleMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// On the simulated Discord: who sees what was promised is for Discord to say.
class ResponseSenderTest {
  private static final Response.Shown SHOWN =
      new Response.Shown(SentenceCard.card("For everyone."));
  private static final Response.Told TOLD = new Response.Told(SentenceCard.card("For you alone."));

  private final SimDiscord discord = SimDiscord.open();
  private final SimUser ana = discord.join("ana");
  private final SimUser bob = discord.join("bob");
  private final ScheduledExecutorService timers = Executors.newSingleThreadScheduledExecutor();
  private final AtomicInteger done = new AtomicInteger();
  private volatile Consumer<SlashCommandInteractionEvent> answering = _ -> {};
  private BareBot client;

  @BeforeEach
  void connect() {
    client = BareBot.connect(discord, this::take);
    discord.await("the command", () -> discord.commands().contains("ask"));
  }

  @AfterEach
  void close() {
    client.close();
    discord.close();
    timers.shutdownNow();
  }

  private void take(GenericEvent event) {
    if (event instanceof ReadyEvent ready) {
      ready
          .getJDA()
          .updateCommands()
          .addCommands(
              net.dv8tion.jda.api.interactions.commands.build.Commands.slash("ask", "Asks"))
          .queue();
    } else if (event instanceof SlashCommandInteractionEvent slash) {
      answering.accept(slash);
    }
  }

  private ResponseSender sender(SlashCommandInteractionEvent event, Visibility visibility) {
    return new ResponseSender(
        event,
        visibility,
        failure -> {
          throw new AssertionError(failure);
        },
        done::incrementAndGet);
  }

  private void promising(Visibility visibility, Response response) {
    answering =
        event -> {
          ResponseSender sender = sender(event, visibility);
          sender.deferFirst(() -> sender.later(response));
        };
  }

  private void assertDoneOnce() {
    discord.await("the end", () -> done.get() > 0);
    assertThat(done).hasValue(1);
  }

  @Test
  void aPromiseToEveryoneIsKept() {
    promising(Visibility.PUBLIC, SHOWN);

    SimInteraction asked = ana.slash("ask");

    assertThat(ana.latest().text()).isEqualTo("For everyone.");
    assertThat(asked.wasDeferred()).isTrue();
    assertThat(bob.sees()).containsExactly(ana.latest());
    assertDoneOnce();
  }

  @Test
  void aPromiseToOneAloneIsKept() {
    promising(Visibility.PRIVATE, TOLD);

    ana.slash("ask");

    assertThat(ana.latest().text()).isEqualTo("For you alone.");
    assertThat(ana.latest().isEphemeral()).isTrue();
    assertThat(bob.sees()).isEmpty();
    assertDoneOnce();
  }

  @Test
  void aPromiseToEveryoneIsTakenBackForWhatIsForOneAlone() {
    promising(Visibility.PUBLIC, TOLD);

    SimInteraction asked = ana.slash("ask");

    assertThat(ana.latest().text()).isEqualTo("For you alone.");
    assertThat(ana.latest().isEphemeral()).isTrue();
    assertThat(asked.wasDeferred()).isTrue();
    assertThat(bob.sees()).isEmpty();
    assertThat(ana.sees()).containsExactly(ana.latest());
    assertDoneOnce();
  }

  @Test
  void aPromiseThatAModeratorHasRemovedNeedNotBeTakenBack() {
    discord.expect(10008);
    CountDownLatch removed = new CountDownLatch(1);
    answering =
        event -> {
          ResponseSender sender = sender(event, Visibility.PUBLIC);
          sender.deferFirst(() -> {
            await(removed);
            sender.later(TOLD);
          });
        };
    SimUser mod = discord.join("mod").with(Permission.MANAGE_MESSAGES);
    ana.slash("ask");
    discord.await("a promise", () -> mod.sees().stream().anyMatch(VisibleMessage::isThinking));

    mod.deletes(mod.sees().getFirst());
    removed.countDown();

    assertThat(ana.latest().text()).isEqualTo("For you alone.");
    assertThat(ana.latest().isEphemeral()).isTrue();
    assertDoneOnce();
  }

  private static Responder responder(Executor workers, ScheduledExecutorService timers) {
    return new Responder(
        DiscordExecutors.of(workers, timers),
        new InFlightCounter(Duration.ZERO),
        InstantSource.system(),
        1);
  }

  @Test
  void whileEarlierAnswersCannotBeReadThatIsSaid() {
    try (ScheduledExecutorService timers = Executors.newSingleThreadScheduledExecutor()) {
      Responder responder = responder(Runnable::run, timers);
      answering =
          event ->
              responder.respond(
                  event,
                  Visibility.PUBLIC,
                  () -> {
                    throw new StoreUnavailable("for the test", new IOException());
                  });

      ana.slash("ask");

      assertThat(ana.latest().text()).contains("cannot look up earlier answers", "`/ask`");
      assertThat(ana.latest().isEphemeral()).isTrue();
    }
  }

  @Test
  void anErrorIsToldToo() {
    try (ScheduledExecutorService timers = Executors.newSingleThreadScheduledExecutor()) {
      Responder responder = responder(Runnable::run, timers);
      answering =
          event ->
              responder.respond(
                  event,
                  Visibility.PUBLIC,
                  () -> {
                    throw new AssertionError("for the test");
                  });

      ana.slash("ask");

      assertThat(ana.latest().text()).contains("something went wrong");
    }
  }

  @Test
  void whatFollowsAResponseDoesNotTakeThePlaceOfAPromise() {
    CountDownLatch ready = new CountDownLatch(1);
    try (ExecutorService workers = Executors.newFixedThreadPool(1);
        ScheduledExecutorService timers = Executors.newSingleThreadScheduledExecutor()) {
      Responder responder = responder(workers, timers);
      answering =
          event -> {
            responder.afterResponse(
                event, () -> event.getHook().sendMessage("By the way.").setEphemeral(true).queue());
            responder.respond(
                event,
                Visibility.PRIVATE,
                () -> {
                  await(ready);
                  return SHOWN;
                });
          };

      SimInteraction asked = ana.slash("ask");
      discord.await("a promise", asked::wasDeferred);
      ready.countDown();

      discord.await("both", () -> ana.sees().size() == 2);
      assertThat(ana.sees())
          .extracting(VisibleMessage::text)
          .containsExactly("For everyone.", "By the way.");
    }
  }

  @Test
  void whatTakesLongIsPromisedMeanwhile() {
    CountDownLatch ready = new CountDownLatch(1);
    try (ExecutorService workers = Executors.newFixedThreadPool(1);
        ScheduledExecutorService timers = Executors.newSingleThreadScheduledExecutor()) {
      Responder responder = responder(workers, timers);
      answering =
          event ->
              responder.respond(
                  event,
                  Visibility.PUBLIC,
                  () -> {
                    await(ready);
                    return SHOWN;
                  });

      SimInteraction asked = ana.slash("ask");
      discord.awaitResponse(asked);
      assertThat(bob.sees()).singleElement().matches(VisibleMessage::isThinking);
      ready.countDown();

      assertThat(ana.latest().text()).isEqualTo("For everyone.");
      assertThat(asked.wasDeferred()).isTrue();
      assertThat(bob.sees()).containsExactly(ana.latest());
    }
  }

  @Test
  void whoWasPromisedAnAnswerGetsAKindWordAtTheEnd() {
    CountDownLatch goesOn = new CountDownLatch(1);
    try (ExecutorService workers = Executors.newFixedThreadPool(1);
        ScheduledExecutorService timers = Executors.newSingleThreadScheduledExecutor()) {
      Responder responder = responder(workers, timers);
      answering =
          event ->
              responder.respond(
                  event,
                  Visibility.PUBLIC,
                  () -> {
                    await(goesOn);
                    return SHOWN;
                  });
      SimInteraction begun = ana.slash("ask");
      discord.awaitResponse(begun);
      SimInteraction asked = bob.slash("ask");
      discord.awaitResponse(asked);

      responder.putOff();
      goesOn.countDown();

      assertThat(ana.answerTo(begun).text()).isEqualTo("For everyone.");
      assertThat(bob.answerTo(asked).text()).contains("just restarting");
      assertThat(bob.answerTo(asked).isEphemeral()).isTrue();
      assertThat(bob.sees()).noneMatch(VisibleMessage::isThinking);
    }
  }

  @Test
  void aFormThatCannotBeFilledInInTimeOpensWithoutAndWaitsForNoWorker() {
    CountDownLatch ready = new CountDownLatch(1);
    try (ExecutorService forms = Executors.newFixedThreadPool(1)) {
      Responder responder =
          new Responder(busy(forms), new InFlightCounter(Duration.ZERO), InstantSource.system(), 1);
      responder.inBackground(() -> {});
      answering =
          event ->
              responder.open(
                  event,
                  Visibility.PRIVATE,
                  () -> {
                    await(ready);
                    return new Response.Form(form("What is known"));
                  },
                  form(""));

      SimInteraction asked = ana.slash("ask");

      assertThat(ana.modal().value("Question")).isEmpty();
      assertThat(asked.wasDeferred()).isFalse();
      ready.countDown();
    }
  }

  @Test
  void whoeverFollowsALongTaskGetsAKindWordAtTheEnd() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch told = new CountDownLatch(1);
    try (ExecutorService workers = Executors.newFixedThreadPool(1);
        ScheduledExecutorService timers = Executors.newSingleThreadScheduledExecutor()) {
      Responder responder = responder(workers, timers);
      answering =
          event ->
              responder.follow(
                  event,
                  SentenceCard.card("Reading."),
                  shown -> {
                    begun.countDown();
                    while (told.getCount() > 0) {
                      shown.accept(SentenceCard.card("Still reading."));
                      Thread.onSpinWait();
                    }
                    return SentenceCard.card("Done.");
                  });
      ana.slash("ask");
      await(begun);

      responder.putOff();

      try {
        discord.await("a kind word", () -> ana.latest().text().contains("just restarting"));
      } finally {
        told.countDown();
      }
    }
  }

  @Test
  void aFormIsFilledInWithWhatIsKnownInTime() {
    opening(() -> new Response.Form(form("What is known")));

    ana.slash("ask");

    assertThat(ana.modal().value("Question")).isEqualTo("What is known");
  }

  @Test
  void aFormThatCannotBeFilledInOpensWithout() {
    opening(() -> {
      throw new StoreUnavailable("for the test", new IOException());
    });

    ana.slash("ask");

    assertThat(ana.modal().value("Question")).isEmpty();
  }

  @Test
  void somethingElseMayBeSaidInsteadOfAForm() {
    opening(() -> TOLD);

    ana.slash("ask");

    assertThat(ana.latest().text()).isEqualTo("For you alone.");
  }

  private void opening(Supplier<Response> filled) {
    Responder responder = responder(Runnable::run, timers);
    answering = event -> responder.open(event, Visibility.PRIVATE, filled, form(""));
  }

  /// Where nobody but those who look after forms has time.
  private DiscordExecutors busy(Executor forms) {
    Executor never = _ -> {};
    return new DiscordExecutors(never, never, forms, never, never, never, timers);
  }

  private static Modal form(String question) {
    TextInput.Builder input = TextInput.create("question", TextInputStyle.SHORT);
    if (!question.isEmpty()) {
      input.setValue(question);
    }
    return Modal.create("form", "A form")
        .addComponents(Label.of("Question", input.build()))
        .build();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
