package org.frameworkadvisor.bot.moderate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;
import org.junit.jupiter.api.Test;

class StatusTextTest {
  private static List<String> lines(Optional<String> insteadOf, int stale) {
    return lines(
        insteadOf,
        IntStream.range(0, stale)
            .mapToObj(
                i -> new KnowledgeStatus.Review("faq/" + i, "Title", LocalDate.of(2024, 1, 1 + i)))
            .toList());
  }

  private static List<String> lines(
      Optional<String> insteadOf, List<KnowledgeStatus.Review> stale) {
    return StatusText.of(
        new MaintenanceStatus(
            new KnowledgeStatus(
                "/srv/knowledge", "a1b2c3", insteadOf, 45, 1_234, List.of("e5"), 3 << 19, 5 << 20),
            Optional.empty(),
            stale));
  }

  @Test
  void everythingThereIsToKnowIsThere() {
    assertThat(lines(Optional.empty(), 0))
        .containsExactly(
            "Version a1b2c3",
            "45 documents, 1,234 passages",
            "Models: e5",
            "Index 1.5 MiB, vectors 5.0 MiB",
            "Nothing is stale.");
  }

  @Test
  void whoeverWentBackSeesWhatTheContentIs() {
    assertThat(lines(Optional.of("d4e5f6"), 0))
        .contains("Version a1b2c3, gone back to; the content has version d4e5f6");
  }

  @Test
  void whatIsStaleOfASheetIsOneLine() {
    KnowledgeStatus.Review sheet =
        new KnowledgeStatus.Review(
            "frameworks/django",
            "Django",
            LocalDate.of(2026, 1, 2),
            6,
            List.of("latest-release", "popularity"));
    assertThat(lines(Optional.empty(), List.of(sheet)))
        .endsWith(
            "1 document should be reviewed again:",
            "- frameworks/django: latest-release, popularity (as of 2026-01-02)");
    assertThat(sheet.ids())
        .containsExactly("frameworks/django#latest-release", "frameworks/django#popularity");
  }

  @Test
  void whatIsStaleIsNamedAsFarAsAnyoneReads() {
    assertThat(lines(Optional.empty(), 12))
        .contains("12 documents should be reviewed again, oldest first:")
        .contains("- faq/0, reviewed 2024-01-01", "- faq/9, reviewed 2024-01-10", "and 2 more")
        .doesNotContain("- faq/10, reviewed 2024-01-11");
  }
}
