package org.frameworkadvisor.bot.discord;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.frameworkadvisor.bot.ask.AskInChannels;
import org.frameworkadvisor.bot.chart.RankingChart;
import org.frameworkadvisor.bot.digest.Digests;
import org.frameworkadvisor.bot.discord.answering.AnswerClicks;
import org.frameworkadvisor.bot.discord.answering.Answers;
import org.frameworkadvisor.bot.discord.answering.AskCommand;
import org.frameworkadvisor.bot.discord.answering.BrowseCommand;
import org.frameworkadvisor.bot.discord.answering.CompareCommand;
import org.frameworkadvisor.bot.discord.answering.Desk;
import org.frameworkadvisor.bot.discord.answering.HelpCommand;
import org.frameworkadvisor.bot.discord.answering.RecentAnswers;
import org.frameworkadvisor.bot.discord.answering.Rendering;
import org.frameworkadvisor.bot.discord.answering.Showing;
import org.frameworkadvisor.bot.discord.answering.SummariseCommand;
import org.frameworkadvisor.bot.discord.answering.Votings;
import org.frameworkadvisor.bot.discord.connection.Access;
import org.frameworkadvisor.bot.discord.connection.Connection;
import org.frameworkadvisor.bot.discord.connection.Gateway;
import org.frameworkadvisor.bot.discord.connection.Pulse;
import org.frameworkadvisor.bot.discord.connection.RefusedByDiscord;
import org.frameworkadvisor.bot.discord.connection.Threads;
import org.frameworkadvisor.bot.discord.connection.Token;
import org.frameworkadvisor.bot.discord.connection.TokenCheck;
import org.frameworkadvisor.bot.discord.drawing.CustomId.Family;
import org.frameworkadvisor.bot.discord.messages.AnswerThis;
import org.frameworkadvisor.bot.discord.messages.Messages;
import org.frameworkadvisor.bot.discord.messages.Notices;
import org.frameworkadvisor.bot.discord.messages.Unasked;
import org.frameworkadvisor.bot.discord.moderating.DigestPosts;
import org.frameworkadvisor.bot.discord.moderating.Moderating;
import org.frameworkadvisor.bot.discord.moderating.ModeratingDesk;
import org.frameworkadvisor.bot.discord.privacy.PrivacyCommand;
import org.frameworkadvisor.bot.discord.privacy.PrivacyDesk;
import org.frameworkadvisor.bot.discord.quiz.QuizClicks;
import org.frameworkadvisor.bot.discord.quiz.QuizDesk;
import org.frameworkadvisor.bot.discord.quiz.RecommendCommand;
import org.frameworkadvisor.bot.discord.quiz.RecommendationCards;
import org.frameworkadvisor.bot.discord.quiz.ResultCommand;
import org.frameworkadvisor.bot.discord.quiz.TeamPosts;
import org.frameworkadvisor.bot.discord.responding.Allowance;
import org.frameworkadvisor.bot.discord.responding.InFlight;
import org.frameworkadvisor.bot.discord.responding.Policies;
import org.frameworkadvisor.bot.discord.responding.Responder;
import org.frameworkadvisor.bot.discord.responding.SlashCommand;
import org.frameworkadvisor.bot.discord.teaching.GapNotes;
import org.frameworkadvisor.bot.discord.teaching.Teaching;
import org.frameworkadvisor.bot.discord.teaching.TeachingDesk;
import org.frameworkadvisor.bot.discord.teaching.Tellings;
import org.frameworkadvisor.bot.discord.teaching.Wishes;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.exchange.RandomName;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.feedback.Feedback;
import org.frameworkadvisor.bot.front.Features;
import org.frameworkadvisor.bot.front.Retention;
import org.frameworkadvisor.bot.front.Suggest;
import org.frameworkadvisor.bot.moderate.Moderate;
import org.frameworkadvisor.bot.moderate.Moderators;
import org.frameworkadvisor.bot.privacy.LeftGuilds;
import org.frameworkadvisor.bot.privacy.Privacy;
import org.frameworkadvisor.bot.recommend.RecommendInSteps;
import org.frameworkadvisor.bot.recommend.RecommendToTeams;
import org.frameworkadvisor.bot.teach.TeachInSteps;
import org.frameworkadvisor.knowledge.Reviewed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bot on Discord. Connects while the knowledge is being opened; what comes before that gets a
/// kind word.
public final class DiscordFrontEnd {
  private static final Logger LOG = LoggerFactory.getLogger(DiscordFrontEnd.class);

  private static final URI DISCORD = URI.create(RestConfig.DEFAULT_BASE_URL);

  /// How long those get at the end who are being answered, how long it may take to put the others
  /// off, and then what is on its way.
  private static final Duration LAST_ANSWERS = Duration.ofSeconds(3);

  private static final Duration LAST_WORDS = Duration.ofSeconds(3);

