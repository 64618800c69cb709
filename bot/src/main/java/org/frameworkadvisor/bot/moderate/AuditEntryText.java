package org.frameworkadvisor.bot.moderate;

import org.frameworkadvisor.bot.model.AuditEntry;

/// What a person is told of something that a moderator did: the same words in every front end.
public final class AuditEntryText {
  private AuditEntryText() {}

  /// How a front end writes what an act is about.
  public interface Script {
    /// A channel by its id.
    String channel(String id);

    /// A role by its id.
    String role(String id);

    /// Words that a member typed; empty where there are none.
    String typed(String text);
  }

  /// What was done, to go on with after the name of the one who did it.
  public static String of(AuditRepository.NumberedEntry entry, Script script) {
    AuditEntry auditEntry = entry.auditEntry();
    String detail = detail(auditEntry.detail(), script);
    return switch (auditEntry.kind()) {
      case CHANNEL_POLICY ->
          "decided how I behave in " + script.channel(auditEntry.about()) + detail;
      case MODERATORS_ADDED -> "let " + script.role(auditEntry.about()) + " moderate";
      case MODERATORS_REMOVED -> "lets " + script.role(auditEntry.about()) + " moderate no longer";
      case DIGEST_CHANNEL -> "has the digest sent to " + script.channel(auditEntry.about());
      case DIGEST_STOPPED -> "has no digest sent any more";
      case RELOADED -> "wanted the content reloaded" + outcome(entry, script);
      case RELOAD_FORCED ->
          "wanted the content reloaded, whatever the golden questions say" + outcome(entry, script);
      case ROLLED_BACK ->
          "wanted an earlier version of the content"
              + detail(auditEntry.about(), script)
              + outcome(entry, script);
      case TAUGHT -> "taught an answer" + detail;
      case EDITED -> "changed a taught answer" + detail;
      case FORGOT -> "withdrew a taught answer" + detail;
      case UNDONE -> "took back the last change of a taught answer" + detail;
      case GAP_IGNORED -> "put a gap aside" + detail;
      case NOT_A_QUESTION -> "said that something is no question" + detail;
      case OUTCOME -> "came to an end with an earlier act" + detail;
    };
  }

  private static String outcome(AuditRepository.NumberedEntry entry, Script script) {
    return " – " + entry.outcome().map(script::typed).orElse("what came of it is not known");
  }

  private static String detail(String text, Script script) {
    String typed = script.typed(text);
    return typed.isEmpty() ? "" : ": " + typed;
  }
}
