package org.frameworkadvisor.bot.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoundedLineReaderTest {
  @Test
  void aLongLineIsCutBetweenCharacters() throws IOException {
    String typed = "a" + "é".repeat(BoundedLineReader.MAX_BYTES) + "\nnext\n";
    BoundedLineReader lines = lines(typed);
    assertThat(lines.next()).hasValue("a" + "é".repeat((BoundedLineReader.MAX_BYTES - 1) / 2));
    assertThat(lines.next()).hasValue("next");
    assertThat(lines.next()).isEmpty();
  }

  @Test
  void aLineOfExactlyTheLimitIsWhole() throws IOException {
    String typed = "x".repeat(BoundedLineReader.MAX_BYTES - 2) + "é";
    BoundedLineReader lines = lines(typed + "\r\n" + typed);
    assertThat(lines.next().map(String::length)).hasValue(BoundedLineReader.MAX_BYTES - 1);
    assertThat(lines.next()).hasValue(typed);
  }

  @Test
  void noInputIsNoLine() throws IOException {
    assertThat(lines("").next()).isEmpty();
    assertThat(lines("\n").next()).isEqualTo(Optional.of(""));
  }

  private static BoundedLineReader lines(String typed) {
    return new BoundedLineReader(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
  }
}
