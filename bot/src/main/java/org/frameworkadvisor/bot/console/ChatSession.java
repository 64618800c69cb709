package org.frameworkadvisor.bot.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.frameworkadvisor.bot.ask.QuestionService;
import org.frameworkadvisor.bot.console.text.ReplayText;
import org.frameworkadvisor.bot.console.text.ReplyText;
import org.frameworkadvisor.bot.console.text.TerminalStyle;
import org.frameworkadvisor.bot.console.text.TerminalText;
import org.frameworkadvisor.bot.console.text.TextLayout;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.front.ControlCommand;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.bot.text.DisplayText;
import org.frameworkadvisor.knowledge.content.NearestName;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.jline.utils.AttributedString;

/// A person at the terminal, line by line: what they type and what they get to see. Remembers the
/// choices that were offered and the passages that weren't shown yet; the questions before are
/// [org.frameworkadvisor.bot.ask.QuestionService]'s to remember.
final class ChatSession {
  private static final QuestionService.Caller CALLER =
      new QuestionService.Caller(
          TeachCliCommand.TEACHER, Optional.of(GuildId.LOCAL), "terminal", true);
  private static final ChannelId PLACE = new ChannelId("terminal");
  private static final int PASSAGES_AT_ONCE = 3;
  private static final String NO_QUESTIONNAIRE =
      "This knowledge base has no questionnaire to recommend by.";

  private final AdvisorFeatures features;
  private final Supplier<TerminalStyle> style;
  private List<String> choices = List.of();
  private List<SearchResult.Hit> unseen = List.of();
  private int shown;
  private Optional<QuestionnaireDialog> questionnaireDialog = Optional.empty();
  private String asked = "";
  private final TeachingDialog teaching;

  /// @param style asked for each time: terminals are resized
  ChatSession(AdvisorFeatures features, Supplier<TerminalStyle> style) {
    this.features = features;
    this.style = style;
    this.teaching = new TeachingDialog(features, style);
  }

