package org.frameworkadvisor.bot.privacy;

/// A kind of thing that is kept of members, and what becomes of it when one wants to be forgotten.
public enum PersonalDataKind {
  QUESTIONS("questions that you asked", Fate.REMOVED),
  VOTES("votes on answers", Fate.REMOVED),
  QUESTIONNAIRES("questionnaires that you have begun", Fate.REMOVED),
  TEAM_NAMES("names shown in a team", Fate.REMOVED),
  /// Others decide there too.
  TEAMS("teams that you opened", Fate.UNNAMED),
  MISSES("questions that found no answer", Fate.REMOVED),
  WISHES("wishes to be told of an answer", Fate.REMOVED),
  DRAFTS("answers that you were about to teach", Fate.REMOVED),
  /// The community goes by them.
  TAUGHT("answers that you taught", Fate.UNNAMED),
  /// A moderator could otherwise wipe the traces of what they did.
  ACTS("acts of moderation", Fate.KEPT),
  RELOADS("reloads of the content", Fate.KEPT);

  private final String words;
  private final Fate fate;

  PersonalDataKind(String words, Fate fate) {
    this.words = words;
    this.fate = fate;
  }

  /// What it is, to the member, to be put behind a number.
  public String words() {
    return words;
  }

  public Fate fate() {
    return fate;
  }

  /// What becomes of something.
  public enum Fate {
    /// It goes.
    REMOVED,
    /// It belongs to the community and stays, without a name.
    UNNAMED,
    /// It stays as it is.
    KEPT
  }
}
