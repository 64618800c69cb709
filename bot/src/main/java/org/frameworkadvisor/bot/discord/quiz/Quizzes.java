package org.frameworkadvisor.bot.discord.quiz;

import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.Controls;
import org.frameworkadvisor.bot.discord.drawing.CustomId;
import org.frameworkadvisor.bot.discord.drawing.Sentence;
import org.frameworkadvisor.bot.discord.drawing.Sheet;
import org.frameworkadvisor.bot.discord.responding.Click;
import org.frameworkadvisor.bot.discord.responding.Outcome;
import org.frameworkadvisor.bot.discord.responding.Plan;
import org.frameworkadvisor.bot.discord.responding.Visitor;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;
import org.frameworkadvisor.bot.recommend.Interview;
import org.frameworkadvisor.bot.recommend.Move;
import org.frameworkadvisor.bot.recommend.RecommendInSteps;
import org.frameworkadvisor.bot.recommend.Recommendation;
import org.frameworkadvisor.bot.recommend.Seat;
import org.frameworkadvisor.bot.recommend.Session;
import org.frameworkadvisor.bot.recommend.SessionName;
import org.frameworkadvisor.bot.recommend.Stepped;

/// What becomes of clicks in questionnaires. Each member has one in each server, which nobody else
/// can move: it is looked up by who clicks, and never by what the click says alone.
final class Quizzes {
  private static final String FOREIGN =
      "This questionnaire is somebody else's. Begin your own with `/recommend`.";
  private static final String LATE =
      "That click came from an earlier step, so it changed nothing. This is where you are.";
  private static final String NOT_KEPT =
      "I cannot keep your answers just now, so nothing has changed. Please try again in a moment.";
  private static final String EXPIRED =
      "This questionnaire has waited for a day, so I have let it go. You are welcome to start anew.";
  private static final String OVER =
      "This questionnaire is over, or another one has taken its place.";
  private static final String DECIDED = "Your team has decided. The result is where you joined it.";
  static final Outcome NOTHING = told("I have no questionnaire at the moment.");
  private static final String OUTDATED =
      "The questionnaire has changed since you began; you finished it as it was.";

  private final QuizDesk desk;
  private final RecommendInSteps quiz;

  Quizzes(QuizDesk desk) {
    this.desk = desk;
    this.quiz = desk.quiz();
  }

  /// Begins a questionnaire, or offers to go on with the one that waits.
  void open(IReplyCallback event, Visitor visitor) {
    open(event, visitor, Optional.empty());
  }

  /// The same, with what the question of an answer says already.
  void find(Click click, CustomId id) {
    open(click.event(), click.visitor(), id.answer());
  }

  /// Begins with what a text says, in the place of what there was.
  void begin(IReplyCallback event, Visitor visitor, String project) {
    limited(event, visitor, () -> begun(visitor, project));
  }

  private void open(IReplyCallback event, Visitor visitor, Optional<AnswerId> answer) {
    limited(
        event,
        visitor,
        () ->
            quiz.unfinished(seat(visitor))
                .map(session -> (Outcome) new Outcome.Shown(QuizCard.unfinished(session, answer)))
                .orElseGet(() -> begun(visitor, question(answer))));
  }

  private void limited(IReplyCallback event, Visitor visitor, Supplier<Outcome> work) {
    Optional<Card> refused = desk.allowance().refused(visitor);
    if (refused.isPresent()) {
      desk.responder().respond(event, Plan.PRIVATE, new Outcome.Told(refused.get()));
      return;
    }
    desk.responder().respond(event, Plan.PRIVATE, () -> kept(work));
  }

  private String question(Optional<AnswerId> answer) {
    return answer.map(desk.question()).orElse("");
  }

  /// @param description of a project; blank where nothing is known
  private Outcome begun(Visitor visitor, String description) {
    return quiz.begin(seat(visitor), description)
        .map(session -> shown(session, note(session, description)))
        .orElse(NOTHING);
  }

  private static String note(Session session, String description) {
    return description.isBlank() || !session.interview().understood().isEmpty()
        ? ""
        : "I could not tell any answer from what you wrote, so I ask.";
  }

  /// A click in a questionnaire.
  void clicked(Click click, CustomId id) {
    Optional<QuizStep> step = QuizStep.parse(click.choice().orElse(id.extra()));
    // It is a private message, so what comes from any other is forged.
    if (step.isEmpty() || !click.isOwners(id) || !click.isPrivate()) {
      desk.responder().respond(click.event(), Plan.PRIVATE, told(FOREIGN));
      return;
    }
    Plan plan = step.get().wish().equals(QuizStep.SHARE) ? Plan.PUBLIC : Plan.EDIT;
    desk.responder().respond(click.event(), plan, () -> kept(() -> outcome(click, id, step.get())));
  }

