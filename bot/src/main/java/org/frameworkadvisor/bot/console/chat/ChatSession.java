package org.frameworkadvisor.bot.console.chat;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.frameworkadvisor.bot.ask.QuestionService;
import org.frameworkadvisor.bot.console.chat.TeachingDialog.GapChange;
import org.frameworkadvisor.bot.console.chat.TeachingDialog.TaughtChange;
import org.frameworkadvisor.bot.console.commands.CommandContext;
import org.frameworkadvisor.bot.console.commands.QuestionnaireOffer;
import org.frameworkadvisor.bot.console.text.ReplyText;
import org.frameworkadvisor.bot.console.text.TerminalStyle;
import org.frameworkadvisor.bot.console.text.TerminalText;
import org.frameworkadvisor.bot.console.text.TextLayout;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.bot.text.DisplayText;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// A conversation in the terminal, line by line: what is typed and what is shown. Remembers the
/// choices that were offered and the passages that weren't shown yet; the questions before are
/// [org.frameworkadvisor.bot.ask.QuestionService]'s to remember. Its methods are the commands that
/// only a conversation has; [ChatCommands] runs them.
@Command
final class ChatSession {
  private static final QuestionService.Caller CALLER =
      new QuestionService.Caller(
          CommandContext.TEACHER, Optional.of(GuildId.LOCAL), "terminal", true);
  private static final ChannelId PLACE = new ChannelId("terminal");
  private static final int PASSAGES_AT_ONCE = 3;

  private final AdvisorFeatures features;
  private final Supplier<TerminalStyle> style;
  private final ChatContext context;
  private final TeachingDialog teaching;
  private @Nullable ChatCommands commands;
  private List<String> choices = List.of();
  private List<SearchResult.Hit> unseen = List.of();
  private int shown;
  private Optional<QuestionnaireDialog> questionnaireDialog = Optional.empty();
  private String asked = "";
  private boolean hasLeft;

  /// What one line leads to.
  sealed interface Turn {

    /// The lines to show; none for a line without anything on it.
    record Said(List<String> lines) implements Turn {
      public Said {
        lines = List.copyOf(lines);
      }
    }

    /// The conversation is over.
    record Left() implements Turn {}
  }

  /// @param style asked for each time: terminals are resized
  ChatSession(AdvisorFeatures features, Supplier<TerminalStyle> style) {
    this.features = features;
    this.style = style;
    this.context = new ChatContext(features, style);
    this.teaching = new TeachingDialog(context);
  }

  /// The commands, made when the first one is typed: that takes a moment.
  ChatCommands commands() {
    if (commands == null) {
      commands = new ChatCommands(this, context);
    }
    return commands;
  }

  List<String> greeting() {
    String subjects = features.comparisonService().someSubjects();
    String on = subjects.isEmpty() ? "" : " on " + TerminalText.line(subjects);
    String example =
        features.suggestions().get().stream()
            .filter(suggestion -> suggestion.endsWith("?"))
            .findFirst()
            .map(question -> ", for instance: " + TerminalText.line(question))
            .orElse("");
    return new TextLayout(style.get())
        .strong("Framework Advisor quotes what its knowledge base says" + on + ".")
        .plain("Ask in your own words" + example + " (/help lists commands, Ctrl-D leaves)")
        .lines();
  }

  Turn say(String line) {
    // Lines of a command that failed are not shown behind the next one.
    context.take();
    answer(DisplayText.wellFormed(line).strip());
    return hasLeft ? new Turn.Left() : new Turn.Said(context.take());
  }

  private void answer(String typed) {
    boolean isCommand = typed.startsWith("/");
    if (teaching.isWaiting() && !isCommand) {
      teaching.say(typed);
      return;
    }
    teaching.cancel();
    if (typed.isEmpty()) {
      return;
    }
    Optional<String> refusal =
        TerminalText.refusal(
            isCommand ? typed.substring(typed.indexOf(' ') + 1) : typed, Question.MAX_LENGTH);
    if (refusal.isPresent()) {
      context.say(refusal.get());
    } else if (isCommand) {
      commands().run(typed);
    } else if (isAsking()) {
      context.show(questionnaireDialog.orElseThrow().say(typed));
    } else if (!choices.isEmpty() && typed.matches("\\d{1,3}")) {
      pick(Integer.parseInt(typed));
    } else {
      ask(typed);
    }
  }

