package org.frameworkadvisor.knowledge.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.frameworkadvisor.knowledge.search.EmbeddedQuestions;
import org.frameworkadvisor.knowledge.search.Embedder;
import org.frameworkadvisor.knowledge.search.PassageIndex;
import org.junit.jupiter.api.Test;

/// A golden question that breaks the machinery instead of being answered.
final class GoldenQuestionExceptionTest {
  private static final String GOLDEN =
      """
      questions:
        - ask: "Which database does Quokka use?"
          expect: none
      """;

  private final PassageIndex before = mock();
  private final PassageIndex after = mock();

  @Test
  void itIsNamedAndTheNewStateIsClosed() {
    ActiveSnapshot now = active(snapshot(before, "a".repeat(32), ""));
    Snapshot next = snapshot(after, "b".repeat(32), GOLDEN);
    when(after.read(any(), any())).thenThrow(new IllegalStateException("no memory for models"));
    when(before.read(any(), any())).thenThrow(new IllegalStateException("no memory for models"));

    SnapshotReload.Result result =
        new SnapshotReload(
                mock(),
                GoldenQuestionExceptionTest::active,
                ProgressListener.NONE,
                Duration.ofMinutes(1))
            .from(
                now,
                _ -> new SnapshotStore.Fresh.Made(next, next.fingerprint(), List.of(), false),
                false);

    assertThat(result.next()).isEqualTo(now);
    assertThat(((ReloadOutcome.Failed) result.outcome()).message())
        .contains("\"Which database does Quokka use?\"", "no memory for models", "log");
    verify(after).close();
    verify(before, never()).close();
  }

  private static ActiveSnapshot active(Snapshot snapshot) {
    Embedder embedder = mock();
    return new ActiveSnapshot(
        snapshot, EmbeddedQuestions.anew(List.of(embedder), Runnable::run), () -> {});
  }

  private static Snapshot snapshot(PassageIndex index, String fingerprint, String golden) {
    when(index.notes()).thenReturn(Map.of());
    return new Snapshot(fingerprint, index, "", golden);
  }
}
