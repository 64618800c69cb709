package org.frameworkadvisor.bot.discord.teach;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frameworkadvisor.bot.ask.AnswerRepository;
import org.frameworkadvisor.bot.ask.UnansweredListener;
import org.frameworkadvisor.bot.discord.ComponentHandler;
import org.frameworkadvisor.bot.discord.DiscordCommand;
import org.frameworkadvisor.bot.discord.DiscordContext;
import org.frameworkadvisor.bot.discord.DiscordModule;
import org.frameworkadvisor.bot.discord.Subcommand;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.message.CustomId.Family;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.teach.DraftRepository;
import org.frameworkadvisor.bot.teach.DraftService;

/// Teaching answers, and the questions that wait for one: `/knowledge gaps`, `/knowledge taught`,
/// the menu entry "Teach this answer", and telling members once there is an answer.
public final class TeachModule implements DiscordModule {
  private static final Duration NOTIFICATIONS = Duration.ofSeconds(2);

  private final TeachMessageCommand teachMessage;
  private final GapsCommand gaps;
  private final TaughtCommand taught;
  private final DraftHandler drafts;
  private final NotifyRequestHandler notifyRequests;
  private final AnswerNotifier notifier;
  private final GapRecorder recorder;

  /// @param answers finds the questions that members were answered
  public TeachModule(
      DiscordContext discord,
      AdvisorFeatures features,
      DraftRepository draftRepository,
      AnswerRepository answers) {
    Responder responder = discord.responder();
    DraftService draftService =
        new DraftService(
            features.teachingService(), draftRepository, discord.clock(), discord.random());
    this.teachMessage = new TeachMessageCommand(features.gaps(), responder);
    this.gaps = new GapsCommand(features.gaps(), responder);
    this.taught = new TaughtCommand(features.teachingService(), responder);
    this.drafts = new DraftHandler(draftService, features.teachingService(), responder);
    this.notifyRequests = new NotifyRequestHandler(features.gaps(), answers, responder);
    this.notifier =
        new AnswerNotifier(features.gaps(), features.teachingService(), discord.gateway()::guild);
    this.recorder = new GapRecorder(features.gaps(), answers, responder);
  }

  @Override
  public List<DiscordCommand> commands() {
    return List.of(teachMessage);
  }

  @Override
  public Map<String, List<Subcommand>> subcommands() {
    return Map.of("knowledge", List.of(gaps, taught));
  }

  @Override
  public Map<Family, ComponentHandler> components() {
    return Map.of(
        Family.DRAFT, drafts,
        Family.GAPS, gaps,
        Family.TAUGHT, taught,
        Family.WISH, notifyRequests);
  }

  @Override
  public List<Job> jobs() {
    return List.of(new Job("tellings", NOTIFICATIONS, NOTIFICATIONS, notifier));
  }

  /// Records questions that no answer was found for.
  public UnansweredListener unanswered() {
    return recorder;
  }

  /// Records an answer that did not help.
  ///
  /// @param message the one that shows it, if others can see that
  public void disliked(AnswerId answer, Optional<String> message) {
    recorder.disliked(answer, message);
  }

  /// What a member is to be told with the next answer that only they see; empty for nothing.
  public String untold(GuildId guild, UserId member) {
    return notifier.untold(guild, member);
  }

  /// Forgets what a member asked.
  public void forget(UserId member) {
    notifier.forget(member);
  }
}
