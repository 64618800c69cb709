package org.frameworkadvisor.bot.discord.message;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.UserId;

/// What a button or a select menu says when it comes back: enough to act on after a restart. As
/// text `v1:<action>:<answer or ->:<owner or ->:<extra>`, at most 74 characters.
///
/// It comes from a client, so nothing that it says is proven: whether the person may do this is
/// checked again.
///
/// @param answer the answer that it belongs to
/// @param owner the only person whom it obeys; empty where it obeys anyone
/// @param extra what the action says it is; up to 26 letters, digits, dots and hyphens
public record CustomId(
    Action action, Optional<AnswerId> answer, Optional<UserId> owner, String extra) {
  private static final Pattern FORM =
      Pattern.compile(
          "v1:([a-z]{1,2}):(-|[0-9A-Za-z]{1,20}):(-|[0-9]{1,20}):([0-9A-Za-z.-]{0,26})");
  private static final Pattern OWNER = Pattern.compile("[0-9]{1,20}");
  private static final Pattern EXTRA = Pattern.compile("[0-9A-Za-z.-]{0,26}");
  private static final String NONE = "-";

  public CustomId {
    if (owner.filter(user -> !OWNER.matcher(user.value()).matches()).isPresent()) {
      throw new IllegalArgumentException("not a Discord user: 1 to 20 digits are");
    }
    if (!EXTRA.matcher(extra).matches()) {
      throw new IllegalArgumentException("extra holds up to 26 letters, digits, dots and hyphens");
    }
  }

  /// Groups actions by their handler.
  public enum Family {
    /// Replies, and what can be asked from them.
    ANSWER,
    VOTE,
    /// Being told once a question can be answered.
    WISH,
    /// The table of contents.
    CONTENTS,
    QUIZ,
    /// Reading the content anew.
    RELOAD,
    /// The audit log.
    AUDIT,
    /// From a form to a taught answer.
    DRAFT,
    /// Questions without an answer.
    GAPS,
    /// Answers that were taught.
    TAUGHT,
    /// What is kept of members.
    PRIVACY
  }

  /// What is wanted. The codes are in messages out there: none is ever given to another action.
  public enum Action {
    /// Show the next best passages too.
    MORE(Family.ANSWER, "m"),
    /// Fold them again.
    LESS(Family.ANSWER, "l"),
    /// Post a private answer to the channel.
    SHARE(Family.ANSWER, "s"),
    /// Delete the message; for the owner and moderators.
    DISMISS(Family.ANSWER, "x"),
    /// Compare the frameworks that the answer is about.
    COMPARE(Family.ANSWER, "c"),
    /// Ask one of the questions that a [org.frameworkadvisor.bot.model.Reply.NotFound] names as
    /// nearest; extra is its index.
    ASK(Family.ANSWER, "a"),
    /// Take one of the choices of a [org.frameworkadvisor.bot.model.Reply.Clarify]; extra is its
    /// index.
    CHOOSE(Family.ANSWER, "h"),
    /// Sum up one of the related topics of a summary; extra is its index.
    TOPIC(Family.ANSWER, "t"),
    /// Turn to another page of the same reply; extra is its number, from 0.
    PAGE(Family.ANSWER, "p"),
    /// It helped.
    UP(Family.VOTE, "u"),
    /// It did not: ask for the reason.
    DOWN(Family.VOTE, "d"),
    /// The form with the reason.
    DOWN_REASON(Family.VOTE, "dr"),
    /// Tell the asker once there is an answer.
    TELL(Family.WISH, "n"),
    /// Go to a place in the table of contents: a button's extra, or a select menu's value, is the
    /// place as text; nothing extra leads to the beginning.
    BROWSE(Family.CONTENTS, "b"),
    /// The same by the select menu of a document's sections.
    BROWSE_SECTION(Family.CONTENTS, "bs"),
    /// Begin a questionnaire; where it belongs to an answer, with what its question says already.
    FIND(Family.QUIZ, "f"),
    /// Do something in a questionnaire: a button's extra, or a select menu's value, is the step as
    /// text.
    QUIZ(Family.QUIZ, "q"),
    /// Join a team that decides together, or close it; extra is a step of the team.
    TEAM(Family.QUIZ, "w"),
    /// Read the content anew, and serve it even if golden questions fail.
    RELOAD(Family.RELOAD, "r"),
    /// The form in which an answer is taught; extra is a name, and what it names.
    TEACH_FORM(Family.DRAFT, "tf"),
    /// Teach what a draft says; extra is its name, as with those below.
    TEACH_CONFIRM(Family.DRAFT, "tc"),
    /// Write it anew.
    TEACH_EDIT(Family.DRAFT, "te"),
    /// Change the answer that is taught already instead of adding one.
    TEACH_INSTEAD(Family.DRAFT, "ti"),
    /// Drop it.
    TEACH_CANCEL(Family.DRAFT, "tx"),
    /// Turn to a page of the gaps; extra ends in its number.
    GAPS(Family.GAPS, "g"),
    /// Teach an answer to a gap; extra is its name and the page that it is on, as with those below.
    GAP_TEACH(Family.GAPS, "gt"),
    /// Put it aside.
    GAP_IGNORE(Family.GAPS, "gi"),
    /// Say that it is no question.
    GAP_NONE(Family.GAPS, "gn"),
    /// Turn to a page of what was taught; extra ends in its number.
    TAUGHT(Family.TAUGHT, "k"),
    /// Change a taught answer; extra is its name, as with those below.
    TAUGHT_EDIT(Family.TAUGHT, "ke"),
    /// Give it no more.
    TAUGHT_FORGET(Family.TAUGHT, "kf"),
    /// Take back its last change.
    TAUGHT_UNDO(Family.TAUGHT, "ku"),
    /// Write all of them into a file.
    TAUGHT_EXPORT(Family.TAUGHT, "kx"),
    /// Leaf through the audit log: a button's extra is the number that those to show are below;
    /// nothing extra leads to the newest.
    AUDIT(Family.AUDIT, "au"),
    /// Remove what is kept of the owner.
    FORGET_ME(Family.PRIVACY, "fm");

    private final Family family;
    private final String code;

    Action(Family family, String code) {
      this.family = family;
      this.code = code;
    }

    /// Which handler it belongs to.
    public Family family() {
      return family;
    }

    String code() {
      return code;
    }

    static Optional<Action> coded(String code) {
      for (Action action : values()) {
        if (action.code.equals(code)) {
          return Optional.of(action);
        }
      }
      return Optional.empty();
    }
  }

  /// One without anything extra.
  static CustomId of(Action action, AnswerId answer, UserId owner) {
    return new CustomId(action, Optional.of(answer), Optional.of(owner), "");
  }

  /// Reads one; empty where it is forged, malformed or of another version.
  public static Optional<CustomId> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    return Action.coded(form.group(1))
        .map(action ->
            new CustomId(
                action,
                present(form.group(2)).map(AnswerId::new),
                present(form.group(3)).map(UserId::new),
                form.group(4)));
  }

  /// As a button or menu says it.
  public String text() {
    return String.join(
        ":",
        "v1",
        action.code(),
        answer.map(AnswerId::value).orElse(NONE),
        owner.map(UserId::value).orElse(NONE),
        extra);
  }

  private static Optional<String> present(String part) {
    return part.equals(NONE) ? Optional.empty() : Optional.of(part);
  }
}
