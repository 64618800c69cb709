package org.frameworkadvisor.bot.discord.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import org.frameworkadvisor.bot.discord.gateway.DiscordExecutors;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.sim.BareBot;
import org.frameworkadvisor.bot.sim.SimDiscord;
import org.frameworkadvisor.bot.sim.SimInteraction;
import org.frameworkadvisor.bot.sim.SimUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// On the simulated Discord, with a task that does what the test says.
class ProgressMessageTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String END = "The end.";

  private final SimDiscord discord = SimDiscord.open();
  private final SimUser ana = discord.join("ana");
  private final SimUser bob = discord.join("bob");
  private final AtomicReference<Instant> now =
      new AtomicReference<>(InstantSource.system().instant());
  private final ScheduledExecutorService timers = Executors.newSingleThreadScheduledExecutor();
  private final ExecutorService tasks = Executors.newSingleThreadExecutor();
  private final InFlightCounter inFlight = new InFlightCounter(Duration.ZERO);
  private final Responder responder =
      new Responder(DiscordExecutors.of(tasks, timers), inFlight, now::get, 4);
  private final BlockingQueue<String> steps = new LinkedBlockingQueue<>();
  private final CountDownLatch begun = new CountDownLatch(1);
  private BareBot client;

  @BeforeEach
  void connect() {
    client = BareBot.connect(discord, this::take);
    discord.await("the command", () -> discord.commands().contains("work"));
  }

  @AfterEach
  void close() {
    timers.shutdownNow();
    tasks.shutdownNow();
    client.close();
    discord.close();
  }

  private void take(GenericEvent event) {
    if (event instanceof ReadyEvent ready) {
      ready.getJDA().updateCommands().addCommands(Commands.slash("work", "Works")).queue();
    } else if (event instanceof SlashCommandInteractionEvent slash) {
      responder.follow(slash, SentenceCard.card("Begun."), this::work);
    }
  }

  private MessageCard work(Consumer<MessageCard> progress) {
    begun.countDown();
    try {
      for (String step = steps.take(); !step.equals(END); step = steps.take()) {
        progress.accept(SentenceCard.card(step));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return SentenceCard.card(END);
  }

  private SimInteraction begin() {
    SimInteraction asked = ana.slash("work");
    awaitText("Begun.");
    discord.await("the task", () -> begun.getCount() == 0);
    return asked;
  }

  private void awaitText(String text) {
    discord.await(text, () -> ana.latest().text().contains(text));
  }

  private void pass(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }

  private void awaitDirectly(String text) {
    SimUser direct = ana.inDirectMessages();
    discord.await(
        text + " as a direct message",
        () ->
            direct.sees().stream().anyMatch(visibleMessage -> visibleMessage.text().equals(text)));
  }

  @Test
  void theMessageChangesAsTheTaskGoesOn() throws InterruptedException {
    begin();
    pass(ProgressMessage.PACE);
    steps.add("Half way.");
    awaitText("Half way.");
    steps.add(END);
    awaitText(END);

    assertThat(ana.sees()).singleElement().matches(visibleMessage -> visibleMessage.isEphemeral());
    assertThat(bob.sees()).isEmpty();
    assertThat(inFlight.awaitNone(PATIENCE)).isTrue();
  }

  @Test
  void aTaskThatTakesTooLongSaysSoAndIsToldDirectly() throws InterruptedException {
    begin();
    pass(ProgressMessage.CHANGEABLE.plusSeconds(1));
    steps.add("Half way.");
    awaitText("as a direct message");
    steps.add(END);

    awaitDirectly(END);
    assertThat(inFlight.awaitNone(PATIENCE)).isTrue();
  }

  @Test
  void whatCanNoLongerBeChangedIsToldDirectly() throws InterruptedException {
    discord.expect(50027);
    discord.expire(begin());
    steps.add(END);

    awaitDirectly(END);
    assertThat(inFlight.awaitNone(PATIENCE)).isTrue();
  }

  @Test
  void whoeverCanBeToldNowhereKeepsNothingFromEnding() throws InterruptedException {
    discord.expect(50027);
    discord.expect(50007);
    ana.closesDirectMessages();
    discord.expire(begin());
    steps.add(END);

    assertThat(inFlight.awaitNone(PATIENCE)).isTrue();
  }
}
