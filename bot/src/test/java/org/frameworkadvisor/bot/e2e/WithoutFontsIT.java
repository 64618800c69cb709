package org.frameworkadvisor.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.frameworkadvisor.bot.sim.VisibleMessage;
import org.junit.jupiter.api.Test;

/// A server needs no fonts: the one that charts are drawn in comes with the program.
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

  @Test
  void theResultHasItsPicture() {
    VisibleMessage result =
        clicks(
            beginner("ana"),
            "Quick: 6 questions",
            "An online shop",
            "Skip",
            "Skip",
            "Skip",
            "Large",
            "Skip");

    assertThat(result.pictures()).hasSize(1);
    assertThat(bot().complaints()).isEmpty();
  }
}
