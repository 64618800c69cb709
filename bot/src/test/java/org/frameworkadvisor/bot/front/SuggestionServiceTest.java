package org.frameworkadvisor.bot.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.frameworkadvisor.bot.discord.message.HostileContent;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// What is offered while a person types.
class SuggestionServiceTest {
  private static final List<String> KNOWN =
      List.of(
          "Which framework suits a prototype or an MVP?",
          "Which framework is the fastest?",
          "Is Django too much for a small project?",
          "How do Flask and FastAPI differ?",
          "Learning curve",
          "Naïve caching in Zürich");

  private final SuggestionService suggestionService = new SuggestionService(() -> KNOWN);

  @Test
  void beforeAnythingIsTypedTheFirstAreOffered() {
    assertThat(suggestionService.matching("", 2)).containsExactly(KNOWN.get(0), KNOWN.get(1));
    assertThat(suggestionService.matching(" ?! 👍", 1)).containsExactly(KNOWN.get(0));
  }

  @Test
  void wordsMayBeginOrStandWithinOthersInAnyOrder() {
    assertThat(suggestionService.matching("proto", 5)).containsExactly(KNOWN.get(0));
    assertThat(suggestionService.matching("fastapi flask", 5)).first().isEqualTo(KNOWN.get(3));
    assertThat(suggestionService.matching("urve", 5)).containsExactly(KNOWN.get(4));
  }

  @Test
  void typingErrorsAreForgiven() {
    assertThat(suggestionService.matching("protoype", 5)).first().isEqualTo(KNOWN.get(0));
    assertThat(suggestionService.matching("dajngo smal", 5)).first().isEqualTo(KNOWN.get(2));
    assertThat(suggestionService.matching("lerning cruve", 5)).first().isEqualTo(KNOWN.get(4));
    assertThat(suggestionService.matching("diffre", 5)).first().isEqualTo(KNOWN.get(3));
  }

  @Test
  void caseAndAccentsMakeNoDifference() {
    assertThat(suggestionService.matching("ZURICH naive", 5)).containsExactly(KNOWN.get(5));
  }

  @Test
  void whatBeginsLikeItStandsFirst() {
    assertThat(suggestionService.matching("which framework is", 5)).first().isEqualTo(KNOWN.get(1));
    assertThat(suggestionService.matching("fast", 5)).containsExactly(KNOWN.get(1), KNOWN.get(3));
  }

  @Test
  void whatFitsNothingIsNotForced() {
    assertThat(suggestionService.matching("carburettor", 5)).isEmpty();
  }

  @Test
  void aLongOneIsCutAndLeadsBackToTheWhole() {
    String one = "What " + "should I consider ".repeat(8) + "first?";
    String other = "What " + "should I consider ".repeat(8) + "last?";
    SuggestionService some = new SuggestionService(() -> List.of(one, other, one, "Short"));
    List<String> offered = some.matching("consider", 5);
    assertThat(offered).hasSize(2).doesNotHaveDuplicates().allMatch(it -> it.length() <= 100);
    assertThat(offered.get(0)).endsWith(" consider…");
    assertThat(offered.get(1)).endsWith("… (2)");
    assertThat(offered).map(some::whole).containsExactly(one, other);
    assertThat(some.whole("Short")).isEqualTo("Short");
    assertThat(some.whole("Anything else")).isEqualTo("Anything else");
  }

  @Test
  void newSuggestionsAreNoticed() {
    List<List<String>> now = new ArrayList<>(List.of(List.of("Flask")));
    SuggestionService some = new SuggestionService(now::getLast);
    assertThat(some.matching("dj", 5)).isEmpty();
    now.add(List.of("Django"));
    assertThat(some.matching("dj", 5)).containsExactly("Django");
  }

  @RepeatedTest(value = 300, name = "seed {currentRepetition}")
  void whateverIsTypedThereAreAtMostAsManyAsAskedFor(RepetitionInfo seed) {
    HostileContent hostile = new HostileContent(seed);
    String typed = hostile.isHeads() ? hostile.any(255) : hostile.text();
    List<String> known = hostile.list(0, 60, () -> hostile.any(255));
    SuggestionService some = new SuggestionService(() -> known);
    for (String text : List.of(typed, typed.repeat(50), known.isEmpty() ? "" : known.getFirst())) {
      assertThat(some.matching(text, 25))
          .hasSizeLessThanOrEqualTo(25)
          .doesNotHaveDuplicates()
          .allMatch(label -> !label.isBlank() && label.length() <= 100);
    }
  }

  @Test
  void everySuggestionFindsItself() {
    List<String> many =
        IntStream.range(0, 500).mapToObj(i -> "How do I do thing number " + i + "?").toList();
    SuggestionService some = new SuggestionService(() -> many);
    assertThat(many).allSatisfy(one -> assertThat(some.matching(one, 1)).containsExactly(one));
  }
}
