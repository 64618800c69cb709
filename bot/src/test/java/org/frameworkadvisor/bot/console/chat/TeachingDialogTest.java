package org.frameworkadvisor.bot.console.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.frameworkadvisor.bot.console.FakeKnowledge;
import org.frameworkadvisor.bot.console.TestConsole;
import org.frameworkadvisor.bot.console.text.TerminalStyle;
import org.frameworkadvisor.bot.model.AskedQuestion;
import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.TaughtAnswer;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.teach.TaughtAnswerVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Teaching in the terminal, in a conversation and by command lines.
class TeachingDialogTest {
  private static final String QUESTION = "Where do we host the site?";

  private final TestConsole console = new TestConsole();
  private final FakeKnowledge knowledge = console.knowledge;
  private final ChatSession session =
      new ChatSession(knowledge.features(), () -> new TerminalStyle(100, true, false));

  @Test
  void theLastQuestionIsTaughtItsAnswerAndGetsItFromThenOn() {
    knowledge.sense.same(QUESTION, "where is the site hosted");
    assertThat(say(QUESTION).getFirst()).startsWith("Sorry");

    assertThat(say("/teach"))
        .containsExactly(
            "What is the answer to \"Where do we host the site?\"? Type it on one line; an empty one"
                + " leaves it.");
    assertThat(say("On Fly.io, in *fra*."))
        .startsWith("From now on this is the answer:", "On Fly.io, in *fra*.");

    assertThat(say("where is the site hosted"))
        .containsExactly(
            "On Fly.io, in *fra*.",
            "Where do we host the site? › taught by a moderator on 2026-11-26");
    assertThat(say("/more").getFirst()).startsWith("1. Flask is small.");
  }

  @Test
  void nothingIsTaughtByAnEmptyLineOrAnotherCommand() {
    say("/teach " + QUESTION);
    assertThat(say("")).containsExactly("Nothing was taught.");
    say("/teach " + QUESTION);
    say("/help");
    say("On Fly.io.");

    assertThat(say("/taught")).containsExactly("Nothing has been taught yet.");
    assertThat(
            new ChatSession(knowledge.features(), () -> new TerminalStyle(100, true, false))
                .say("/teach"))
        .isEqualTo(
            new ChatSession.Turn.Said(
                List.of("Ask something first, or say /teach and the question.")));
  }

  @Test
  void whatWasTaughtIsListedEditedForgottenAndBroughtBack() {
    teach(QUESTION, "On Fly.io.");
    teach("When do we meet?", "On Mondays.");
    assertThat(say("/taught"))
        .contains("1. When do we meet?", "   On Mondays.", "2. Where do we host the site?");

    say("/taught edit 2");
    say("In Paris.");
    assertThat(say(QUESTION)).startsWith("In Paris.");

    say("/taught");
    assertThat(say("/taught forget 1"))
        .containsExactly("Forgotten: Where do we host the site?", "/taught undo brings it back.");
    assertThat(say(QUESTION).getFirst()).startsWith("Sorry");
    say("/taught undo");
    assertThat(say(QUESTION)).startsWith("In Paris.");
    assertThat(say("/taught forget 7").getFirst()).startsWith("Say /taught alone");
    assertThat(say("/taught sell 1").getFirst()).startsWith("Say /taught alone");
  }

  @Test
  void theSameQuestionIsNotTaughtTwice() {
    teach(QUESTION, "On Fly.io.");

    assertThat(teach(QUESTION, "In Paris.").getFirst())
        .startsWith("There is a taught answer to this question already");
  }

  @Test
  void whatFoundNoAnswerIsAGapThatIsTaughtOrPutAside() {
    say(QUESTION);
    say("When do we meet?");
    say("lol");
    awaitGaps(3);
    String listed = String.join("\n", say("/gaps"));
    assertThat(listed).contains(QUESTION, "When do we meet?", "lol", "asked once, on 2026-11-26");

    say("/gaps teach " + numberOf(QUESTION));
    say("On Fly.io.");
    assertThat(say(QUESTION)).startsWith("On Fly.io.");
    say("/gaps");
    assertThat(say("/gaps ignore " + numberOf("When do we meet?"))).containsExactly("Done.");
    say("/gaps");
    assertThat(say("/gaps none " + numberOf("lol"))).containsExactly("Done.");

    assertThat(say("/gaps")).containsExactly("No question waits for an answer.");
  }

  @Test
  void whileNothingCanBeKeptThatIsSaid() {
    knowledge.taught.breakDown();
    knowledge.gaps.breakDown();

    assertThat(teach(QUESTION, "On Fly.io."))
        .containsExactly("It could not be kept; the log says why. Nothing has changed.");
    assertThat(say("/taught")).containsExactly("the twin is down");
    assertThat(say("/gaps")).containsExactly("the twin is down");
    assertThat(say(QUESTION)).anyMatch(line -> line.startsWith("Sorry"));
  }

