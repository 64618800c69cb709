package org.frameworkadvisor.bot.discord.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.CustomId;
import org.frameworkadvisor.bot.discord.drawing.Hostile;
import org.frameworkadvisor.bot.discord.drawing.Limits;
import org.frameworkadvisor.bot.discord.drawing.Look;
import org.frameworkadvisor.bot.discord.drawing.Screen;
import org.frameworkadvisor.bot.exchange.Reply;
import org.frameworkadvisor.bot.exchange.TaughtAnswer;
import org.frameworkadvisor.bot.exchange.TaughtId;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.knowledge.Comparison;
import org.frameworkadvisor.knowledge.Contents;
import org.frameworkadvisor.knowledge.Summary;
import org.frameworkadvisor.knowledge.content.Passage;

/// Whatever there is to say fits into a message that Discord takes.
class LimitsTest {
  private static final int TRIES = 30;
  private static final Rendering RENDERING =
      new Rendering(
          Sample.compare("Django", "Flask", "FastAPI", "@everyone", "*"),
          question -> question.length() % 2 == 0);
  private static final UserId OWNER = new UserId("9".repeat(20));

  @Property(
      seed = "20260901",
      tries = 200,
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void everyReplyFits(@ForAll("replies") Reply reply, @ForAll("looks") Look look) {
    check(RENDERING.reply(reply, look));
  }

  @Property(
      seed = "20260902",
      tries = TRIES,
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void everyPageOfAComparisonFitsAndNoAspectIsLost(
      @ForAll("comparisons") Comparison comparison, @ForAll("looks") Look look) {
    StringBuilder all = new StringBuilder();
    for (int page = 0; page <= comparison.rows().size(); page++) {
      Card card = RENDERING.reply(new Reply.Compared(comparison), look.at(page));
      check(card);
      all.append(Screen.of(card));
    }
    for (Comparison.Row row : comparison.rows()) {
      assertThat(all).contains(row.aspect());
    }
  }

  @Property(
      seed = "20260903",
      tries = TRIES,
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void theTableOfContentsFitsWhereverItLeads(
      @ForAll("contents") Contents contents, @ForAll("steps") List<Integer> steps) {
    Card card = RENDERING.browse(contents, Optional.empty(), OWNER);
    check(card);
    for (int step : steps) {
      List<ChosenPlace> ways = ways(card);
      if (ways.isEmpty()) {
        return;
      }
      ChosenPlace next = ways.get(step % ways.size());
      card = RENDERING.browse(contents, Optional.of(next), OWNER);
      check(card);
      assertThat(Screen.of(card)).doesNotContain("has changed since");
    }
  }

  @Property(
      seed = "20260904",
      tries = TRIES,
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void everySentenceFits(@ForAll("texts") String text) {
    check(RENDERING.sentence(text));
  }

  @Provide
  Arbitrary<String> texts() {
    return Hostile.texts();
  }

  @Provide
  Arbitrary<Look> looks() {
    return Hostile.looks();
  }

  @Provide
  Arbitrary<List<Integer>> steps() {
    return Arbitraries.integers().between(0, 99).list().ofSize(6);
  }

  @Provide
  Arbitrary<Reply> replies() {
    Arbitrary<List<String>> choices =
        Arbitraries.oneOf(
            Hostile.texts().list().ofMaxSize(8),
            Hostile.texts().map(text -> Collections.nCopies(200, text)));
    return Arbitraries.oneOf(
        Combinators.combine(
                Hostile.asked(),
                Hostile.quotes(),
                Hostile.hits(),
                Arbitraries.doubles().between(0, 1))
            .as(Reply.Answer::new),
        Combinators.combine(Hostile.asked(), Hostile.texts(), Hostile.texts(), Hostile.hits())
            .as((asked, question, answer, hits) ->
                new Reply.Taught(
                    asked,
                    new TaughtAnswer(
                        new TaughtId("t1"),
                        question,
                        answer,
                        "https://discord.com/channels/1/2/3",
                        OWNER,
                        Instant.EPOCH),
                    hits,
                    0.9)),
        Combinators.combine(Hostile.asked(), choices)
            .as((asked, offered) -> new Reply.Clarify(asked, offered, List.of(), 0.5)),
        Combinators.combine(Hostile.asked(), choices)
            .as((asked, offered) -> new Reply.NotFound(asked, offered, List.of(), 0.1)),
        Combinators.combine(Hostile.asked(), Hostile.texts()).as(Reply.Unavailable::new),
        Combinators.combine(Hostile.texts(), Hostile.texts()).as(Reply.Refused::new),
        Combinators.combine(Hostile.texts(), Hostile.quotes().list().ofMaxSize(20), choices)
            .as(Summary::new)
            .map(Reply.Summarised::new));
  }

  @Provide
  Arbitrary<Comparison> comparisons() {
    Arbitrary<Comparison.Cell> cells =
        Hostile.quotes().list().ofMaxSize(2).map(Comparison.Cell::new);
    return Arbitraries.integers()
        .between(1, 4)
        .flatMap(subjects -> {
          Arbitrary<Comparison.Row> rows =
              Combinators.combine(
                      Arbitraries.integers().between(100_000, 999_999).map(i -> "aspect" + i),
                      cells.list().ofSize(subjects))
                  .as(Comparison.Row::new);
          return Combinators.combine(
                  Hostile.texts().list().ofSize(subjects), rows.list().ofMaxSize(6))
              .as(Comparison::new);
        });
  }

  @Provide
  Arbitrary<Contents> contents() {
    Arbitrary<Contents.Section> sections =
        Combinators.combine(
                Hostile.texts().list().ofMaxSize(3),
                Hostile.passages().list().ofMinSize(1).ofMaxSize(5))
            .as(Contents.Section::new);
    Arbitrary<Contents.Entry> entries =
        Arbitraries.oneOf(
            sections.list().ofMinSize(1).ofMaxSize(3).map(LimitsTest::entry),
            sections.map(one -> entry(Collections.nCopies(60, one))));
    Arbitrary<String> versions = Arbitraries.of("a1b2c3d4", "", "UPPER.CASE-0123456789", "z");
    Arbitrary<List<Contents.Entry>> few = entries.list().ofMaxSize(3);
    Arbitrary<List<Contents.Entry>> many = entries.map(entry -> Collections.nCopies(230, entry));
    return Combinators.combine(versions, Arbitraries.oneOf(few, many)).as(Contents::new);
  }

  private static Contents.Entry entry(List<Contents.Section> sections) {
    Passage first = sections.getFirst().passages().getFirst();
    return new Contents.Entry(first.document(), sections);
  }

  /// Where the buttons and the options of a card lead.
  private static List<ChosenPlace> ways(Card card) {
    List<ChosenPlace> ways = new ArrayList<>();
    DataArray rows = card.create().toData().getArray("components");
    for (int i = 0; i < rows.length(); i++) {
      if (rows.getObject(i).getInt("type") != 1) {
        continue;
      }
      DataArray children = rows.getObject(i).getArray("components");
      for (int j = 0; j < children.length(); j++) {
        DataObject child = children.getObject(j);
        if (child.hasKey("options")) {
          DataArray options = child.getArray("options");
          for (int k = 0; k < options.length(); k++) {
            ways.add(ChosenPlace.parse(options.getObject(k).getString("value")).orElseThrow());
          }
        } else {
          CustomId id = CustomId.parse(child.getString("custom_id")).orElseThrow();
          ways.add(ChosenPlace.parse(id.extra()).orElseThrow());
        }
      }
    }
    return ways;
  }

  private static void check(Card card) {
    Limits.check(card, value -> ChosenPlace.parse(value).isPresent());
  }
}
