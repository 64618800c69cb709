package org.frameworkadvisor.bot.store;

import java.nio.file.Path;
import org.frameworkadvisor.bot.ask.AnswerRepository;
import org.frameworkadvisor.bot.digest.ActivityRepository;
import org.frameworkadvisor.bot.digest.DigestChannelRepository;
import org.frameworkadvisor.bot.feedback.VoteRepository;
import org.frameworkadvisor.bot.moderate.AuditRepository;
import org.frameworkadvisor.bot.moderate.ChannelPolicyRepository;
import org.frameworkadvisor.bot.moderate.ModeratorRoleRepository;
import org.frameworkadvisor.bot.moderate.ReloadHistoryRepository;
import org.frameworkadvisor.bot.privacy.GuildDataRepository;
import org.frameworkadvisor.bot.privacy.PersonalDataRepository;
import org.frameworkadvisor.bot.recommend.SessionRepository;
import org.frameworkadvisor.bot.recommend.TeamRepository;
import org.frameworkadvisor.bot.teach.DraftRepository;
import org.frameworkadvisor.bot.teach.GapRepository;
import org.frameworkadvisor.bot.teach.TaughtAnswerRepository;

/// Everything that is kept, in one file of the data folder.
///
/// Opening never fails. Where the file cannot be used, every method of every port throws
/// [org.frameworkadvisor.bot.model.StoreUnavailable], the operator is told once, and the file is
/// tried again when it is needed, at most once a second: the store heals by itself when the cause
/// is gone.
public final class Store implements AutoCloseable {
  static final String FILE = "advisor.db";

  private final Database database;
  private final QuestionnaireTable questionnaires = new QuestionnaireTable();

  Store(Database database) {
    this.database = database;
  }

  /// Opens the store of a data folder, which is made where there is none.
  public static Store open(Path data) {
    return new Store(new SqliteDatabase(data.resolve(FILE), System::nanoTime));
  }

  /// The answers that were given.
  public AnswerRepository answers() {
    return new JdbiAnswerRepository(database);
  }

  /// What members think of them.
  public VoteRepository votes() {
    return new JdbiVoteRepository(database);
  }

  /// How each channel is run.
  public ChannelPolicyRepository policies() {
    return new JdbiChannelPolicyRepository(database);
  }

  /// Which roles moderate.
  public ModeratorRoleRepository moderatorRoles() {
    return new JdbiModeratorRoleRepository(database);
  }

  /// What moderators did.
  public AuditRepository audit() {
    return new JdbiAuditRepository(database);
  }

  /// What moderators taught.
  public TaughtAnswerRepository taught() {
    return new JdbiTaughtAnswerRepository(database);
  }

  /// What they are about to teach.
  public DraftRepository drafts() {
    return new JdbiDraftRepository(database);
  }

  /// What was not answered.
  public GapRepository gaps() {
    return new JdbiGapRepository(database);
  }

  /// What became of each reload.
  public ReloadHistoryRepository reloads() {
    return new JdbiReloadHistoryRepository(database);
  }

  /// Where digests go.
  public DigestChannelRepository digestChannels() {
    return new JdbiDigestChannelRepository(database);
  }

  /// What happened in each guild.
  public ActivityRepository activity() {
    return new JdbiActivityRepository(database);
  }

  /// Everything that is kept of members, over all of that.
  public PersonalDataRepository personal() {
    return new JdbiPersonalDataRepository(database);
  }

  /// Everything that is kept of guilds, over all of that.
  public GuildDataRepository guilds() {
    return new JdbiGuildDataRepository(database);
  }

  /// How far everyone has come with a questionnaire.
  public SessionRepository sessions() {
    return new JdbiSessionRepository(database, questionnaires);
  }

  /// Who decides together.
  public TeamRepository teams() {
    return new JdbiTeamRepository(database, questionnaires);
  }

  /// Waits for what is being written.
  @Override
  public void close() {
    database.close();
  }
}