  private void pick(int number) {
    if (number < 1 || number > choices.size()) {
      context.say("Please choose a number from 1 to " + choices.size() + ", or ask anew.");
    } else {
      ask(choices.get(number - 1));
    }
  }

  @Command(customSynopsis = "question", description = "the same as typing the question alone")
  void ask(@Parameters(arity = "0..1", defaultValue = "") String question) {
    Reply reply = features.questionService().answer(CALLER, question);
    choices = List.of();
    unseen = List.of();
    shown = 0;
    asked = question;
    switch (reply) {
      case Reply.Taught taught -> unseen = taught.hits();
      case Reply.Answer answer -> {
        unseen = ReplyText.others(answer);
        shown = 1;
      }
      case Reply.Clarify clarify -> {
        choices = clarify.choices();
        unseen = clarify.hits();
      }
      case Reply.NotFound miss -> {
        choices = miss.nearest();
        unseen = miss.hits();
        missed(miss.asked().understood());
      }
      case Reply.Unavailable _, Reply.Refused _, Reply.Compared _, Reply.Summarised _ -> {}
    }
    context.show(new ReplyText(style.get()).lines(reply, 1));
    QuestionnaireOffer.inConversation(features.recommendationService(), reply)
        .ifPresent(context::say);
  }

  /// Takes a while that the person need not wait for.
  private void missed(Question question) {
    asked = question.text();
    Thread.startVirtualThread(
        () -> features.gaps().recordUnanswered(GuildId.LOCAL, PLACE, CALLER.user(), question));
  }

  @Command(
      customSynopsis = "[project]",
      description = "questions about your project, then the framework that suits it")
  void recommend(@Parameters(arity = "0..1", defaultValue = "") String project) {
    begin(false, project);
  }

  /// Begins the questionnaire.
  ///
  /// @param isQuick whether the short one is wanted
  /// @return the first question
  List<String> recommend(boolean isQuick) {
    begin(isQuick, "");
    return context.take();
  }

  private void begin(boolean isQuick, String project) {
    choices = List.of();
    questionnaireDialog =
        QuestionnaireDialog.begin(features.recommendationService(), style, isQuick, project);
    questionnaireDialog.ifPresentOrElse(
        dialog -> context.show(dialog.shown()), context::noQuestionnaire);
  }

  /// Whether the questionnaire waits for an answer.
  boolean isAsking() {
    return questionnaireDialog.filter(begun -> !begun.isOver()).isPresent();
  }

  /// What the questionnaire offers to choose from now; nothing where it isn't asking.
  List<String> offered() {
    return isAsking() ? questionnaireDialog.orElseThrow().choices() : List.of();
  }

  /// A number picks no choice any more.
  void forgetChoices() {
    choices = List.of();
  }

  @Command(description = "the next passages on the last question")
  void more() {
    if (unseen.isEmpty()) {
      context.say(
          shown == 0
              ? "Ask something first; then /more shows further passages."
              : "There are no more passages on this.");
      return;
    }
    int count = Math.min(PASSAGES_AT_ONCE, unseen.size());
    context.show(new ReplyText(style.get()).more(unseen.subList(0, count), shown + 1));
    unseen = unseen.subList(count, unseen.size());
    shown += count;
  }

  @Command(
      customSynopsis = "[question]",
      description = "an answer of your own, to the last question where none is given")
  void teach(@Parameters(arity = "0..1", defaultValue = "") String question) {
    teaching.teach(question.isEmpty() ? asked : question);
  }

  @Command(
      customSynopsis = "[edit|forget|undo n]",
      description = "what was taught, or a change to it",
      footer = TeachingDialog.TAUGHT_USAGE)
  void taught(
      @Parameters(index = "0", arity = "0..1") @Nullable TaughtChange change,
      @Parameters(index = "1", arity = "0..1", defaultValue = "") String number) {
    teaching.taught(Optional.ofNullable(change), number);
  }

  @Command(
      customSynopsis = "[teach|ignore|none n]",
      description = "questions that found no answer, or a decision on one",
      footer = TeachingDialog.GAPS_USAGE)
  void gaps(
      @Parameters(index = "0", arity = "0..1") @Nullable GapChange change,
      @Parameters(index = "1", arity = "0..1", defaultValue = "") String number) {
    teaching.gaps(Optional.ofNullable(change), number);
  }

  @Command(description = "this list")
  void help() {
    commands().help();
  }

  @Command(aliases = "exit", description = "leave, as does Ctrl-D")
  void quit() {
    hasLeft = true;
  }
}
