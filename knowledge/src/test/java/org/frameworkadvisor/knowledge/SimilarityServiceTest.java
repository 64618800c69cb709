package org.frameworkadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.format.ContentReader;
import org.frameworkadvisor.knowledge.search.KnownAnswer;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.QuestionWording;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.frameworkadvisor.knowledge.snapshot.StorageFolders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The models that come with the program, and the shipped content.
final class SimilarityServiceTest {
  private static final Path CONTENT = Path.of("content");

  private static final KnowledgeBase SHIPPED =
      KnowledgeBase.open(CONTENT, Path.of("target", "test-data"), ProgressListener.NONE);
  private static final QuestionSimilarity MEANING = SHIPPED.similarity();

  @AfterAll
  static void close() {
    SHIPPED.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Is Flask good for prototypes?|flask for prototyping, good idea?",
        "Where do we host the club website?|where is our club site hosted",
        "How do I deploy a Django app to Fly.io?|deploying django on fly",
        "When is the next meetup?|what date is the next meet-up",
        "Which Python version do we use?|what version of python should I install",
        "How do I tune a carburettor?|tuning a carburettor, how?",
        "Does FastAPI support websockets?|can I use web sockets with fastapi",
        "how do I upgrade from Django 4 to 5|migrating django 4 to django 5",
        "Can beginners join the mentoring programme?|is the mentoring programme open to beginners",
        "How do I disable CSRF protection in Django?|turn off csrf in django",
        "IS FLASK GOOD FOR PROTOTYPES?|is flask good for prototypes?",
      })
  void otherWordsForTheSameQuestionAreTheSame(String one, String other) {
    assertThat(sameness(one, other)).isGreaterThanOrEqualTo(QuestionWording.SAME);
    assertThat(sameness(other, one)).isEqualTo(sameness(one, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Is Flask good for prototypes?|Is Django good for prototypes?",
        "Should I use Flask for a prototype?|Should I not use Flask for a prototype?",
        "Should I use Flask for a prototype?|Why shouldn't I use Flask for a prototype?",
        "Does FastAPI support websockets?|Does Django support websockets?",
        "Does FastAPI support websockets?|Does FastAPI support WebAssembly?",
        "When is the next meetup?|Where is the next meetup?",
        "When is the next meetup?|Who organises the next meetup?",
        "When is the next meetup?|When was the last meetup?",
        "How long does the bootcamp take?|How much does the bootcamp cost?",
        "Can I use Django with an ORM?|Can I use Django without an ORM?",
        "How do I disable CSRF protection in Django?|How do I enable CSRF protection in Django?",
        "how do I upgrade from Django 4 to 5|how do I upgrade from Django 3 to 4",
        "Is Flask better than Django?|Is Flask faster than Django?",
        "How do I deploy a Django app to Fly.io?|How do I deploy a Django app to Heroku?",
        "What are the rules of this server?|What are the rules of Django's license?",
        "How do I ask a good question here?|How do I report a bad question here?",
        "Why is my query slow?|Why is my server slow?",
        "Which Python version do we use?|Which PostgreSQL version do we use?",
      })
  void questionsThatDifferInOneWordAreNot(String one, String other) {
    assertThat(sameness(one, other)).isLessThan(QuestionWording.SAME);
  }

  /// Wordings of one entry ask for different sides of it, so few of them are the same; those of
  /// different entries must not be.
  @Test
  void theFiguresOnTheFaqHold() {
    List<QuestionWording> wordings = new ArrayList<>();
    List<String> entries = new ArrayList<>();
    for (Document document : ContentReader.read(CONTENT).corpus().documents()) {
      if (document.isFaq()) {
        List<String> asked = new ArrayList<>(document.wordings());
        asked.add(document.title());
        for (String text : asked) {
          wordings.add(MEANING.wording(question(text)));
          entries.add(document.id().value());
        }
      }
    }
    int pairs = 0;
    int same = 0;
    int found = 0;
    int merged = 0;
    for (int i = 0; i < wordings.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean isMerged = wordings.get(i).sameAs(wordings.get(j)) >= QuestionWording.SAME;
        if (entries.get(i).equals(entries.get(j))) {
          same++;
          found += isMerged ? 1 : 0;
        } else {
          pairs++;
          merged += isMerged ? 1 : 0;
        }
      }
    }
    assertThat(pairs).isGreaterThan(1_000_000);
    assertThat(merged / (double) pairs).isLessThan(0.0005);
    assertThat(found / (double) same).isGreaterThan(0.05);
  }

  @Test
  void aLessonIsFoundByItsQuestionInOtherWordsAndByWhatItsAnswerSays() {
    List<KnownAnswer> knownAnswers =
        MEANING.knownAnswers(
            List.of(
                question("Where do we host the club website?"),
                question("How do I get the member badge?")),
            List.of(
                "The site runs on Fly.io in the region fra.\nDeployments start from the main branch.",
                "Ask Rosa at the front desk; she prints it for you."));
    assertThat(answering("where is our club site hosted", knownAnswers, 0.99)).hasValue(0);
    assertThat(answering("who prints the member badge at the front desk", knownAnswers, 0.2))
        .hasValue(1);
    assertThat(answering("Is Flask good for prototypes?", knownAnswers, 0)).isEmpty();
    assertThat(answering("how do I tune a carburettor", knownAnswers, 0)).isEmpty();
  }

  @Test
  void amongAThousandTheRightOneIsFoundWithoutDelay() {
    List<QuestionWording> wordings = new ArrayList<>();
    QuestionWording meant = MEANING.wording(question("Where do we host the club website?"));
    for (int i = 0; i < 999; i++) {
      wordings.add(MEANING.wording(question("What is in room " + i % 40 + "?")));
    }
    wordings.add(700, meant);
    QuestionWording asked = MEANING.wording(question("where is our club site hosted"));
    asked.among(wordings);
    long begun = System.nanoTime();
    Optional<QuestionWording.Match> match = asked.among(wordings);
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    assertThat(match).map(QuestionWording.Match::index).hasValue(700);
    assertThat(took).isLessThan(Duration.ofMillis(200));
  }

  @Test
  void whatWasReadOnceIsKeptForTheNextStart(@TempDir Path folder) throws Exception {
    Path content = Files.writeString(folder.resolve("tea.md"), "# Tea\n\nTea is hot.\n");
    StorageFolders storage =
        new StorageFolders(folder.resolve("data"), Path.of("target", "test-data"));
    List<Question> asked = List.of(question("When is the next meetup?"));
    List<String> answers = List.of("On the first Monday.");
    try (KnowledgeBase base = KnowledgeBase.open(content, storage, ProgressListener.NONE)) {
      long before = base.status().vectorBytes();
      assertThat(base.similarity().knownAnswers(asked, answers)).hasSize(1);
      long once = base.status().vectorBytes();
      assertThat(once).isGreaterThan(before);
      base.similarity().knownAnswers(asked, answers);
      assertThat(base.status().vectorBytes()).isEqualTo(once);
    }
  }

  private static Optional<Integer> answering(
      String asked, List<KnownAnswer> knownAnswers, double otherwise) {
    return MEANING
        .bestAnswer(MEANING.wording(question(asked)), knownAnswers, otherwise)
        .map(QuestionWording.Match::index);
  }

  private static double sameness(String one, String other) {
    return MEANING.wording(question(one)).sameAs(MEANING.wording(question(other)));
  }

  private static Question question(String text) {
    return Question.of(text).orElseThrow();
  }

  @Test
  void whatBelongsTogetherIsReadByOneStateWhateverIsServedMeanwhile(@TempDir Path folder)
      throws Exception {
    Path page = Files.writeString(folder.resolve("page.md"), "# Flask\n\nFlask is small.\n");
    try (KnowledgeBase base =
        KnowledgeBase.open(folder, Path.of("target", "test-data"), ProgressListener.NONE)) {
      String before = base.similarity().version();

      String meanwhile =
          base.similarity()
              .with(one -> {
                write(page, "# Flask\n\nFlask is tiny.\n");
                assertThat(base.reload(true, ProgressListener.NONE).isServed()).isTrue();
                assertThat(one.wording(Question.of("Is Flask small?").orElseThrow()).text())
                    .isNotBlank();
                return one.version();
              });

      assertThat(meanwhile).isEqualTo(before);
      assertThat(base.similarity().version()).isNotEqualTo(before);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
