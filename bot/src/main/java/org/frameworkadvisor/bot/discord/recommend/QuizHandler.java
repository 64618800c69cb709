package org.frameworkadvisor.bot.discord.recommend;

import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.frameworkadvisor.bot.ask.AnswerRecord;
import org.frameworkadvisor.bot.ask.AnswerRepository;
import org.frameworkadvisor.bot.discord.DiscordContext;
import org.frameworkadvisor.bot.discord.interaction.ComponentClick;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Response;
import org.frameworkadvisor.bot.discord.interaction.Visibility;
import org.frameworkadvisor.bot.discord.message.MessageBuilder;
import org.frameworkadvisor.bot.discord.message.ReplyButtons;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;
import org.frameworkadvisor.bot.recommend.Interview;
import org.frameworkadvisor.bot.recommend.InterviewAction;
import org.frameworkadvisor.bot.recommend.InterviewService;
import org.frameworkadvisor.bot.recommend.InterviewSession;
import org.frameworkadvisor.bot.recommend.Recommendation;
import org.frameworkadvisor.bot.recommend.SessionId;
import org.frameworkadvisor.bot.recommend.SessionKey;
import org.frameworkadvisor.bot.recommend.StepResult;
import org.frameworkadvisor.bot.recommend.TeamService;

/// Handles clicks in questionnaires. Each member has one in each server, which no other member can
/// move: it is looked up by who clicks, and never by what the click says alone.
final class QuizHandler {
  private static final String FOREIGN =
      "This questionnaire is somebody else's. Begin your own with `/recommend`.";
  private static final String LATE =
      "That click came from an earlier step, so it changed nothing. This is where you are.";
  private static final Response NOT_KEPT =
      Response.told(
          "I cannot keep your answers just now, so nothing has changed. Please try again in a"
              + " moment.");
  private static final String EXPIRED =
      "This questionnaire has waited for a day, so I have let it go. You are welcome to start anew.";
  private static final String OVER =
      "This questionnaire is over, or another one has taken its place.";
  private static final String DECIDED = "Your team has decided. The result is where you joined it.";
  static final Response NOTHING = Response.told("I have no questionnaire at the moment.");
  private static final String OUTDATED =
      "The questionnaire has changed since you began; you finished it as it was.";

  private final DiscordContext discord;
  private final InterviewService quiz;
  private final TeamService teams;
  private final TeamMessageJob posts;
  private final RecommendationCards cards;
  private final AnswerRepository answers;

  /// @param answers finds the question that a questionnaire begins with
  QuizHandler(
      DiscordContext discord,
      InterviewService quiz,
      TeamService teams,
      TeamMessageJob posts,
      RecommendationCards cards,
      AnswerRepository answers) {
    this.discord = discord;
    this.quiz = quiz;
    this.teams = teams;
    this.posts = posts;
    this.cards = cards;
    this.answers = answers;
  }

  /// Begins a questionnaire, or offers to go on with the one that waits.
  void open(IReplyCallback event, Invoker invoker) {
    open(event, invoker, Optional.empty());
  }

  /// The same, with what the question of an answer says already.
  void find(ComponentClick click) {
    open(click.event(), click.invoker(), click.id().answer());
  }

  /// Begins with what a text says, in the place of what there was.
  void begin(IReplyCallback event, Invoker invoker, String project) {
    limited(event, invoker, () -> begun(invoker, project));
  }

  private void open(IReplyCallback event, Invoker invoker, Optional<AnswerId> answer) {
    limited(
        event,
        invoker,
        () ->
            quiz.unfinished(key(invoker))
                .map(session -> (Response) new Response.Shown(QuizCard.unfinished(session, answer)))
                .orElseGet(() -> begun(invoker, question(answer))));
  }

  private void limited(IReplyCallback event, Invoker invoker, Supplier<Response> work) {
    discord.respondWithinLimit(event, invoker, Visibility.PRIVATE, work, NOT_KEPT);
  }

  private String question(Optional<AnswerId> answer) {
    return answer.flatMap(answers::find).map(AnswerRecord::understood).orElse("");
  }

  /// @param description of a project; blank where nothing is known
  private Response begun(Invoker invoker, String description) {
    return quiz.begin(key(invoker), description)
        .map(session -> shown(session, note(session, description)))
        .orElse(NOTHING);
  }

  private static String note(InterviewSession session, String description) {
    return description.isBlank() || !session.interview().understood().isEmpty()
        ? ""
        : "I could not tell any answer from what you wrote, so I ask.";
  }

  /// A click in a questionnaire.
  void clicked(ComponentClick click) {
    Optional<QuizStep> step = QuizStep.parse(click.choice().orElse(click.id().extra()));
    // It is a private message, so what comes from any other is forged.
    if (step.isEmpty() || !click.isOwners() || !click.isPrivate()) {
      discord.responder().tell(click.event(), FOREIGN);
      return;
    }
    Visibility visibility =
        step.get().wish().equals(QuizStep.SHARE) ? Visibility.PUBLIC : Visibility.EDIT;
    discord
        .responder()
        .respond(click.event(), visibility, () -> response(click, step.get()), NOT_KEPT);
  }

