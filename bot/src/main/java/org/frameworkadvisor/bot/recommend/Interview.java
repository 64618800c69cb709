package org.frameworkadvisor.bot.recommend;

import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.scoring.AnswerSheet;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;

/// A questionnaire from the first word to the result: what is asked for now, and what becomes of a
/// [Action]. Immutable, and the same for everyone who asks, in Discord as in the terminal.
///
/// @param session the questions, and the answers by now
/// @param importance how much the next answer matters
/// @param understood what a person said in their own words; counts once it is confirmed
public record Interview(
    Stage stage, QuizSession session, Importance importance, List<RecognisedAnswer> understood) {

  /// How much an answer matters of which nothing else is said.
  public static final Importance USUAL = Importance.IMPORTANT;

  /// As many answers a person can look through before they confirm them.
  private static final int MOST_UNDERSTOOD = 12;

  public Interview {
    understood = List.copyOf(understood);
  }

  /// What is asked for now.
  public enum Stage {
    /// Whether what was understood is right.
    CONFIRMING,
    /// How much shall be asked.
    CHOOSING,
    /// The next question.
    ASKING,
    /// Nothing more: there is a result.
    DONE
  }

  /// The beginning.
  ///
  /// @param understood what is known already, if that is right; what is more than can be looked
  ///   through is asked
  public static Interview begin(
      QuestionnaireDefinition definition, List<RecognisedAnswer> understood) {
    return new Interview(
        understood.isEmpty() ? Stage.CHOOSING : Stage.CONFIRMING,
        new QuizSession(definition, false, AnswerSheet.NONE, List.of()),
        USUAL,
        understood.stream().limit(MOST_UNDERSTOOD).toList());
  }

  public QuestionnaireDefinition definition() {
    return session.definition();
  }

  /// How many questions there are to come; more may follow from answers.
  public int length(boolean isQuick) {
    return of(isQuick).progress().of();
  }

  /// The state after a move; empty where nothing of the kind can be done now.
  public Optional<Interview> after(InterviewAction action) {
    return switch (action) {
      case InterviewAction.Confirm confirm ->
          stage == Stage.CONFIRMING ? Optional.of(confirmed(confirm)) : Optional.empty();
      case InterviewAction.Choose choose ->
          stage == Stage.CHOOSING ? Optional.of(asking(of(choose.isQuick()))) : Optional.empty();
      case InterviewAction.Weigh weigh ->
          question().map(_ -> new Interview(stage, session, weigh.importance(), understood));
      case InterviewAction.Give give -> given(give);
      case InterviewAction.Skip _ -> question().map(_ -> asking(session.skip()));
      case InterviewAction.Back _ -> back();
      case InterviewAction.Restart _ -> Optional.of(begin(definition(), understood));
    };
  }

  /// The question asked now; empty in any other stage.
  public Optional<QuestionnaireItem> question() {
    return stage == Stage.ASKING ? session.next() : Optional.empty();
  }

  /// Whether there is anything to go back to.
  public boolean hasBack() {
    return switch (stage) {
      case CONFIRMING -> false;
      case CHOOSING -> !understood.isEmpty();
      case ASKING, DONE -> true;
    };
  }

  private Interview confirmed(InterviewAction.Confirm confirm) {
    QuizSession known = session;
    if (confirm.isRight()) {
      for (RecognisedAnswer one : understood) {
        known = known.knowing(one.question().id(), one.answer());
      }
    }
    return new Interview(Stage.CHOOSING, known, USUAL, understood);
  }

  /// Where no question is quick, the short questionnaire has them all.
  private QuizSession of(boolean isQuick) {
    boolean hasQuick =
        definition().questionnaire().items().stream().anyMatch(QuestionnaireItem::isQuick);
    return new QuizSession(definition(), isQuick && hasQuick, session.answers(), List.of());
  }

  private Optional<Interview> given(InterviewAction.Give give) {
    return question()
        .filter(item -> give.option() >= 0 && give.option() < item.options().size())
        .map(item -> session.answer(item.options().get(give.option()).id(), importance))
        .map(this::asking);
  }

  private Interview asking(QuizSession next) {
    return new Interview(
        next.next().isEmpty() ? Stage.DONE : Stage.ASKING, next, USUAL, understood);
  }

  /// From the first question, back to what came before all questions. Answers that were not asked
  /// for stay.
  private Optional<Interview> back() {
    if (!hasBack()) {
      return Optional.empty();
    }
    if (stage == Stage.CHOOSING) {
      return Optional.of(begin(definition(), understood));
    }
    return Optional.of(
        session.trail().isEmpty()
            ? new Interview(Stage.CHOOSING, of(false), USUAL, understood)
            : new Interview(Stage.ASKING, session.back(), USUAL, understood));
  }
}
