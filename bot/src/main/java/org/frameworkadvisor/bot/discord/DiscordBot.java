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
import org.frameworkadvisor.bot.ask.ChannelAnswerService;
import org.frameworkadvisor.bot.chart.RankingChart;
import org.frameworkadvisor.bot.digest.Digest;
import org.frameworkadvisor.bot.digest.DigestService;
import org.frameworkadvisor.bot.digest.DigestSources;
import org.frameworkadvisor.bot.discord.ask.AnswerButtonHandler;
import org.frameworkadvisor.bot.discord.ask.AskCommand;
import org.frameworkadvisor.bot.discord.ask.BrowseCommand;
import org.frameworkadvisor.bot.discord.ask.CompareCommand;
import org.frameworkadvisor.bot.discord.ask.HelpCommand;
import org.frameworkadvisor.bot.discord.ask.LookupContext;
import org.frameworkadvisor.bot.discord.ask.RecentAnswerRepository;
import org.frameworkadvisor.bot.discord.ask.ReplyPresenter;
import org.frameworkadvisor.bot.discord.ask.ReplyRenderer;
import org.frameworkadvisor.bot.discord.ask.ReplyService;
import org.frameworkadvisor.bot.discord.ask.SummariseCommand;
import org.frameworkadvisor.bot.discord.ask.VoteHandler;
import org.frameworkadvisor.bot.discord.gateway.BotToken;
import org.frameworkadvisor.bot.discord.gateway.DiscordAccess;
import org.frameworkadvisor.bot.discord.gateway.DiscordExecutors;
import org.frameworkadvisor.bot.discord.gateway.DiscordGateway;
import org.frameworkadvisor.bot.discord.gateway.DiscordRefusedException;
import org.frameworkadvisor.bot.discord.gateway.HeartbeatFile;
import org.frameworkadvisor.bot.discord.gateway.ShardConnection;
import org.frameworkadvisor.bot.discord.gateway.TokenCheck;
import org.frameworkadvisor.bot.discord.interaction.InFlightCounter;
import org.frameworkadvisor.bot.discord.interaction.PolicyResolver;
import org.frameworkadvisor.bot.discord.interaction.RateLimitGuard;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.interaction.SlashCommand;
import org.frameworkadvisor.bot.discord.mention.AnswerMessageCommand;
import org.frameworkadvisor.bot.discord.mention.AutoResponder;
import org.frameworkadvisor.bot.discord.mention.MessageHandler;
import org.frameworkadvisor.bot.discord.mention.OptOutNotice;
import org.frameworkadvisor.bot.discord.message.CustomId.Family;
import org.frameworkadvisor.bot.discord.moderate.DigestJob;
import org.frameworkadvisor.bot.discord.moderate.ModerationContext;
import org.frameworkadvisor.bot.discord.moderate.ModerationModule;
import org.frameworkadvisor.bot.discord.privacy.PrivacyCommand;
import org.frameworkadvisor.bot.discord.privacy.PrivacyContext;
import org.frameworkadvisor.bot.discord.recommend.QuizButtonHandler;
import org.frameworkadvisor.bot.discord.recommend.QuizContext;
import org.frameworkadvisor.bot.discord.recommend.RecommendCommand;
import org.frameworkadvisor.bot.discord.recommend.RecommendationCards;
import org.frameworkadvisor.bot.discord.recommend.ResultCommand;
import org.frameworkadvisor.bot.discord.recommend.TeamMessageJob;
import org.frameworkadvisor.bot.discord.teach.AnswerNotifier;
import org.frameworkadvisor.bot.discord.teach.GapRecorder;
import org.frameworkadvisor.bot.discord.teach.NotifyRequestHandler;
import org.frameworkadvisor.bot.discord.teach.TeachingContext;
import org.frameworkadvisor.bot.discord.teach.TeachingModule;
import org.frameworkadvisor.bot.feedback.FeedbackService;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.front.RetentionService;
import org.frameworkadvisor.bot.front.SuggestionService;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.RandomName;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.moderate.ChannelPolicyService;
import org.frameworkadvisor.bot.moderate.ModeratorService;
import org.frameworkadvisor.bot.privacy.LeftGuildCleanup;
import org.frameworkadvisor.bot.privacy.PrivacyService;
import org.frameworkadvisor.bot.recommend.InterviewService;
import org.frameworkadvisor.bot.recommend.TeamService;
import org.frameworkadvisor.bot.teach.DraftService;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bot on Discord. Connects while the knowledge is being opened; what comes before that gets a
/// kind word.
public final class DiscordBot {
  private static final Logger LOG = LoggerFactory.getLogger(DiscordBot.class);

  private static final URI DISCORD = URI.create(RestConfig.DEFAULT_BASE_URL);

  /// How long those get at the end who are being answered, how long it may take to put the others
  /// off, and then what is on its way.
  private static final Duration LAST_ANSWERS = Duration.ofSeconds(3);

