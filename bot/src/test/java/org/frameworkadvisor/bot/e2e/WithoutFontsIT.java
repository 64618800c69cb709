package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.frameworkadvisor.bot.sim.Seen;
import org.junit.jupiter.api.Test;

/// On a server that has no fonts, nothing can be drawn.
class WithoutFontsIT extends QuizScenario {

  /// The JDK remembers fonts in the user's home, so that is another one too.
  @Override
  Map<String, String> environment(Path folder) {
    try {
      Path none = Files.createDirectories(folder.resolve("no-fonts"));
      Path fonts =
          Files.writeString(
              folder.resolve("fonts.conf"),
              "<?xml version=\"1.0\"?><fontconfig><dir>" + none + "</dir></fontconfig>");
      return Map.of("FONTCONFIG_FILE", fonts.toString(), "JDK_JAVA_OPTIONS", "-Duser.home=" + none);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  boolean isExpected(String complaint) {
    return complaint.contains("Charts cannot be drawn on this machine");
  }

  @Test
  void theResultIsShownInWordsAloneAndTheOperatorIsToldOnce() {
    Seen result =
        clicks(beginner("ana"), "Quick: 4 questions", "An online shop", "Large", "Skip", "Skip");
    Seen again =
        clicks(beginner("bob"), "Quick: 4 questions", "An online shop", "Skip", "Skip", "Skip");

    assertThat(result.pictures()).isEmpty();
    assertThat(again.pictures()).isEmpty();
    assertThat(result.text())
        .contains("Django suits you best, by")
        .containsPattern("`█+░*` \\*\\*\\d+\\*\\* Django");
    assertThat(bot().complaints()).singleElement().asString().contains("fonts-dejavu-core");
  }
}