  private static final Duration LAST_REQUESTS = Duration.ofSeconds(1);

  private final Token token;
  private final DiscordSettings settings;
  private final Community community;
  private final Moderate moderate;
  private final Moderators moderators;
  private final Retention retention;
  private final LeftGuilds left;
  private final InstantSource clock;
  private final InFlight inFlight = new InFlight();
  private final Threads threads = Threads.start();
  private final JobScheduler jobs = new JobScheduler();
  private final Listener listener;
  private final Responder responder;
  private final Gateway gateway;
  private final Pulse pulse;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final CountDownLatch opened = new CountDownLatch(1);
  private final AtomicBoolean stopping = new AtomicBoolean();

  /// @param token of the bot
  /// @param data the data folder
  public DiscordFrontEnd(
      Token token,
      DiscordSettings settings,
      Community community,
      Retention retention,
      LeftGuilds left,
      Path data,
      InstantSource clock) {
    this.token = token;
    this.settings = settings;
    this.community = community;
    this.moderate = new Moderate(community.policies(), clock);
    this.moderators = new Moderators(community.moderators(), clock, System::nanoTime);
    this.retention = retention;
    this.left = left;
    this.clock = clock;
    this.responder = new Responder(threads, inFlight, clock, Threads.WORKERS);
    this.listener = new Listener(responder, threads.dispatch(), threads.completions());
    this.gateway =
        new Gateway(
            new Access(token, settings.api(), settings.shards()), listener, listener::readMessages);
    this.pulse = new Pulse(data, gateway::isConnected);
  }

  /// Begins to connect, and returns once Discord has taken the token. Before the knowledge is
  /// there, members are asked for patience.
  ///
  /// @param ending told what to end the process with, and does, where Discord does not let the bot
  ///   in; the log says why
  /// @return whether the token was taken
  public boolean connect(IntConsumer ending) {
    MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
    MessageRequest.setDefaultMentionRepliedUser(false);
    ObjIntConsumer<Throwable> refusal =
        (reason, exitCode) -> {
          if (!stopping.get()) {
            LOG.error("{}", reason.getMessage());
            ending.accept(exitCode);
          }
        };
    try {
      // Opens the store meanwhile.
      CompletableFuture<Void> settingsRead = CompletableFuture.runAsync(this::readSettings);
      TokenCheck.check(token, settings.api().orElse(DISCORD));
      settingsRead.handle((_, _) -> null).join();
      Connection connection = gateway.open(moderate.readsMessages());
      Future<?> _ =
          gateway
              .whenRefused()
              .whenCompleteAsync((_, reason) -> refusal.accept(reason, RefusedByDiscord.REFUSED));
      Thread.ofPlatform().daemon().name("discord").start(() -> await(connection));
      return true;
    } catch (RefusedByDiscord reason) {
      refusal.accept(reason, reason.exitCode());
      return false;
    }
  }

  /// Reads what moderators have decided, so that it is at hand for whatever comes in.
  private void readSettings() {
    moderate.refresh();
    moderators.refresh();
  }

  private void await(Connection connection) {
    try {
      connection.whenReady().get();
      opened.await();
      connected(connection);
    } catch (ExecutionException refused) {
      LOG.debug("not connected", refused);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException fault) {
      LOG.error("Not everything could be started.", fault);
    }
  }

  private void connected(Connection connection) {
    List<JDA> shards = connection.shards();
    // One process registers for all: the one that runs the first shard.
    shards.stream()
        .filter(shard -> shard.getShardInfo().getShardId() == 0)
        .forEach(Registration::refresh);
    jobs.add("pulse", Duration.ZERO, Pulse.EVERY, pulse);
    jobs.add("retention", Duration.ZERO, Duration.ofDays(1), retention::forget);
    jobs.add(
        "left servers",
        Duration.ofSeconds(5),
        Duration.ofHours(1),
        () -> left.forget(gateway::isIn));
    String name = shards.getFirst().getSelfUser().getName();
    LOG.info("Connected as {} to {} servers.", name, connection.servers());
  }

