package org.frameworkadvisor.bot.store;

import java.nio.file.Path;
import org.frameworkadvisor.bot.ask.AnswerLog;
import org.frameworkadvisor.bot.digest.Activity;
import org.frameworkadvisor.bot.digest.DigestChannels;
import org.frameworkadvisor.bot.feedback.Votes;
import org.frameworkadvisor.bot.moderate.Audit;
import org.frameworkadvisor.bot.moderate.ChannelPolicies;
import org.frameworkadvisor.bot.moderate.ModeratorRoles;
import org.frameworkadvisor.bot.moderate.ReloadHistory;
import org.frameworkadvisor.bot.privacy.GuildData;
import org.frameworkadvisor.bot.privacy.PersonalData;
import org.frameworkadvisor.bot.recommend.Sessions;
import org.frameworkadvisor.bot.recommend.Teams;
import org.frameworkadvisor.bot.teach.Drafts;
import org.frameworkadvisor.bot.teach.Gaps;
import org.frameworkadvisor.bot.teach.TaughtAnswers;

/// Everything that is kept, in one file of the data folder.
///
/// Opening never fails. Where the file cannot be used, every method of every port throws
/// [org.frameworkadvisor.bot.exchange.StoreUnavailable], the operator is told once, and the file is
/// tried again when it is needed, at most once a second: the store heals by itself when the cause
/// is gone.
public final class Store implements AutoCloseable {
  static final String FILE = "advisor.db";

  private final Database database;
  private final Questionnaires questionnaires = new Questionnaires();

  Store(Database database) {
    this.database = database;
  }

  /// Opens the store of a data folder, which is made where there is none.
  public static Store open(Path data) {
    return new Store(new SqliteFile(data.resolve(FILE), System::nanoTime));
  }

  /// The answers that were given.
  public AnswerLog answers() {
    return new JdbiAnswerLog(database);
  }

  /// What members think of them.
  public Votes votes() {
    return new JdbiVotes(database);
  }

  /// How each channel is run.
  public ChannelPolicies policies() {
    return new JdbiChannelPolicies(database);
  }

  /// Which roles moderate.
  public ModeratorRoles moderatorRoles() {
    return new JdbiModeratorRoles(database);
  }

  /// What moderators did.
  public Audit audit() {
    return new JdbiAudit(database);
  }

  /// What moderators taught.
  public TaughtAnswers taught() {
    return new JdbiTaughtAnswers(database);
  }

  /// What they are about to teach.
  public Drafts drafts() {
    return new JdbiDrafts(database);
  }

  /// What was not answered.
  public Gaps gaps() {
    return new JdbiGaps(database);
  }

  /// What became of each reload.
  public ReloadHistory reloads() {
    return new JdbiReloadHistory(database);
  }

  /// Where digests go.
  public DigestChannels digestChannels() {
    return new JdbiDigestChannels(database);
  }

  /// What happened in each guild.
  public Activity activity() {
    return new JdbiActivity(database);
  }

  /// Everything that is kept of members, over all of that.
  public PersonalData personal() {
    return new JdbiPersonalData(database);
  }

  /// Everything that is kept of guilds, over all of that.
  public GuildData guilds() {
    return new JdbiGuildData(database);
  }

  /// How far everyone has come with a questionnaire.
  public Sessions sessions() {
    return new JdbiSessions(database, questionnaires);
  }

  /// Who decides together.
  public Teams teams() {
    return new JdbiTeams(database, questionnaires);
  }

  /// Waits for what is being written.
  @Override
  public void close() {
    database.close();
  }
}