  List<String> greeting() {
    List<String> subjects = features.comparisonService().subjects();
    String on = subjects.isEmpty() ? "" : " on " + TerminalText.line(String.join(", ", subjects));
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

  ChatTurn say(String line) {
    String typed = DisplayText.wellFormed(line).strip();
    if (teaching.isWaiting() && !typed.startsWith("/")) {
      return new ChatTurn.Said(teaching.say(typed));
    }
    teaching.cancel();
    boolean isCommand = typed.startsWith("/");
    Optional<String> refusal =
        TypedTextConverter.refusal(isCommand ? typed.substring(typed.indexOf(' ') + 1) : typed);
    if (refusal.isPresent()) {
      return new ChatTurn.Said(plain(refusal.get()));
    }
    if (typed.isEmpty()) {
      return new ChatTurn.Said(List.of());
    }
    if (isCommand) {
      return command(typed);
    }
    if (isAsking()) {
      return new ChatTurn.Said(questionnaireDialog.orElseThrow().say(typed));
    }
    if (!choices.isEmpty() && typed.matches("\\d{1,3}")) {
      return new ChatTurn.Said(pick(Integer.parseInt(typed)));
    }
    return new ChatTurn.Said(ask(typed));
  }

  private ChatTurn command(String typed) {
    int space = typed.indexOf(' ');
    String name = space < 0 ? typed : typed.substring(0, space);
    String rest = space < 0 ? "" : typed.substring(space).strip();
    Optional<ChatCommand> command = ChatCommand.of(name);
    if (command.isEmpty()) {
      return new ChatTurn.Said(unknown(name));
    }
    return switch (command.get()) {
      case ASK -> new ChatTurn.Said(ask(rest));
      case COMPARE -> new ChatTurn.Said(compare(rest));
      case SUMMARISE -> new ChatTurn.Said(show(features.comparisonService().summarise(rest)));
      case RECOMMEND -> new ChatTurn.Said(recommend(false, rest));
      case RESULT -> new ChatTurn.Said(result(rest));
      case MORE -> new ChatTurn.Said(more());
      case RELOAD -> new ChatTurn.Said(carryOut(new ControlCommand.Reload(rest.equals("force"))));
      case HISTORY -> new ChatTurn.Said(printed(HistoryCliCommand.lines(features)));
      case ROLLBACK -> new ChatTurn.Said(rollback(rest));
      case TEACH -> new ChatTurn.Said(teaching.teach(rest, asked));
      case TAUGHT -> new ChatTurn.Said(teaching.taught(rest));
      case GAPS -> new ChatTurn.Said(teaching.gaps(rest));
      case AUDIT -> new ChatTurn.Said(teaching.audit());
      case HELP -> new ChatTurn.Said(help());
      case QUIT -> new ChatTurn.Left();
    };
  }

  /// Begins the questionnaire.
  ///
  /// @param isQuick whether the short one is wanted
  /// @param description what is said about the project; may be empty
  List<String> recommend(boolean isQuick, String description) {
    choices = List.of();
    questionnaireDialog =
        QuestionnaireDialog.begin(features.recommendationService(), style, isQuick, description);
    return questionnaireDialog
        .map(QuestionnaireDialog::shown)
        .orElseGet(() -> plain(NO_QUESTIONNAIRE));
  }

  private List<String> result(String code) {
    choices = List.of();
    TextLayout layout = new TextLayout(style.get());
    features
        .recommendationService()
        .replay(code)
        .ifPresentOrElse(
            replay -> ReplayText.write(replay, layout), () -> layout.plain(NO_QUESTIONNAIRE));
    return layout.lines();
  }

  /// Whether the questionnaire waits for an answer.
  boolean isAsking() {
    return questionnaireDialog.filter(begun -> !begun.isOver()).isPresent();
  }

  /// What the questionnaire offers to choose from now; nothing where it isn't asking.
  List<String> offered() {
    return isAsking() ? questionnaireDialog.orElseThrow().choices() : List.of();
  }

  private List<String> ask(String typed) {
    Reply reply = features.questionService().answer(CALLER, typed);
    choices = List.of();
    unseen = List.of();
    shown = 0;
    asked = typed;
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
    List<String> lines = new ArrayList<>(show(reply));
    QuestionnaireOffer.inConversation(features.recommendationService(), reply)
        .ifPresent(line -> lines.addAll(plain(line)));
    return lines;
  }

  /// Takes a while, and nobody has to wait for it.
  private void missed(Question question) {
    asked = question.text();
    Thread.startVirtualThread(
        () -> features.gaps().recordUnanswered(GuildId.LOCAL, PLACE, CALLER.user(), question));
  }

  private List<String> pick(int number) {
    if (number < 1 || number > choices.size()) {
      return plain("Please choose a number from 1 to " + choices.size() + ", or ask anew.");
    }
    return ask(choices.get(number - 1));
  }

  private List<String> compare(String typed) {
    ComparisonArguments arguments =
        ComparisonArguments.of(typed, features.comparisonService().subjects());
    return show(features.comparisonService().compare(arguments.names(), arguments.aspect()));
  }

  private List<String> more() {
    if (unseen.isEmpty()) {
      return plain(
          shown == 0
              ? "Ask something first; then /more shows further passages."
              : "There are no more passages on this.");
    }
    int count = Math.min(PASSAGES_AT_ONCE, unseen.size());
    List<String> lines = new ReplyText(style.get()).more(unseen.subList(0, count), shown + 1);
    unseen = unseen.subList(count, unseen.size());
    shown += count;
    return lines;
  }

  private List<String> rollback(String version) {
    return version.isEmpty()
        ? plain("Say which version; /history lists them.")
        : carryOut(new ControlCommand.Rollback(version));
  }

  private List<String> carryOut(ControlCommand command) {
    return printed(command.carryOut(features.maintenance(), ProgressListener.NONE).lines());
  }

  private List<String> printed(List<String> lines) {
    TextLayout layout = new TextLayout(style.get());
    lines.forEach(line -> layout.plain(TerminalText.line(line)));
    return layout.lines();
  }

  private List<String> help() {
    TextLayout layout = new TextLayout(style.get());
    int width = 0;
    for (ChatCommand command : ChatCommand.values()) {
      width = Math.max(width, command.usage().length());
    }
    for (ChatCommand command : ChatCommand.values()) {
      String padding = " ".repeat(width - command.usage().length() + 2);
      layout.item(command.usage() + padding, new AttributedString(command.purpose()));
    }
    return layout
        .plain("Anything else is a question; a number picks one of the choices offered.")
        .plain("Tab completes commands and known questions, the arrow keys bring back lines.")
        .lines();
  }

  private List<String> unknown(String name) {
    String guess =
        NearestName.of(name, ChatCommand.all())
            .map(near -> "Did you mean " + near + "?")
            .orElse("/help lists the commands.");
    return plain("There is no command " + TerminalText.line(name) + ". " + guess);
  }

  private List<String> show(Reply reply) {
    return new ReplyText(style.get()).lines(reply, 1);
  }

  private List<String> plain(String text) {
    return new TextLayout(style.get()).plain(text).lines();
  }
}
