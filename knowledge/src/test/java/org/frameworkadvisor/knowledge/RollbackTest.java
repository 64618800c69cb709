package org.frameworkadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frameworkadvisor.knowledge.KnowledgeWorkspace.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.frameworkadvisor.knowledge.snapshot.ReloadOutcome;
import org.frameworkadvisor.knowledge.snapshot.RollbackOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rollbacks to what was served before.
final class RollbackTest {
  @TempDir private Path folder;
  private KnowledgeWorkspace place;
  private KnowledgeBase base;
  private String redwood = "";
  private String larkspur = "";

  @BeforeEach
  void publishTwoVersions() throws IOException {
    place = new KnowledgeWorkspace(folder);
    place.writeDatabase("Redwood");
    base = place.open();
    redwood = base.status().version();
    place.writeDatabase("Larkspur");
    assertThat(base.reload(false, ProgressListener.NONE))
        .isInstanceOf(ReloadOutcome.Published.class);
    larkspur = base.status().version();
  }

  @AfterEach
  void close() {
    place.close();
  }

  @Test
  void theEarlierVersionIsServedAndWhatChangesIsNamed() {
    RollbackOutcome.RolledBack done = (RollbackOutcome.RolledBack) base.rollback(redwood);

    assertThat(done.before()).isEqualTo(larkspur);
    assertThat(done.now()).isEqualTo(redwood).isEqualTo(base.status().version());
    assertThat(done.diff().changed()).singleElement().asString().startsWith("quokka");
    assertThat(answer(base)).contains("Redwood");
    assertThat(base.status().insteadOf()).hasValue(larkspur);
  }

  @Test
  void whatCanBeServedIsListedTheLastFirst() {
    assertThat(base.versions())
        .containsExactly(
            new KnowledgeStatus.Version(larkspur, true),
            new KnowledgeStatus.Version(redwood, false));
    base.rollback(redwood);
    assertThat(base.versions())
        .containsExactly(
            new KnowledgeStatus.Version(redwood, true),
            new KnowledgeStatus.Version(larkspur, false));
  }

  @Test
  void itHoldsAcrossRestartsAndForTheWatch() {
    base.rollback(redwood);
    assertThat(base.refresh(ProgressListener.NONE)).isEqualTo(new ReloadOutcome.Unchanged(redwood));

    KnowledgeBase next = place.restart();

    assertThat(answer(next)).contains("Redwood");
    assertThat(next.atStart()).isEmpty();
    assertThat(next.refresh(ProgressListener.NONE)).isEqualTo(new ReloadOutcome.Unchanged(redwood));
    assertThat(next.status().insteadOf()).hasValue(larkspur);
  }

  @Test
  void itEndsWhenTheContentChanges() throws IOException {
    base.rollback(redwood);
    place.writeDatabase("Tamarisk");
    assertThat(base.refresh(ProgressListener.NONE)).isInstanceOf(ReloadOutcome.Published.class);
    assertThat(answer(base)).contains("Tamarisk");
    assertThat(base.status().insteadOf()).isEmpty();
  }

  @Test
  void itEndsWhenTheContentChangesBeforeTheNextStart() throws IOException {
    base.rollback(redwood);
    place.writeDatabase("Tamarisk");
    assertThat(answer(place.restart())).contains("Tamarisk");
  }

  @Test
  void itEndsWithAReloadByHand() {
    base.rollback(redwood);
    assertThat(base.reload(false, ProgressListener.NONE))
        .isInstanceOf(ReloadOutcome.Published.class);
    assertThat(answer(base)).contains("Larkspur");
    assertThat(answer(place.restart())).contains("Larkspur");
  }

  @Test
  void contentThatComesBackToTheVersionIsThatVersion() throws IOException {
    base.rollback(redwood);
    place.writeDatabase("Redwood");
    assertThat(base.refresh(ProgressListener.NONE)).isEqualTo(new ReloadOutcome.Unchanged(redwood));
    assertThat(base.status().insteadOf()).isEmpty();
  }