  /// Serves until it is stopped.
  ///
  /// @return the process's exit code
  public int serve(Features features) {
    Routes routes = routes(features);
    new WarmUp(features).run();
    listener.open(routes);
    opened.countDown();
    try {
      stopped.await();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  /// Answers who is being answered, puts off whose turn does not come, and leaves. Takes 7 seconds
  /// at most; Docker waits for 10.
  public void stop() {
    if (stopping.getAndSet(true)) {
      return;
    }
    inFlight.stop();
    jobs.stop();
    pulse.stop();
    try {
      if (!inFlight.awaitNone(LAST_ANSWERS)) {
        responder.putOff();
        if (!inFlight.awaitNone(LAST_WORDS)) {
          LOG.warn("Not everyone got a word before the end.");
        }
      }
      gateway.close(LAST_REQUESTS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    stopped.countDown();
  }

  private Routes routes(Features features) {
    SecureRandom random = new SecureRandom();
    RecentAnswers log = new RecentAnswers(community.answers(), threads.writer());
    jobs.add("settings", Moderate.MOMENT, Moderate.MOMENT, this::readSettings);
    jobs.add("answers", Duration.ofMinutes(1), Duration.ofMinutes(1), log::catchUp);
    GapNotes notes = new GapNotes(features.gaps(), log, responder);
    AskInChannels ask = new AskInChannels(features.ask(), log, notes, clock, random);
    Answers answers =
        new Answers(
            ask, features.compare(), log, () -> new AnswerId(RandomName.next(random)), clock);
    Policies policies = new Policies(moderate);
    Rendering rendering = Rendering.of(features);
    RecommendToTeams teams =
        new RecommendToTeams(
            features.recommend(), community.teams(), community.sessions(), random, clock);
    RankingChart chart = new RankingChart();
    RecommendationCards cards = new RecommendationCards(chart);
    TeamPosts posts = new TeamPosts(teams, gateway::channel);
    jobs.add("teams", Duration.ofSeconds(1), Duration.ofSeconds(TeamPosts.EVERY_SECONDS), posts);
    Tellings tellings = new Tellings(features.gaps(), features.teach(), gateway::guild);
    Allowance allowance = new Allowance(community.limit());
    Desk desk =
        new Desk(
            features,
            answers,
            new Feedback(community.votes(), id -> log.find(id).isPresent(), notes::disliked, clock),
            policies,
            allowance,
            new Suggest(features.suggestions()),
            rendering,
            new Showing(rendering, policies, tellings::untold),
            responder);
    QuizDesk quiz =
        new QuizDesk(
            new RecommendInSteps(
                features.recommend(), community.sessions(), community.teams(), random, clock),
            teams,
            posts,
            cards,
            answers::question,
            policies,
            allowance,
            responder);
    BrowseCommand browse = new BrowseCommand(desk);
    Unasked unasked =
        new Unasked(
            desk, new Notices(log, clock), settings.autoConfidence(), settings.staffRoles());
    Digests digests = digests(features);
    jobs.add(
        "digests",
        Duration.ofSeconds(1),
        Duration.ofSeconds(DigestPosts.EVERY_SECONDS),
        new DigestPosts(digests, chart, gateway::channel));
    Moderating moderating =
        new Moderating(
            new ModeratingDesk(
                moderators,
                community.audit(),
                policies,
                gateway,
                features,
                digests,
                chart,
                responder,
                clock),
            Teaching.annex(
                new TeachingDesk(
                    new TeachInSteps(features.teach(), community.drafts(), clock, random),
                    features.teach(),
                    features.gaps(),
                    responder)));
    PrivacyCommand privacy = privacy(features, log);
    Duration telling = Duration.ofSeconds(Tellings.EVERY_SECONDS);
    jobs.add("tellings", telling, telling, tellings);
    Map<String, Consumer<MessageContextInteractionEvent>> menus = new HashMap<>(moderating.menus());
    menus.put(AnswerThis.NAME, new AnswerThis(desk)::run);
    Map<String, SlashCommand> commands = new HashMap<>(moderating.commands());
    commands.putAll(
        Map.of(
            AskCommand.NAME, new AskCommand(desk),
            CompareCommand.NAME, new CompareCommand(desk),
            SummariseCommand.NAME, new SummariseCommand(desk),
            RecommendCommand.NAME, new RecommendCommand(quiz),
            ResultCommand.NAME, new ResultCommand(quiz),
            BrowseCommand.NAME, browse,
            HelpCommand.NAME, new HelpCommand(desk),
            PrivacyCommand.NAME, privacy));
    return new Routes(
        commands,
        menus,
        new Clicks(
            Map.of(
                Family.ANSWER, new AnswerClicks(desk),
                Family.VOTE, new Votings(desk),
                Family.WISH, new Wishes(features.gaps(), log, responder),
                Family.CONTENTS, browse,
                Family.QUIZ, new QuizClicks(quiz),
                Family.MODERATION, moderating.actions(),
                Family.PRIVACY, privacy),
            responder),
        new Messages(desk, unasked),
        responder);
  }

  private Digests digests(Features features) {
    Supplier<List<String>> stale =
        () ->
            features.upkeep().status(Optional.empty()).stale().stream()
                .map(Reviewed::title)
                .toList();
    return new Digests(community.digests(), stale, settings.digest(), clock);
  }

  private PrivacyCommand privacy(Features features, RecentAnswers log) {
    Consumer<UserId> forgetting =
        member -> {
          features.ask().forget(member);
          log.forget(member);
        };
    return new PrivacyCommand(
        new PrivacyDesk(new Privacy(community.personal(), clock), forgetting, responder));
  }
}
