package org.frameworkadvisor.bot.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.frameworkadvisor.bot.exchange.Caller;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.Reply;
import org.frameworkadvisor.bot.front.Features;
import org.frameworkadvisor.bot.front.Legible;
import org.frameworkadvisor.bot.front.Nearest;
import org.frameworkadvisor.bot.front.Order;
import org.frameworkadvisor.knowledge.Progress;
import org.frameworkadvisor.knowledge.retrieval.Hit;
import org.frameworkadvisor.knowledge.retrieval.Question;
import org.jline.utils.AttributedString;

/// A person at the terminal, line by line: what they type and what they get to see. Remembers the
/// choices that were offered and the passages that weren't shown yet; the questions before are
/// [org.frameworkadvisor.bot.ask.Ask]'s to remember.
final class Conversation {
  private static final Caller CALLER =
      new Caller(TeachCommand.TEACHER, Optional.of(GuildId.LOCAL), "terminal");
  private static final ChannelId PLACE = new ChannelId("terminal");
  private static final int PASSAGES_AT_ONCE = 3;
  private static final String NO_QUESTIONNAIRE =
      "This knowledge base has no questionnaire to recommend by.";

  private final Features features;
  private final Supplier<Look> look;
  private List<String> choices = List.of();
  private List<Hit> unseen = List.of();
  private int shown;
  private Optional<Quiz> quiz = Optional.empty();
  private String asked = "";
  private final Teaching teaching;

  /// @param look asked for each time: terminals are resized
  Conversation(Features features, Supplier<Look> look) {
    this.features = features;
    this.look = look;
    this.teaching = new Teaching(features, look);
  }

  List<String> greeting() {
    List<String> subjects = features.compare().subjects();
    String on = subjects.isEmpty() ? "" : " on " + Printable.line(String.join(", ", subjects));
    String example =
        features.suggestions().get().stream()
            .filter(suggestion -> suggestion.endsWith("?"))
            .findFirst()
            .map(question -> ", for instance: " + Printable.line(question))
            .orElse("");
    return new Sheet(look.get())
        .strong("Framework Advisor quotes what its knowledge base says" + on + ".")
        .plain("Ask in your own words" + example + " (/help lists commands, Ctrl-D leaves)")
        .lines();
  }

  Turn say(String line) {
    String typed = Legible.wellFormed(line).strip();
    if (teaching.isWaiting() && !typed.startsWith("/")) {
      return new Turn.Said(teaching.say(typed));
    }
    teaching.cancel();
    boolean isCommand = typed.startsWith("/");
    Optional<String> refusal =
        Typed.refusal(isCommand ? typed.substring(typed.indexOf(' ') + 1) : typed);
    if (refusal.isPresent()) {
      return new Turn.Said(plain(refusal.get()));
    }
    if (typed.isEmpty()) {
      return new Turn.Said(List.of());
    }
    if (isCommand) {
      return command(typed);
    }
    if (isAsking()) {
      return new Turn.Said(quiz.orElseThrow().say(typed));
    }
    if (!choices.isEmpty() && typed.matches("\\d{1,3}")) {
      return new Turn.Said(pick(Integer.parseInt(typed)));
    }
    return new Turn.Said(ask(typed));
  }

  private Turn command(String typed) {
    int space = typed.indexOf(' ');
    String name = space < 0 ? typed : typed.substring(0, space);
    String rest = space < 0 ? "" : typed.substring(space).strip();
    Optional<Verb> verb = Verb.of(name);
    if (verb.isEmpty()) {
      return new Turn.Said(unknown(name));
    }
    return switch (verb.get()) {
      case ASK -> new Turn.Said(ask(rest));
      case COMPARE -> new Turn.Said(compare(rest));
      case SUMMARISE -> new Turn.Said(show(features.compare().summarise(rest)));
      case RECOMMEND -> new Turn.Said(recommend(false, rest));
      case RESULT -> new Turn.Said(result(rest));
      case MORE -> new Turn.Said(more());
      case RELOAD -> new Turn.Said(carryOut(new Order.Reload(rest.equals("force"))));
      case HISTORY -> new Turn.Said(printed(HistoryCommand.lines(features)));
      case ROLLBACK -> new Turn.Said(rollback(rest));
      case TEACH -> new Turn.Said(teaching.teach(rest, asked));
      case TAUGHT -> new Turn.Said(teaching.taught(rest));
      case GAPS -> new Turn.Said(teaching.gaps(rest));
      case AUDIT -> new Turn.Said(teaching.audit());
      case HELP -> new Turn.Said(help());
      case QUIT -> new Turn.Left();
    };
  }