  /// The change was there before, but was not looked at.
  @Test
  void aChangeThatNobodyHasSeenYetIsNotPassedOver() throws IOException {
    place.writeDatabase("Tamarisk");
    base.rollback(redwood);
    assertThat(base.refresh(ProgressListener.NONE)).isInstanceOf(ReloadOutcome.Published.class);
    assertThat(answer(base)).contains("Tamarisk");
  }

  @Test
  void anotherProcessFollows() throws IOException {
    KnowledgeBase another = place.open();
    Object before = another.state();
    base.rollback(redwood);

    assertThat(another.state()).isNotEqualTo(before);
    assertThat(another.refresh(ProgressListener.NONE)).isInstanceOf(ReloadOutcome.Published.class);
    assertThat(answer(another)).contains("Redwood");
  }

  @Test
  void anotherProcessTakesWhatWasServedByForceWithoutJudgingItAgain() throws IOException {
    KnowledgeBase another = place.open();
    place.writeGoldenThatFails();
    assertThat(base.reload(true, ProgressListener.NONE))
        .isInstanceOf(ReloadOutcome.Published.class);

    assertThat(another.refresh(ProgressListener.NONE)).isInstanceOf(ReloadOutcome.Published.class);
    assertThat(another.status().version()).isEqualTo(base.status().version());
  }

  @Test
  void whatIsNotThereIsSaidWithWhatIs() {
    RollbackOutcome.Unknown unknown = (RollbackOutcome.Unknown) base.rollback("0badcafe");
    assertThat(unknown.versions())
        .extracting(KnowledgeStatus.Version::version)
        .containsExactly(larkspur, redwood);
    assertThat(base.rollback(larkspur)).isEqualTo(new RollbackOutcome.AlreadyServed(larkspur));
  }

  @Test
  void aDamagedVersionIsNoVersion() throws IOException {
    for (Path index : indexes()) {
      if (index.getFileName().toString().startsWith(redwood)) {
        KnowledgeWorkspace.delete(index);
        Files.createDirectory(index);
      }
    }
    assertThat(base.rollback(redwood)).isInstanceOf(RollbackOutcome.Unknown.class);
    assertThat(answer(base)).contains("Larkspur");
    assertThat(base.versions()).containsExactly(new KnowledgeStatus.Version(larkspur, true));
  }

  /// More states are made than are kept, all of them of another content.
  @Test
  void whatIsServedIsNeverTidiedAway() throws IOException {
    base.rollback(redwood);
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("numbat.md"), "# Numbat\n\nNumbat was written in Perth.\n");
    try (KnowledgeBase busy = KnowledgeBase.open(other, place.storage(), ProgressListener.NONE)) {
      for (int i = 0; i < 10; i++) {
        Files.writeString(other.resolve("numbat.md"), "# Numbat\n\nThere are " + i + " of it.\n");
        assertThat(busy.reload(false, ProgressListener.NONE))
            .isInstanceOf(ReloadOutcome.Published.class);
      }
    }
    assertThat(indexes()).hasSizeLessThanOrEqualTo(10);
    assertThat(answer(place.restart())).contains("Redwood");
    assertThat(place.restart().versions())
        .containsExactly(new KnowledgeStatus.Version(redwood, true));
  }

  @Test
  void whereAnotherProcessServesSomethingElseByNowItIsCalledBack() throws IOException {
    KnowledgeBase another = place.open();
    base.rollback(redwood);
    assertThat(another.rollback(larkspur)).isEqualTo(new RollbackOutcome.AlreadyServed(larkspur));
    assertThat(answer(place.restart())).contains("Larkspur");
  }

  private List<Path> indexes() throws IOException {
    try (Stream<Path> all = Files.list(place.data().resolve("indexes"))) {
      return all.toList();
    }
  }
}