  private Outcome outcome(Click click, CustomId id, QuizStep step) {
    UserId member = click.visitor().user();
    Optional<Move> move = step.move();
    if (move.isPresent()) {
      return outcome(
          quiz.move(member, step.session(), step.step(), move.get()),
          session -> moved(session, move.get()));
    }
    return switch (step.wish()) {
      case QuizStep.SHOW -> outcome(quiz.look(member, step.session(), step.step()));
      case QuizStep.CANCEL ->
          outcome(
              quiz.cancel(member, step.session(), step.step()),
              _ -> sentence("Cancelled. I have kept none of your answers."));
      case QuizStep.ANEW ->
          outcome(
              quiz.look(member, step.session(), step.step()),
              _ -> begun(click.visitor(), question(id.answer())));
      case QuizStep.NAME ->
          outcome(
              quiz.look(member, step.session(), step.step()),
              session -> named(session, click.visitor()));
      case QuizStep.SHARE -> share(click, quiz.look(member, step.session(), step.step()));
      default ->
          ResultView.parse(step.wish())
              .map(view ->
                  outcome(
                      quiz.look(member, step.session(), step.step()),
                      session -> shown(session, view, "")))
              .orElseGet(() -> told(FOREIGN));
    };
  }

  private interface Next {
    Outcome of(Session session);
  }

  private Outcome outcome(Stepped stepped) {
    return outcome(stepped, session -> shown(session, ""));
  }

  private Outcome outcome(Stepped stepped, Next next) {
    return switch (stepped) {
      case Stepped.Moved moved -> next.of(moved.now());
      case Stepped.Refused refused -> shown(refused.now(), LATE);
      case Stepped.Expired _ -> over(EXPIRED);
      case Stepped.Unknown _ -> over(OVER);
      case Stepped.Decided _ -> sentence(DECIDED);
      case Stepped.NotKept _ -> told(NOT_KEPT);
    };
  }

  private Outcome shown(Session session, String note) {
    return shown(session, ResultView.OWN, note);
  }

  private Outcome shown(Session session, ResultView view, String note) {
    if (session.interview().stage() != Interview.Stage.DONE) {
      return new Outcome.Shown(QuizCard.of(session, note));
    }
    Recommendation own = quiz.result(session);
    int whatIf = view.whatIf().orElse(own.counterfactuals().size());
    if (whatIf < own.counterfactuals().size()) {
      Recommendation changed = quiz.whatIf(own, own.counterfactuals().get(whatIf));
      return new Outcome.Shown(desk.cards().whatIf(own, changed, session, view));
    }
    return new Outcome.Shown(desk.cards().of(own, session, view, below(session, note)));
  }

  /// The questionnaire of somebody who has joined a team.
  Outcome joined(Session session) {
    return shown(session, "");
  }

  /// The team's message says how many have answered: whoever has come to the end, or gone back from
  /// there.
  private Outcome moved(Session session, Move move) {
    if (session.interview().stage() == Interview.Stage.DONE
        || move instanceof Move.Back
        || move instanceof Move.Restart) {
      session.seat().team().ifPresent(this::refresh);
    }
    return shown(session, "");
  }

  private void refresh(SessionName team) {
    desk.responder()
        .inBackground(
            () -> desk.teams().find(team).ifPresent(found -> desk.posts().refresh(found)));
  }

  private Outcome named(Session session, Visitor visitor) {
    session
        .seat()
        .team()
        .ifPresent(team -> desk.teams().toggle(team, visitor.user(), visitor.name()));
    return shown(session, "");
  }

  /// What is said below a result.
  private String below(Session session, String note) {
    String all = quiz.isOutdated(session) ? note + " " + OUTDATED : note;
    return (all + session.seat().team().map(team -> counting(team, session)).orElse("")).strip();
  }

  private String counting(SessionName team, Session session) {
    boolean isNamed = desk.teams().name(team, session.seat().member()).isPresent();
    return " Your answers count for the group. Its result "
        + (isNamed ? "may show your name." : "does not show your name.");
  }

  /// Posts a result to the channel, once. What cannot be shared stays private.
  private Outcome share(Click click, Stepped stepped) {
    return switch (stepped) {
      case Stepped.Moved moved -> share(click, moved.now());
      case Stepped.Refused _ -> told("This result has changed since, so I have not shared it.");
      case Stepped.Expired _ -> told(EXPIRED);
      case Stepped.Unknown _ -> told(OVER);
      case Stepped.Decided _ -> told(DECIDED);
      case Stepped.NotKept _ -> told(NOT_KEPT);
    };
  }

  private Outcome share(Click click, Session session) {
    if (session.seat().team().isPresent() || session.interview().stage() != Interview.Stage.DONE) {
      return told("There is no result of your own here, so I have not shared it.");
    }
    if (desk.policies().of(click.visitor()).mode() == ChannelPolicy.Mode.OFF) {
      return told("The moderators do not want me to answer in this channel.");
    }
    if (!quiz.share(session)) {
      return told("You have shared this result already.");
    }
    return new Outcome.Shown(desk.cards().shared(quiz.result(session), click.visitor().name()));
  }

  private static Outcome over(String sentence) {
    return new Outcome.Shown(new Sheet().text(sentence).buttons(Controls.finding()).card());
  }

  private static Outcome sentence(String sentence) {
    return new Outcome.Shown(Sentence.card(sentence));
  }

  private static Outcome told(String sentence) {
    return new Outcome.Told(Sentence.card(sentence));
  }

  private static Outcome kept(Supplier<Outcome> work) {
    try {
      return work.get();
    } catch (StoreUnavailable notNow) {
      return told(NOT_KEPT);
    }
  }

  private static Seat seat(Visitor visitor) {
    return Seat.of(visitor.user(), visitor.place().guild());
  }
}