  /// Begins the questionnaire.
  ///
  /// @param isQuick whether the short one is wanted
  /// @param description what is said about the project; may be empty
  List<String> recommend(boolean isQuick, String description) {
    choices = List.of();
    quiz = Quiz.begin(features.recommend(), look, isQuick, description);
    return quiz.map(Quiz::shown).orElseGet(() -> plain(NO_QUESTIONNAIRE));
  }

  private List<String> result(String code) {
    choices = List.of();
    Sheet sheet = new Sheet(look.get());
    features
        .recommend()
        .replay(code)
        .ifPresentOrElse(
            replay -> ReplayText.write(replay, sheet), () -> sheet.plain(NO_QUESTIONNAIRE));
    return sheet.lines();
  }

  /// Whether the questionnaire waits for an answer.
  boolean isAsking() {
    return quiz.filter(begun -> !begun.isOver()).isPresent();
  }

  /// What the questionnaire offers to choose from now; nothing where it isn't asking.
  List<String> offered() {
    return isAsking() ? quiz.orElseThrow().choices() : List.of();
  }

  private List<String> ask(String typed) {
    Reply reply = features.ask().answer(CALLER, typed);
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
    Offer.inConversation(features.recommend(), reply).ifPresent(line -> lines.addAll(plain(line)));
    return lines;
  }

  /// Takes a while, and nobody has to wait for it.
  private void missed(Question question) {
    asked = question.text();
    Thread.startVirtualThread(
        () -> features.gaps().missed(GuildId.LOCAL, PLACE, CALLER.user(), question));
  }

  private List<String> pick(int number) {
    if (number < 1 || number > choices.size()) {
      return plain("Please choose a number from 1 to " + choices.size() + ", or ask anew.");
    }
    return ask(choices.get(number - 1));
  }

  private List<String> compare(String typed) {
    Comparands comparands = Comparands.of(typed, features.compare().subjects());
    return show(features.compare().compare(comparands.names(), comparands.aspect()));
  }

  private List<String> more() {
    if (unseen.isEmpty()) {
      return plain(
          shown == 0
              ? "Ask something first; then /more shows further passages."
              : "There are no more passages on this.");
    }
    int count = Math.min(PASSAGES_AT_ONCE, unseen.size());
    List<String> lines = new ReplyText(look.get()).more(unseen.subList(0, count), shown + 1);
    unseen = unseen.subList(count, unseen.size());
    shown += count;
    return lines;
  }

  private List<String> rollback(String version) {
    return version.isEmpty()
        ? plain("Say which version; /history lists them.")
        : carryOut(new Order.Rollback(version));
  }

  private List<String> carryOut(Order order) {
    return printed(order.carryOut(features.upkeep(), Progress.NONE).lines());
  }

  private List<String> printed(List<String> lines) {
    Sheet sheet = new Sheet(look.get());
    lines.forEach(line -> sheet.plain(Printable.line(line)));
    return sheet.lines();
  }

  private List<String> help() {
    Sheet sheet = new Sheet(look.get());
    int width = 0;
    for (Verb verb : Verb.values()) {
      width = Math.max(width, verb.usage().length());
    }
    for (Verb verb : Verb.values()) {
      String padding = " ".repeat(width - verb.usage().length() + 2);
      sheet.item(verb.usage() + padding, new AttributedString(verb.purpose()));
    }
    return sheet
        .plain("Anything else is a question; a number picks one of the choices offered.")
        .plain("Tab completes commands and known questions, the arrow keys bring back lines.")
        .lines();
  }

  private List<String> unknown(String name) {
    String guess =
        Nearest.of(name, Verb.all())
            .map(near -> "Did you mean " + near + "?")
            .orElse("/help lists the commands.");
    return plain("There is no command " + Printable.line(name) + ". " + guess);
  }

  private List<String> show(Reply reply) {
    return new ReplyText(look.get()).lines(reply, 1);
  }

  private List<String> plain(String text) {
    return new Sheet(look.get()).plain(text).lines();
  }
}
