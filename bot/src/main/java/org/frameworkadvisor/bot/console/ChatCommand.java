package org.frameworkadvisor.bot.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The commands of a conversation.
enum ChatCommand {
  ASK("question", "the same as typing the question alone"),
  COMPARE("a b [aspect]", "frameworks side by side"),
  SUMMARISE("[topic]", "the key points"),
  RECOMMEND("[project]", "questions about your project, then the framework that suits it"),
  RESULT("code", "a result again, by its code"),
  MORE("", "the next passages on the last question"),
  RELOAD("[force]", "read the content anew; force although golden questions fail"),
  HISTORY("", "the last reloads, and the versions to go back to"),
  ROLLBACK("version", "serve an earlier version"),
  TEACH("[question]", "an answer of your own, to the last question where none is given"),
  TAUGHT("[edit|forget|undo n]", "what was taught, or a change to it"),
  GAPS("[teach|ignore|none n]", "questions that found no answer, or a decision on one"),
  AUDIT("", "what was taught, changed and put aside, the latest first"),
  HELP("", "this list"),
  QUIT("", "leave, as does Ctrl-D");

  private final String arguments;
  private final String purpose;

  ChatCommand(String arguments, String purpose) {
    this.arguments = arguments;
    this.purpose = purpose;
  }

  /// As it is typed: `/ask`.
  String typed() {
    return "/" + name().toLowerCase(Locale.ROOT);
  }

  String usage() {
    return arguments.isEmpty() ? typed() : typed() + " " + arguments;
  }

  String purpose() {
    return purpose;
  }

  static Optional<ChatCommand> of(String typed) {
    String wanted =
        switch (typed.toLowerCase(Locale.ROOT)) {
          case "/summarize" -> SUMMARISE.typed();
          case "/exit" -> QUIT.typed();
          case String other -> other;
        };
    return Arrays.stream(values()).filter(command -> command.typed().equals(wanted)).findFirst();
  }

  static List<String> all() {
    return Arrays.stream(values()).map(ChatCommand::typed).toList();
  }
}
