package org.frameworkadvisor.bot.discord.moderate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;
import org.frameworkadvisor.bot.discord.message.CustomId;
import org.frameworkadvisor.bot.discord.message.HostileContent;
import org.frameworkadvisor.bot.discord.message.MessageLimits;
import org.frameworkadvisor.bot.discord.message.RenderedCard;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ReportCardTest {
  private static final List<Button> BUTTONS =
      List.of(
          Button.danger(
              new CustomId(CustomId.Action.RELOAD, Optional.empty(), Optional.empty(), "").text(),
              "Go on"));

  @Test
  void linesShowAsTheyAreWritten() {
    assertThat(
            RenderedCard.of(
                ReportCard.of(List.of("Two *problems*:", "- a.md:2: error: # is <@1>."))))
        .isEqualTo("Two *problems*:\n• a.md:2: error: # is <@1>.");
  }

  @Test
  void whatDoesNotFitIsCounted() {
    assertThat(RenderedCard.of(ReportCard.of(Collections.nCopies(60, "- " + "x".repeat(100)))))
        .startsWith("• xxx")
        .endsWith("~ … and 24 more lines, in the file\nattachment://report.txt");
  }

  @RepeatedTest(value = 200, name = "seed {currentRepetition}")
  void itFitsWhateverTheLines(RepetitionInfo seed) {
    HostileContent hostile = new HostileContent(seed);
    List<String> all = hostile.list(1, 200, () -> hostile.any(hostile.one(0, 20, 255)));
    MessageLimits.check(ReportCard.of(all, all, BUTTONS), _ -> true);
  }

  @Test
  void itFitsHoweverLongTheLines() {
    for (String part : List.of("*", "word ", "\u05d0", "\uD83D\uDE00", "- # > ", "@everyone ")) {
      List<String> lines = Collections.nCopies(100, "- " + part.repeat(2_000));
      MessageLimits.check(ReportCard.of(lines, lines, BUTTONS), _ -> true);
    }
  }
}
