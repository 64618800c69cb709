package org.frameworkadvisor.knowledge.lucene;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.frameworkadvisor.knowledge.search.Embedder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpellingCorrectorTest {
  private static final Embedder.Vocabulary VOCABULARY =
      new Embedder.Vocabulary() {
        private final Map<String, Double> words =
            Map.ofEntries(
                entry("weather", 0.7),
                entry("whether", 0.9),
                entry("gail", 0.2),
                entry("migrate", 0.3),
                entry("carry", 0.5),
                entry("cost", 0.8),
                entry("graphs", 0.4),
                entry("cloves", 0.9),
                entry("good", 0.93),
                entry("dark", 0.91),
                entry("next", 0.92),
                entry("seal", 0.89),
                entry("cal", 0.1),
                entry("called", 0.94),
                entry("learning", 0.88),
                entry("limit", 0.81),
                entry("limited", 0.82),
                entry("world", 0.95),
                entry("would", 0.83));

        @Override
        public boolean knows(String word) {
          return words.containsKey(word);
        }

        @Override
        public double commonness(String word) {
          return words.getOrDefault(word, 0.0);
        }
      };

  private LuceneIndex index;

  @BeforeAll
  void open() throws IOException {
    index =
        InMemoryIndex.of(
                "Django ships an admin interface and authentication",
                "Flask relies on Werkzeug and Jinja templates, speaking WSGI",
                "deployment of a database migration with Django",
                "beginners learn one framework; graphs of Django downloads",
                "closed doors and close calls")
            .open();
  }

  @AfterAll
  void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // two letters swapped, one missing, one too many, one wrong
        "what is djagno | what is django",
        "what is flsk | what is flask",
        "what is flaask | what is flask",
        "what is fladk good for | what is flask good for",
        // the first letter
        "is kjango old | is django old",
        "is jdango old | is django old",
        // two errors in a long word
        "authetnicaton please | authentication please",
        // only the wrong words, and as often as they stand there
        "Flsk or djagno, flsk? | flask or django, flask?",
        "djagno's admin | django's admin",
        "Is it good, Djagno? | Is it good, django?",
        "DJAGNO ADMIN | django ADMIN",
        "JinJja templates | jinja templates",
        // of the vocabulary's words, the common one
        "how is the wether | how is the whether",
        // very common short words, after a slip of the fingers
        "a goood or godo or gpod one | a good or good or good one",
        // endings that do not belong there
        "caled learnning limitd | called learning limited",
        // a finger slips to the next key, not across the keyboard
        "what woild be | what would be",
        // longer than an acronym
        "should DJANNGO be | should django be",
        // the index's word is likelier than the vocabulary's
        "cloes | close"
      })
  void typingErrorsAreCorrected(String asked, String meant) {
    assertThat(read(asked)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "learning learned learners learnable relearn",
        "migrated carried carries costless",
        "framworks.py or /djagno/ or djagno_admin or djagno2 or me@djagno.org",
        "is ASGI faster than WSGI",
        "does it speak GraphQL",
        "ask my friend Gmail about Celsius",
        "it doesn't, they shouldn’t, we mustn't",
        "flaskdjango",
        // names that are no slips of dark, next and seal
        "dask or nuxt or sea",
        "xqzzy vvorblat",
        "kjang dkj",
        "la séccurité naïvve",
        "flsk\u0301",
        ""
      })
  void whatIsNoTypingErrorIsLeftAlone(String asked) {
    assertThat(read(asked)).isEqualTo(asked);
  }

  @Test
  void withoutAVocabularyOnlyTheIndexCorrects() {
    assertThat(index.read("wether djagno", word -> false).text()).isEqualTo("wether django");
  }

  @Test
  void aWordOfTheVocabularyIsNotBentToTheIndex() {
    assertThat(index.read("the flark", word -> word.equals("flark")).text()).isEqualTo("the flark");
  }

  @Test
  void afterSixUnknownWordsNoneIsLookedAt() {
    assertThat(read("djagno flsk jnja admn werkzueg framewrok databse"))
        .isEqualTo("django flask jinja admin werkzeug framework databse");
  }

  @Test
  void anEmptyIndexCorrectsNothing() throws IOException {
    try (LuceneIndex empty = InMemoryIndex.of().open()) {
      assertThat(empty.read("djagno", word -> false).text()).isEqualTo("djagno");
    }
  }

  private String read(String asked) {
    return index.read(asked, VOCABULARY).text();
  }
}