  /// What the connection has read by then has begun.
  private static final Duration QUIET = Duration.ofMillis(500);

  private static final Duration LAST_WORDS = Duration.ofSeconds(3);

  private static final Duration LAST_REQUESTS = Duration.ofSeconds(2);

  private final BotToken token;
  private final DiscordSettings settings;
  private final CommunityServices community;
  private final ChannelPolicyService channelPolicies;
  private final ModeratorService moderators;
  private final RetentionService retention;
  private final LeftGuildCleanup left;
  private final InstantSource clock;
  private final InFlightCounter inFlight = new InFlightCounter(QUIET);
  private final DiscordExecutors executors = DiscordExecutors.start();
  private final JobScheduler jobs = new JobScheduler();
  private final DiscordListener listener;
  private final Responder responder;
  private final DiscordGateway gateway;
  private final HeartbeatFile heartbeat;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final CountDownLatch opened = new CountDownLatch(1);
  private final AtomicBoolean stopping = new AtomicBoolean();

  /// @param token of the bot
  /// @param data the data folder
  public DiscordBot(
      BotToken token,
      DiscordSettings settings,
      CommunityServices community,
      RetentionService retention,
      LeftGuildCleanup left,
      Path data,
      InstantSource clock) {
    this.token = token;
    this.settings = settings;
    this.community = community;
    this.channelPolicies = new ChannelPolicyService(community.policies(), clock);
    this.moderators = new ModeratorService(community.moderators(), clock, System::nanoTime);
    this.retention = retention;
    this.left = left;
    this.clock = clock;
    this.responder = new Responder(executors, inFlight, clock, DiscordExecutors.WORKERS);
    this.listener = new DiscordListener(responder, executors.dispatch(), executors.completions());
    this.gateway =
        new DiscordGateway(
            new DiscordAccess(token, settings.api(), settings.shards()),
            listener,
            listener::readMessages);
    this.heartbeat = new HeartbeatFile(data, gateway::isConnected);
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
      ShardConnection connection = gateway.open(channelPolicies.readsMessages());
      Future<?> _ =
          gateway
              .whenRefused()
              .whenCompleteAsync(
                  (_, reason) -> refusal.accept(reason, DiscordRefusedException.REFUSED));
      Thread.ofPlatform().daemon().name("discord").start(() -> await(connection));
      return true;
    } catch (DiscordRefusedException e) {
      refusal.accept(e, e.exitCode());
      return false;
    }
  }

  /// Reads what moderators have decided, so that it is at hand for whatever comes in.
  private void readSettings() {
    channelPolicies.refresh();
    moderators.refresh();
  }

  private void await(ShardConnection connection) {
    try {
      connection.whenReady().get();
      opened.await();
      connected(connection);
    } catch (ExecutionException e) {
      LOG.debug("not connected", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.error("Not everything could be started.", e);
    }
  }

  private void connected(ShardConnection connection) {
    List<JDA> shards = connection.shards();
    // One process registers for all: the one that runs the first shard.
    shards.stream()
        .filter(shard -> shard.getShardInfo().getShardId() == 0)
        .forEach(CommandRegistration::refresh);
    jobs.add("pulse", Duration.ZERO, HeartbeatFile.EVERY, heartbeat);
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
  public int serve(AdvisorFeatures features) {
    CommandRouter routes = routes(features);
    new WarmUp(features).run();
    listener.open(routes);
    opened.countDown();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  /// Answers who is being answered, puts off whose turn does not come, and leaves. Takes 8 seconds
  /// at most; Docker waits for 10.
  public void stop() {
    if (stopping.getAndSet(true)) {
      return;
    }
    inFlight.stop();
    jobs.stop();
    heartbeat.stop();
    try {
      if (!inFlight.awaitNone(LAST_ANSWERS)) {
        responder.putOff();
        if (!inFlight.awaitNone(LAST_WORDS)) {
          LOG.warn("Not everyone got a word before the end.");
        }
      }
      gateway.close(LAST_REQUESTS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    stopped.countDown();
  }

  private CommandRouter routes(AdvisorFeatures features) {
    SecureRandom random = new SecureRandom();
    RecentAnswerRepository log =
        new RecentAnswerRepository(community.answers(), executors.writer());
    jobs.add("settings", Duration.ZERO, ChannelPolicyService.MOMENT, this::readSettings);
    jobs.add("answers", Duration.ofMinutes(1), Duration.ofMinutes(1), log::catchUp);
    GapRecorder notes = new GapRecorder(features.gaps(), log, responder);
    ChannelAnswerService ask =
        new ChannelAnswerService(features.questionService(), log, notes, clock, random);
    ReplyService replies =
        new ReplyService(
            ask,
            features.comparisonService(),
            log,
            () -> new AnswerId(RandomName.next(random)),
            clock);
    PolicyResolver policies = new PolicyResolver(channelPolicies);
    ReplyRenderer renderer = ReplyRenderer.of(features);
    TeamService teams =
        new TeamService(
            features.recommendationService(),
            community.teams(),
            community.sessions(),
            random,
            clock);
    RankingChart chart = new RankingChart();
    RecommendationCards cards = new RecommendationCards(chart);
    TeamMessageJob posts = new TeamMessageJob(teams, gateway::channel);
    jobs.add(
        "teams", Duration.ofSeconds(1), Duration.ofSeconds(TeamMessageJob.EVERY_SECONDS), posts);
    AnswerNotifier answerNotifier =
        new AnswerNotifier(features.gaps(), features.teachingService(), gateway::guild);
    RateLimitGuard guard = new RateLimitGuard(community.limit());
    LookupContext context =
        new LookupContext(
            features,
            replies,
            new FeedbackService(
                community.votes(), id -> log.find(id).isPresent(), notes::disliked, clock),
            policies,
            guard,
            new SuggestionService(features.suggestions()),
            renderer,
            new ReplyPresenter(renderer, policies, answerNotifier::untold),
            responder);
    QuizContext quiz =
        new QuizContext(
            new InterviewService(
                features.recommendationService(),
                community.sessions(),
                community.teams(),
                random,
                clock),
            teams,
            posts,
            cards,
            replies::question,
            policies,
            guard,
            responder);
    BrowseCommand browse = new BrowseCommand(context);
    AutoResponder autoResponder =
        new AutoResponder(
            context,
            new OptOutNotice(log, clock),
            settings.autoConfidence(),
            settings.staffRoles());
    DigestService digests = digests(features);
    jobs.add(
        "digests",
        Duration.ofSeconds(1),
        Duration.ofSeconds(DigestJob.EVERY_SECONDS),
        new DigestJob(digests, chart, gateway::channel));
    ModerationModule moderationModule =
        new ModerationModule(
            new ModerationContext(
                moderators,
                community.audit(),
                policies,
                gateway,
                features,
                digests,
                chart,
                responder,
                clock),
            TeachingModule.extension(
                new TeachingContext(
                    new DraftService(features.teachingService(), community.drafts(), clock, random),
                    features.teachingService(),
                    features.gaps(),
                    responder)));
    PrivacyCommand privacy = privacy(features, log, answerNotifier);
    Duration telling = Duration.ofSeconds(AnswerNotifier.EVERY_SECONDS);
    jobs.add("tellings", telling, telling, answerNotifier);
    Map<String, Consumer<MessageContextInteractionEvent>> menus =
        new HashMap<>(moderationModule.menus());
    menus.put(AnswerMessageCommand.NAME, new AnswerMessageCommand(context)::run);
    Map<String, SlashCommand> commands = new HashMap<>(moderationModule.commands());
    commands.putAll(
        Map.of(
            AskCommand.NAME, new AskCommand(context),
            CompareCommand.NAME, new CompareCommand(context),
            SummariseCommand.NAME, new SummariseCommand(context),
            RecommendCommand.NAME, new RecommendCommand(quiz),
            ResultCommand.NAME, new ResultCommand(quiz),
            BrowseCommand.NAME, browse,
            HelpCommand.NAME, new HelpCommand(context),
            PrivacyCommand.NAME, privacy));
    return new CommandRouter(
        commands,
        menus,
        new ComponentRouter(
            Map.of(
                Family.ANSWER, new AnswerButtonHandler(context),
                Family.VOTE, new VoteHandler(context),
                Family.WISH, new NotifyRequestHandler(features.gaps(), log, responder),
                Family.CONTENTS, browse,
                Family.QUIZ, new QuizButtonHandler(quiz),
                Family.MODERATION, moderationModule.actions(),
                Family.PRIVACY, privacy),
            responder),
        new MessageHandler(context, autoResponder),
        responder);
  }

  private DigestService digests(AdvisorFeatures features) {
    Supplier<List<String>> stale =
        () ->
            features.maintenance().status(Optional.empty()).stale().stream()
                .map(KnowledgeStatus.Review::title)
                .toList();
    return new DigestService(
        new DigestSources(
            community.activity(),
            (guild, audience, most) ->
                features.gaps().open(guild, audience, 0, most).stream()
                    .map(gap -> new Digest.Missing(gap.question(), gap.asked()))
                    .toList(),
            stale,
            community.digestChannels()),
        settings.digest(),
        clock);
  }

  private PrivacyCommand privacy(
      AdvisorFeatures features, RecentAnswerRepository log, AnswerNotifier notifier) {
    Consumer<UserId> forgetting =
        member -> {
          features.questionService().forget(member);
          log.forget(member);
          notifier.forget(member);
        };
    return new PrivacyCommand(
        new PrivacyContext(new PrivacyService(community.personal(), clock), forgetting, responder));
  }
}