  @Test
  void commandsTeachListAndChange(@TempDir Path folder) throws Exception {
    assertThat(console.run("knowledge", "teach", QUESTION, "On Fly.io.")).isZero();
    String id = only().id().value();

    assertThat(console.run("knowledge", "taught")).isZero();
    assertThat(console.out()).contains("1. Where do we host the site?", "   On Fly.io.", id);
    assertThat(console.run("ask", QUESTION)).isZero();
    assertThat(console.out()).contains("taught by a moderator on 2026-11-26");
    assertThat(console.run("ask", "--json", QUESTION)).isZero();
    assertThat(console.out()).contains("\"decision\" : \"answer\"", "\"taught\" : {", id);

    assertThat(console.run("knowledge", "taught", "--edit", id, "--answer", "In Paris.")).isZero();
    assertThat(only().answer()).isEqualTo("In Paris.");
    assertThat(console.run("knowledge", "taught", "--forget", id)).isZero();
    assertThat(console.run("knowledge", "taught", "--undo", id)).isZero();
    assertThat(only().answer()).isEqualTo("In Paris.");

    Path file = folder.resolve("taught.md");
    assertThat(console.run("knowledge", "taught", "--export", file.toString())).isZero();
    assertThat(Files.readString(file)).contains("## Where do we host the site", "In Paris");
  }

  @Test
  void anAnswerIsReadFromStandardInput() {
    console.typing("On Fly.io.\n\nIn *fra*.\n");

    assertThat(console.run("knowledge", "teach", QUESTION, "--link", "https://example.org"))
        .isZero();

    assertThat(only().answer()).isEqualTo("On Fly.io.\n\nIn *fra*.");
    assertThat(only().link()).isEqualTo("https://example.org");
  }

  @Test
  void wrongUsageChangesNothingAndIsTold() {
    assertThat(console.run("knowledge", "teach", QUESTION, "...")).isEqualTo(2);
    assertThat(console.run("knowledge", "taught", "--forget", "../..")).isEqualTo(2);
    assertThat(console.run("knowledge", "taught", "--export", "/dev/null/x")).isEqualTo(2);
    assertThat(console.run("knowledge", "gaps", "--ignore", "nothing")).isEqualTo(2);
    assertThat(console.out())
        .contains("Please write the answer in words.", "There is no such taught answer.");
    assertThat(knowledge.taught.changes()).isZero();
  }

  @Test
  void whereWhatWasTaughtCouldNeverBeReadThatIsSaidWithWhatTheContentSays() {
    knowledge.taught.breakDown();

    assertThat(say(QUESTION))
        .contains(AskedQuestion.WITHOUT_TAUGHT)
        .anySatisfy(line -> assertThat(line).startsWith("Sorry"));
    assertThat(console.run("ask", "--json", QUESTION)).isZero();
    assertThat(console.out())
        .contains(
            "\"decision\" : \"not_found\"", "\"message\" : \"" + AskedQuestion.WITHOUT_TAUGHT);
  }

  @Test
  void whatWasDoneHereIsListedTheLatestFirst() {
    assertThat(say("/audit")).containsExactly("Nothing so far.");
    act(AuditEntry.Kind.TAUGHT, QUESTION, 1);
    act(AuditEntry.Kind.GAP_IGNORED, "What is for lunch?", 2);
    knowledge.audit.append(
        new AuditEntry(
            new GuildId("elsewhere"),
            new UserId("9"),
            AuditEntry.Kind.FORGOT,
            "x",
            "secret",
            at(3)));

    assertThat(say("/audit"))
        .satisfiesExactly(
            line -> assertThat(line).endsWith(": put a gap aside: What is for lunch?"),
            line -> assertThat(line).endsWith(": taught an answer: " + QUESTION));
    assertThat(console.run("knowledge", "audit")).isZero();
    assertThat(console.out()).contains("put a gap aside: What is for lunch?\n");
    knowledge.audit.breakDown();
    assertThat(say("/audit")).containsExactly("the twin is down");
    assertThat(console.run("knowledge", "audit")).isEqualTo(69);
    assertThat(console.err()).contains("advisor: the twin is down");
  }

  private void act(AuditEntry.Kind kind, String detail, int minute) {
    knowledge.audit.append(
        new AuditEntry(GuildId.LOCAL, new UserId("1"), kind, "id", detail, at(minute)));
  }

  private static Instant at(int minute) {
    return Instant.parse("2026-11-26T10:00:00Z").plus(Duration.ofMinutes(minute));
  }

  private List<String> teach(String question, String answer) {
    say("/teach " + question);
    return say(answer);
  }

  private int numberOf(String question) {
    List<String> lines = say("/gaps");
    for (String line : lines) {
      if (line.endsWith(". " + question)) {
        return Integer.parseInt(line.substring(0, line.indexOf('.')));
      }
    }
    throw new AssertionError(question + " is not among " + lines);
  }

  private TaughtAnswer only() {
    List<TaughtAnswerVersion> taught = knowledge.taught.newest(GuildId.LOCAL);
    assertThat(taught).hasSize(1);
    assertThat(taught.getFirst().isForgotten()).isFalse();
    return taught.getFirst().answer();
  }

  private void awaitGaps(int count) {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (knowledge.gaps.countOpen(GuildId.LOCAL, Audience.OPERATOR) < count) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.onSpinWait();
    }
  }

  private List<String> say(String line) {
    return switch (session.say(line)) {
      case ChatSession.Turn.Said said -> said.lines();
      case ChatSession.Turn.Left _ -> throw new AssertionError("left");
    };
  }

  @Test
  void explainSaysThatATaughtAnswerGoesFirst() {
    assertThat(console.run("knowledge", "teach", QUESTION, "On Fly.io.")).isZero();
    console.run("knowledge", "explain", QUESTION);
    assertThat(console.out())
        .contains("It answered with what a moderator taught for \"" + QUESTION + "\"")
        .contains("Without that: It abstained: ");
  }
}
