package org.frameworkadvisor.knowledge.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.content.FieldVocabulary;
import org.frameworkadvisor.knowledge.content.FieldVocabulary.Aspect;
import org.frameworkadvisor.knowledge.content.FieldVocabulary.Coverage;
import org.frameworkadvisor.knowledge.content.FieldVocabulary.Name;
import org.frameworkadvisor.knowledge.content.FieldVocabulary.Subject;
import org.frameworkadvisor.knowledge.content.format.ContentReaderFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FieldReaderTest extends ContentReaderFixture {
  private static final String FIELD =
      """
      common_words: [Quokka]
      aspects:
        - {key: licence, title: Licence, words: [free, price], stale_after: 24, compare: false}
        - {key: speed, title: Speed, words: []}
      covered:
        - {name: Pinia, what: a store, near: [quokka]}
      others:
        - {name: Bottle, aliases: [bottle.py], word: true}
      """;

  private static final String SHEET =
      """
      id: quokka
      name: Quokka
      aliases: [quokka.py]
      language: Python
      website: https://quokka.example/
      documentation: https://quokka.example/docs/
      reviewed: 2026-11-30
      facts:
        - key: licence
          kind: fact
          says: Quokka has the MIT licence.
          source: Licence
          url: https://quokka.example/licence
          as_of: 2026-08-21
      """;

  @Test
  void theFieldIsItsSheetsThenWhatElseItNames() {
    write("field.yaml", FIELD);
    write("frameworks/quokka.yaml", SHEET);

    assertThat(readFolder().problems()).isEmpty();
    FieldVocabulary field = readFolder().corpus().vocabulary();
    assertThat(field.aspects())
        .containsExactly(
            new Aspect("licence", "Licence", List.of("free", "price"), 24, false),
            new Aspect("speed", "Speed", List.of(), 12, true));
    assertThat(field.subjects())
        .extracting(Subject::id, Subject::coverage, Subject::what, Subject::near)
        .containsExactly(
            tuple("quokka", Coverage.SHEET, "", List.of()),
            tuple("pinia", Coverage.PASSAGES, "a store", List.of("quokka")),
            tuple("bottle", Coverage.NOTHING, "", List.of()));
    assertThat(field.subjects().getFirst().names())
        .containsExactly(new Name("Quokka", true), new Name("quokka.py", false));
    assertThat(field.subjects().getLast().names())
        .containsExactly(new Name("Bottle", true), new Name("bottle.py", true));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "common_words:|common_word:|1: error: The file has no key \"common_word\". Did you mean"
            + " \"common_words\"?",
        "compare: false|comparable: false|3: error: An aspect has no key \"comparable\". Did you mean"
            + " \"compare\"?",
        "stale_after: 24|stale_after: 0|3: error: \"stale_after\" must be a whole number from 1 to"
            + " 120.",
        "what: a store|waht: a store|6: error: A name has no key \"waht\". Did you mean \"what\"?",
        "name: Bottle|name: pinia|8: error: \"pinia\" is also on line 6. Delete one of the two.",
        "name: Bottle|name: Quokka|8: error: \"Quokka\" has a sheet, frameworks/quokka.yaml. Delete"
            + " it here.",
        "near: [quokka]|near: [wallaby]|6: error: There is no sheet \"wallaby\". Write the id of a"
            + " file in frameworks, or leave it out.",
        "word: true|word: maybe|8: error: \"word\" must be true or false.",
      })
  void aMistakeIsToldWithPlaceAndRemedy(String right, String wrong, String problem) {
    write("field.yaml", FIELD.replace(right, wrong));
    write("frameworks/quokka.yaml", SHEET);

    assertThat(readFolder().problems())
        .extracting(ContentProblem::toString)
        .anySatisfy(told -> assertThat(told).startsWith("field.yaml:" + problem));
  }
}
