package org.frameworkadvisor.bot.discord.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.message.HostileContent;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.MessageLimits;
import org.frameworkadvisor.bot.discord.message.RenderedCard;
import org.frameworkadvisor.bot.discord.message.ReplyView;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.bot.model.TaughtAnswer;
import org.frameworkadvisor.bot.model.TaughtId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.knowledge.catalog.Comparison;
import org.frameworkadvisor.knowledge.catalog.TableOfContents;
import org.frameworkadvisor.knowledge.catalog.TopicSummary;
import org.frameworkadvisor.knowledge.content.Passage;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// Whatever there is to say fits into a message that Discord takes.
class ReplyLimitsTest {
  private static final int TRIES = 30;
  private static final ReplyRenderer RENDERING =
      new ReplyRenderer(
          SampleReplies.comparisonService("Django", "Flask", "FastAPI", "@everyone", "*"),
          question -> question.length() % 2 == 0);
  private static final UserId OWNER = new UserId("9".repeat(20));

  @RepeatedTest(value = 200, name = "seed {currentRepetition}")
  void everyReplyFits(RepetitionInfo seed) {
    HostileContent hostile = new HostileContent(seed);
    for (Reply reply : replies(hostile)) {
      check(RENDERING.reply(reply, hostile.view()));
    }
  }

  @RepeatedTest(value = TRIES, name = "seed {currentRepetition}")
  void everyPageOfAComparisonFitsAndNoAspectIsLost(RepetitionInfo seed) {
    HostileContent hostile = new HostileContent(seed);
    Comparison comparison = comparison(hostile);
    ReplyView view = hostile.view();
    StringBuilder all = new StringBuilder();
    for (int page = 0; page <= comparison.rows().size(); page++) {
      MessageCard card = RENDERING.reply(new Reply.Compared(comparison), view.at(page));
      check(card);
      all.append(RenderedCard.of(card));
    }
    for (Comparison.Row row : comparison.rows()) {
      assertThat(all).contains(row.aspect());
    }
  }

  @RepeatedTest(value = TRIES, name = "seed {currentRepetition}")
  void theTableOfContentsFitsWhereverItLeads(RepetitionInfo seed) {
    HostileContent hostile = new HostileContent(seed);
    TableOfContents contents = contents(hostile);
    MessageCard card = ContentsCard.of(contents, Optional.empty(), OWNER);
    check(card);
    for (int step = 0; step < 6; step++) {
      List<ContentsLocation> ways = ways(card);
      if (ways.isEmpty()) {
        return;
      }
      ContentsLocation next = ways.get(hostile.number(0, ways.size() - 1));
      card = ContentsCard.of(contents, Optional.of(next), OWNER);
      check(card);
      assertThat(RenderedCard.of(card)).doesNotContain("has changed since");
    }
  }

  @RepeatedTest(value = TRIES, name = "seed {currentRepetition}")
  void everySentenceFits(RepetitionInfo seed) {
    check(RENDERING.sentence(new HostileContent(seed).text()));
  }

  /// One of each kind.
  private static List<Reply> replies(HostileContent hostile) {
    return List.of(
        new Reply.Answer(hostile.asked(), hostile.quote(), hostile.hits(), hostile.fraction()),
        new Reply.Taught(
            hostile.asked(),
            new TaughtAnswer(
                new TaughtId("t1"),
                hostile.text(),
                hostile.text(),
                "https://discord.com/channels/1/2/3",
                OWNER,
                Instant.EPOCH),
            hostile.hits(),
            0.9),
        new Reply.Clarify(hostile.asked(), choices(hostile), List.of(), 0.5),
        new Reply.NotFound(hostile.asked(), choices(hostile), List.of(), 0.1),
        new Reply.Unavailable(hostile.asked(), hostile.text()),
        new Reply.Refused(hostile.text(), hostile.text()),
        new Reply.Summarised(
            new TopicSummary(
                hostile.text(), hostile.list(0, 20, hostile::quote), choices(hostile))));
  }

  private static List<String> choices(HostileContent hostile) {
    return hostile.isHeads()
        ? hostile.list(0, 8, hostile::text)
        : Collections.nCopies(200, hostile.text());
  }

  private static Comparison comparison(HostileContent hostile) {
    int subjects = hostile.number(1, 4);
    return new Comparison(
        hostile.list(subjects, subjects, hostile::text),
        hostile.list(
            0,
            6,
            () ->
                new Comparison.Row(
                    "aspect" + hostile.number(100_000, 999_999),
                    hostile.list(
                        subjects,
                        subjects,
                        () -> new Comparison.Cell(hostile.list(0, 2, hostile::quote))))));
  }

  private static TableOfContents contents(HostileContent hostile) {
    String version = hostile.one("a1b2c3d4", "", "UPPER.CASE-0123456789", "z");
    return new TableOfContents(
        version,
        hostile.isHeads()
            ? hostile.list(0, 3, () -> entry(hostile))
            : Collections.nCopies(230, entry(hostile)));
  }

  private static TableOfContents.Entry entry(HostileContent hostile) {
    return entry(
        hostile.isHeads()
            ? hostile.list(1, 3, () -> section(hostile))
            : Collections.nCopies(60, section(hostile)));
  }

  private static TableOfContents.Section section(HostileContent hostile) {
    return new TableOfContents.Section(
        hostile.list(0, 3, hostile::text), hostile.list(1, 5, hostile::passage));
  }

  private static TableOfContents.Entry entry(List<TableOfContents.Section> sections) {
    Passage first = sections.getFirst().passages().getFirst();
    return new TableOfContents.Entry(first.document(), sections);
  }

  /// Where the buttons and the options of a card lead.
  private static List<ContentsLocation> ways(MessageCard card) {
    List<ContentsLocation> ways = new ArrayList<>();
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
            ways.add(ContentsLocation.parse(options.getObject(k).getString("value")).orElseThrow());
          }
        } else {
          CustomId id = CustomId.parse(child.getString("custom_id")).orElseThrow();
          ways.add(ContentsLocation.parse(id.extra()).orElseThrow());
        }
      }
    }
    return ways;
  }

  private static void check(MessageCard card) {
    MessageLimits.check(card, value -> ContentsLocation.parse(value).isPresent());
  }
}
