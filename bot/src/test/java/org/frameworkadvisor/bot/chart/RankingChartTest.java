package org.frameworkadvisor.bot.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingChartTest {
  private static final String TITLE = "How well each one suits you, from 0 to 100";
  private static final List<ChartBar> THREE =
      List.of(
          new ChartBar("Django", 83.4, false),
          new ChartBar("Flask", 54, false),
          new ChartBar("FastAPI", 61, true));

  @TempDir private Path folder;

  private final RankingChart chart = new RankingChart();

  private BufferedImage image(List<ChartBar> bars) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(chart.draw(TITLE, bars).orElseThrow().png()));
  }

  /// In the row with most of them.
  private static int mostInARow(BufferedImage image, Color colour) {
    return IntStream.range(0, image.getHeight())
        .map(y ->
            (int)
                IntStream.range(0, image.getWidth())
                    .filter(x -> image.getRGB(x, y) == colour.getRGB())
                    .count())
        .max()
        .orElse(0);
  }

  @Test
  void barsAreAsLongAsTheScoresSay() throws IOException {
    BufferedImage image = image(THREE);
    int first = mostInARow(image, ChartPalette.FIRST);
    int other = mostInARow(image, ChartPalette.OTHER);

    assertThat(first).isGreaterThan(300);
    assertThat((double) other / first).isCloseTo(54 / 83.4, within(0.01));
  }

  @Test
  void thoseThatAreLevelShareTheFirstPlace() throws IOException {
    List<ChartBar> level =
        List.of(new ChartBar("Django", 71, false), new ChartBar("Flask", 69.5, false));
    List<ChartBar> apart =
        List.of(new ChartBar("Django", 71, false), new ChartBar("Flask", 69, false));

    assertThat(mostInARow(image(level), ChartPalette.OTHER)).isZero();
    assertThat(mostInARow(image(apart), ChartPalette.OTHER)).isPositive();
  }

  @Test
  void theWordsSayTheSame() {
    assertThat(chart.draw(TITLE, THREE).orElseThrow().description())
        .isEqualTo(
            "How well each one suits you, from 0 to 100: Django 83, Flask 54, FastAPI is out.");
  }

  @Test
  void theWordsAreNoMoreThanDiscordTakes() {
    List<ChartBar> longNames =
        IntStream.range(0, 25).mapToObj(i -> new ChartBar("🦄".repeat(90), i, false)).toList();
    String description = chart.draw(TITLE, longNames).orElseThrow().description();

    assertThat(description).hasSizeLessThanOrEqualTo(1024).endsWith("🦄…");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 20, 25})
  void anyNumberOfFrameworksFits(int frameworks) throws IOException {
    BufferedImage image =
        image(
            IntStream.range(0, frameworks)
                .mapToObj(i -> new ChartBar("Framework " + i, 100 - 4 * i, i > 20))
                .toList());

    assertThat(image.getWidth()).isEqualTo(ChartPainter.WIDTH);
    assertThat(image.getHeight()).isBetween(58 * frameworks, 58 * frameworks + 120);
    assertThat(mostInARow(image, ChartPalette.FIRST)).isGreaterThan(300);
  }

  @Test
  void theSameRankingGivesTheSameBytes() {
    assertThat(new RankingChart().draw(TITLE, THREE).orElseThrow().png())
        .isEqualTo(chart.draw(TITLE, THREE).orElseThrow().png());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "A framework whose name is longer than any card is wide, by far",
        "جانغو \u05d3\u05d2",
        "🦄",
        "👩‍👩‍👧‍👦 family",
        "\ud800 lone",
        "\u202eright to left\u0000\n\u001b[31m",
        "e\u0301\u0301\u0301\u0301\u0301\u0301",
        "\uffff\u200b",
        "繁體字"
      })
  void anyNameCanBeDrawn(String name) {
    List<ChartBar> bars =
        List.of(
            new ChartBar(name, 70, false),
            new ChartBar(name.repeat(200), 70, false),
            new ChartBar(name, Double.NaN, false),
            new ChartBar(name, -5, true),
            new ChartBar(name, Double.POSITIVE_INFINITY, false));

    assertThatCode(() -> assertThat(chart.draw(name, bars)).isPresent()).doesNotThrowAnyException();
  }

  @Test
  void nothingIsDrawnOfNothing() {
    assertThat(chart.draw(TITLE, List.of())).isEmpty();
  }

  /// The JDK remembers fonts in the user's home, so that is another one too.
  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aMachineWithoutFontsDrawsTheSame() throws Exception {
    Path none =
        Files.writeString(
            folder.resolve("fonts.conf"),
            "<?xml version=\"1.0\"?><fontconfig><dir>" + folder + "</dir></fontconfig>");
    Path drawn = folder.resolve("drawn.png");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.home=" + folder,
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            DrawsAPicture.class.getName(),
            drawn.toString());
    builder.environment().put("FONTCONFIG_FILE", none.toString());
    Process process = builder.redirectErrorStream(true).start();
    try {
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
      assertThat(drawn)
          .hasBinaryContent(
              chart.draw(DrawsAPicture.TITLE, DrawsAPicture.BARS).orElseThrow().png());
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void whatIsCountedIsAsLongAsItsShareOfTheMost() throws IOException {
    List<ChartBar> days =
        List.of(ChartBar.counted("Monday", 1_200, 1_200), ChartBar.counted("Tuesday", 300, 1_200));
    BufferedImage image = image(days);

    assertThat(
            (double) mostInARow(image, ChartPalette.OTHER) / mostInARow(image, ChartPalette.FIRST))
        .isCloseTo(0.25, within(0.01));
    assertThat(chart.draw("Questions", days).orElseThrow().description())
        .isEqualTo("Questions: Monday 1200, Tuesday 300.");
    assertThat(ChartBar.counted("Monday", 123_456, 123_456).figure()).isEqualTo("123k");
    assertThat(ChartBar.counted("Monday", 0, 0).score()).isZero();
  }
}