  private Response response(ComponentClick click, QuizStep step) {
    UserId member = click.invoker().user();
    Optional<InterviewAction> action = step.action();
    if (action.isPresent()) {
      return response(
          quiz.move(member, step.session(), step.step(), action.get()),
          session -> moved(session, action.get()));
    }
    return switch (step.wish()) {
      case QuizStep.SHOW -> response(quiz.look(member, step.session(), step.step()));
      case QuizStep.CANCEL ->
          response(
              quiz.cancel(member, step.session(), step.step()),
              _ -> sentence("Cancelled. I have kept none of your answers."));
      case QuizStep.ANEW ->
          response(
              quiz.look(member, step.session(), step.step()),
              _ -> begun(click.invoker(), question(click.id().answer())));
      case QuizStep.NAME ->
          response(
              quiz.look(member, step.session(), step.step()),
              session -> named(session, click.invoker()));
      case QuizStep.SHARE -> share(click, quiz.look(member, step.session(), step.step()));
      default ->
          ResultView.parse(step.wish())
              .map(view ->
                  response(
                      quiz.look(member, step.session(), step.step()),
                      session -> shown(session, view, "")))
              .orElseGet(() -> Response.told(FOREIGN));
    };
  }

  private interface Next {
    Response of(InterviewSession session);
  }

  private Response response(StepResult result) {
    return response(result, session -> shown(session, ""));
  }

  private Response response(StepResult result, Next next) {
    return switch (result) {
      case StepResult.Moved moved -> next.of(moved.now());
      case StepResult.Refused refused -> shown(refused.now(), LATE);
      case StepResult.Expired _ -> over(EXPIRED);
      case StepResult.Unknown _ -> over(OVER);
      case StepResult.Decided _ -> sentence(DECIDED);
      case StepResult.NotKept _ -> NOT_KEPT;
    };
  }

  private Response shown(InterviewSession session, String note) {
    return shown(session, ResultView.OWN, note);
  }

  private Response shown(InterviewSession session, ResultView view, String note) {
    if (session.interview().stage() != Interview.Stage.DONE) {
      return new Response.Shown(QuizCard.of(session, note));
    }
    Recommendation own = quiz.result(session);
    int whatIf = view.whatIf().orElse(own.counterfactuals().size());
    if (whatIf < own.counterfactuals().size()) {
      Recommendation changed = quiz.whatIf(own, own.counterfactuals().get(whatIf));
      return new Response.Shown(cards.whatIf(own, changed, session, view));
    }
    return new Response.Shown(cards.of(own, session, view, below(session, note)));
  }

  /// The questionnaire of a member who has joined a team.
  Response joined(InterviewSession session) {
    return shown(session, "");
  }

  /// The team's message says how many have answered, so it changes when a member comes to the end
  /// or goes back from there.
  private Response moved(InterviewSession session, InterviewAction action) {
    if (session.interview().stage() == Interview.Stage.DONE
        || action instanceof InterviewAction.Back
        || action instanceof InterviewAction.Restart) {
      session.key().team().ifPresent(this::refresh);
    }
    return shown(session, "");
  }

  private void refresh(SessionId team) {
    discord
        .responder()
        .inBackground(() -> teams.find(team).ifPresent(found -> posts.refresh(found)));
  }

  private Response named(InterviewSession session, Invoker invoker) {
    session.key().team().ifPresent(team -> teams.toggle(team, invoker.user(), invoker.name()));
    return shown(session, "");
  }

  /// What is said below a result.
  private String below(InterviewSession session, String note) {
    String all = quiz.isOutdated(session) ? note + " " + OUTDATED : note;
    return (all + session.key().team().map(team -> counting(team, session)).orElse("")).strip();
  }

  private String counting(SessionId team, InterviewSession session) {
    boolean isNamed = teams.name(team, session.key().member()).isPresent();
    return " Your answers count for the group. Its result "
        + (isNamed ? "may show your name." : "does not show your name.");
  }

  /// Posts a result to the channel, once. What cannot be shared stays private.
  private Response share(ComponentClick click, StepResult result) {
    return switch (result) {
      case StepResult.Moved moved -> share(click, moved.now());
      case StepResult.Refused _ ->
          Response.told("This result has changed since, so I have not shared it.");
      case StepResult.Expired _ -> Response.told(EXPIRED);
      case StepResult.Unknown _ -> Response.told(OVER);
      case StepResult.Decided _ -> Response.told(DECIDED);
      case StepResult.NotKept _ -> NOT_KEPT;
    };
  }

  private Response share(ComponentClick click, InterviewSession session) {
    if (session.key().team().isPresent() || session.interview().stage() != Interview.Stage.DONE) {
      return Response.told("There is no result of your own here, so I have not shared it.");
    }
    if (discord.policies().of(click.invoker()).mode() == ChannelPolicy.Mode.OFF) {
      return Response.told("The moderators do not want me to answer in this channel.");
    }
    if (!quiz.share(session)) {
      return Response.told("You have shared this result already.");
    }
    return new Response.Shown(cards.shared(quiz.result(session), click.invoker().name()));
  }

  private static Response over(String sentence) {
    return new Response.Shown(
        new MessageBuilder().text(sentence).buttons(ReplyButtons.finding()).card());
  }

  private static Response sentence(String sentence) {
    return new Response.Shown(SentenceCard.card(sentence));
  }

  private static SessionKey key(Invoker invoker) {
    return SessionKey.of(invoker.user(), invoker.origin().guild());
  }
}
