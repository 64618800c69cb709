package org.frameworkadvisor.bot.console.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.frameworkadvisor.bot.console.FakeKnowledge;
import org.frameworkadvisor.bot.console.text.TerminalStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChatSessionTest {
  private final FakeKnowledge knowledge = new FakeKnowledge();
  private final ChatSession session =
      new ChatSession(knowledge.features(), () -> new TerminalStyle(100, true, false));

  @Test
  void theGreetingIsTwoLines() {
    assertThat(session.greeting())
        .containsExactly(
            "Framework Advisor quotes what its knowledge base says on Django, Flask, FastAPI.",
            "Ask in your own words, for instance: Is Flask good for prototypes? (/help lists"
                + " commands, Ctrl-D",
            "leaves)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Is Flask good for prototypes?", "/ask Is Flask good for prototypes?"})
  void plainTextAndAskAreQuestions(String line) {
    assertThat(say(line).getFirst())
        .isEqualTo("Flask is small. »It is good for prototypes.« Large teams want more.");
  }

  @Test
  void aFollowUpIsCompletedAndSaysSo() {
    say("Is Flask good for prototypes?");
    assertThat(say("and for beginners?").getFirst())
        .isEqualTo("Understood as: Is Flask good for prototypes? and for beginners?");
  }

  @Test
  void aNumberPicksAChoice() {
    assertThat(say("speed")).contains("  2. Is Flask good for prototypes?");
    assertThat(say("3")).containsExactly("Please choose a number from 1 to 2, or ask anew.");
    assertThat(say("2").getFirst()).contains("»It is good for prototypes.«");
    assertThat(say("2").getFirst()).as("nothing is offered now").startsWith("Sorry");
  }

  @Test
  void moreShowsTheNextPassagesUntilThereAreNone() {
    assertThat(say("/more"))
        .containsExactly("Ask something first; then /more shows further passages.");
    say("Is Flask good for prototypes?");
    assertThat(say("/more"))
        .startsWith("2. FastAPI answers many requests at once.")
        .contains("3. Django brings an admin site.");
    assertThat(say("/more")).containsExactly("There are no more passages on this.");
  }

  @Test
  void aQuestionForAChoiceOffersTheQuestionnaireFilledIn() {
    assertThat(say("what should I use for a prototype?"))
        .contains("For your own case: /recommend what should I use for a prototype?");
    assertThat(String.join("\n", say("/recommend what should I use for a prototype?")))
        .contains("From what you wrote I understand:", "• What are you building? A prototype")
        .contains("Is that right?");
    assertThat(say("1").getFirst()).isEqualTo("How many questions do you have time for?");
    assertThat(say("full").getFirst()).isEqualTo("1 of 1: Is there an admin area?");
    assertThat(say("/more").getFirst()).as("commands go on").startsWith("1. Flask is small.");
    assertThat(say("no idea").getFirst()).startsWith("Please type a number from 1 to 2");
    assertThat(say("2").getFirst()).startsWith("Flask suits you best");
    assertThat(say("2").getFirst()).as("it is over").startsWith("Sorry");
  }

  @Test
  void whatWasMisunderstoodIsAsked() {
    say("/recommend a prototype");
    say("no");
    assertThat(say("quick").getFirst()).isEqualTo("1 of 1: What are you building?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/compare flask fastapi",
        "/compare Flask vs FastAPI",
        "/compare flask, fastapi",
        "/compare flask and fastapi on performance"
      })
  void frameworksAreComparedHoweverTheyAreJoined(String line) {
    assertThat(String.join("\n", say(line))).contains("Performance", "[1]", "FastAPI › Speed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "django flask             | django,flask         | ''",
        "django flask fastapi     | django,flask,fastapi | ''",
        "Django vs. Flask in speed| django,flask         | speed",
        "django flask big teams   | django,flask         | big teams",
        "django flsk              | django,flsk          | ''",
        "django, spring boot async| django,spring boot   | async",
        "spring boot flask        | spring boot,flask    | ''",
        "''                       | ''                   | ''"
      })
  void whatToCompareIsReadWordByWord(String typed, String names, String aspect) {
    ComparisonArguments read =
        ComparisonArguments.of(typed, List.of("Django", "Flask", "FastAPI", "Spring Boot"));
    assertThat(String.join(",", read.names())).isEqualTo(names);
    assertThat(read.aspect()).isEqualTo(aspect);
  }

  @Test
  void aMisspeltFrameworkIsNamed() {
    assertThat(say("/compare django flsk").getFirst()).startsWith("I know nothing about “flsk”.");
  }

  @Test
  void topicsAreSummedUp() {
    assertThat(say("/summarise flask")).contains("• Flask is small. [1]");
  }

  @Test
  void whatIsServedIsChangedAndLookedUpFromWithin() {
    assertThat(say("/reload").getFirst()).startsWith("Nothing has changed; version a1b2c3");
    assertThat(say("/rollback").getFirst()).isEqualTo("Say which version; /history lists them.");
    assertThat(say("/rollback d4e5f6").getFirst()).startsWith("Version d4e5f6 is being served");
    assertThat(String.join("\n", say("/history")))
        .contains("back to version d4e5f6 from a1b2c3", "by the operator")
        .contains("nothing had changed, version a1b2c3", "Versions to go back to: d4e5f6.");
  }

  @Test
  void aResultComesBackByItsCode() {
    assertThat(say("/result 7K2M")).first().asString().startsWith("That is not a code of mine:");
    say("/recommend a prototype");
    say("1");
    List<String> result = say("1");
    String last = result.getLast();
    String code = last.substring(last.lastIndexOf(' ') + 1);

    assertThat(say("/result " + code)).endsWith(result.toArray(new String[0]));
  }

  @Test
  void helpListsEveryCommand() {
    assertThat(String.join("\n", say("/help"))).contains(ChatCommands.typed());
  }

  @ParameterizedTest
  @CsvSource({"/hlep, /help", "/comparr, /compare", "/summary, /summarise"})
  void anUnknownCommandGetsTheNearest(String typed, String nearest) {
    assertThat(say(typed))
        .containsExactly("There is no command " + typed + ". Did you mean " + nearest + "?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/quit", "/exit", "/QUIT"})
  void quitLeaves(String line) {
    assertThat(session.say(line)).isEqualTo(new ChatSession.Turn.Left());
  }

  @Test
  void anEmptyLineSaysNothing() {
    assertThat(say("  ")).isEmpty();
  }

  private List<String> say(String line) {
    return switch (session.say(line)) {
      case ChatSession.Turn.Said said -> said.lines();
      case ChatSession.Turn.Left _ -> throw new AssertionError("left at " + line);
    };
  }
}
