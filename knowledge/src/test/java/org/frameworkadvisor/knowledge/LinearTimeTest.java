package org.frameworkadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.frameworkadvisor.knowledge.content.Corpus;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.search.FollowUp;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.SubjectIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Any text takes time in proportion to its length. The limit is far from what that takes, and far
/// from what anything else would.
class LinearTimeTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final SubjectIndex FRAMEWORKS = SubjectIndex.named(List.of("Django", "Flask"));

  @ParameterizedTest
  @MethodSource("org.frameworkadvisor.knowledge.HostileText#longOnes")
  void ofALongText(String text) {
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          FollowUp followUps = new FollowUp(List.of("Django", "Flask"));
          Question flask = Question.of("Is Flask good?").orElseThrow();
          Question.of(text)
              .ifPresent(question -> {
                followUps.resolve(question, flask);
                followUps.resolve(flask, question);
              });
          FRAMEWORKS.in(text);
          FRAMEWORKS.without(text);
          FRAMEWORKS.without(text + " Flask");
          Passage passage = passage(text);
          SubjectIndex.vocabulary(
              new Corpus(List.of(passage.document()), List.of(passage), Corpus.Synonyms.NONE));
        });
  }

  /// With what stands between names, a long heading took minutes, or the stack.
  @Test
  void aHeadingThatNamesManyIsRead() {
    String heading = "Advantages of " + "Flask and ".repeat(20_000) + "Django in general";
    assertThat(assertTimeoutPreemptively(LIMIT, () -> FRAMEWORKS.without(heading)))
        .isEqualTo("Advantages in general");
  }

  private static Passage passage(String heading) {
    Document document =
        new Document(new Document.Id("d"), "Title", "", "", null, List.of(), List.of());
    return new Passage(new Passage.Id("p"), document, List.of(heading), "Flask is small.");
  }
}
