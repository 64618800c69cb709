package org.frameworkadvisor.knowledge.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.knowledge.content.Citation;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.FieldVocabulary;
import org.frameworkadvisor.knowledge.content.FileFindings;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.format.ContentReaderFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FactSheetReaderTest extends ContentReaderFixture {
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
          source: Licence of Quokka
          url: https://quokka.example/licence
          as_of: 2026-08-21
          edition: Quokka 2.1
        - key: licence
          kind: claim
          says: Quokka will stay free for ever.
          source: Quokka, start page
          url: https://quokka.example/
          as_of: 2026-08-20
      """;

  private static final String FIELD = "aspects: [{key: licence, title: The licence, words: []}]\n";

  @Test
  void everyFactIsAPassageWithASourceOfItsOwn() {
    write("field.yaml", FIELD);
    write("frameworks/quokka.yaml", SHEET);

    ContentResult content = readFolder();

    assertThat(content.problems()).isEmpty();
    assertThat(only(content).title()).isEqualTo("Quokka");
    assertThat(only(content).frameworks()).containsExactly("quokka");
    assertThat(ids(content))
        .containsExactly("frameworks/quokka#licence-1", "frameworks/quokka#licence-2");
    assertThat(outline(content))
        .containsExactly(
            "The licence: Quokka has the MIT licence.",
            "The licence: Quokka will stay free for ever.");
    assertThat(content.corpus().passages())
        .extracting(Passage::citation)
        .containsExactly(
            new Citation(
                "Licence of Quokka",
                "https://quokka.example/licence",
                LocalDate.of(2026, 8, 21),
                "Quokka 2.1",
                Citation.Standing.FACT),
            new Citation(
                "Quokka, start page",
                "https://quokka.example/",
                LocalDate.of(2026, 8, 20),
                "",
                Citation.Standing.CLAIM));
  }

  @Test
  void withoutAListOfAspectsTheKeyIsTheHeading() {
    write("frameworks/quokka.yaml", SHEET.replace("key: licence", "key: who-made-it"));

    assertThat(outline(readFolder()).getFirst())
        .isEqualTo("Who made it: Quokka has the MIT licence.");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: claim|knid: claim|17: error: A fact has no key \"knid\". Did you mean \"kind\"?",
        "kind: claim|kind: rumour|17: error: There is no kind \"rumour\". Write fact, figure, claim"
            + " (the project's own) or judgement.",
        "as_of: 2026-08-20|as_of: 2026-02-30|21: error: \"2026-02-30\" is no date. Write it as"
            + " YYYY-MM-DD",
        "url: https://quokka.example/licence|url: quokka.example/licence|13: error:"
            + " \"quokka.example/licence\" is no web address. Start it with https://.",
        "says: Quokka will stay free for ever.|says: quokka has the MIT licence.|18: error: The same"
            + " is said on line 11. Delete one of the two.",
        "id: quokka|id: wallaby|1: error: The file is not called wallaby.yaml. Name the file after"
            + " the id of its framework.",
        "key: licence|key: license|9: error: There is no aspect \"license\" in field.yaml. Did you"
            + " mean \"licence\"? Or add it there.",
        "source: Licence of Quokka|edition: 2|9: error: A fact has no \"source\".",
        "facts:|fact:|8: error: A fact sheet has no key \"fact\". Did you mean \"facts\"?",
      })
  void aMistakeIsToldWithPlaceAndRemedy(String right, String wrong, String problem) {
    write("field.yaml", FIELD);
    write("frameworks/quokka.yaml", SHEET.replace(right, wrong));

    assertThat(readFolder().problems())
        .extracting(ContentProblem::toString)
        .anySatisfy(told -> assertThat(told).startsWith("frameworks/quokka.yaml:" + problem));
  }

  @Test
  void whatIsNoSheetIsNone() {
    List<ContentProblem> problems = new ArrayList<>();
    Optional<FactSheetReader.Result> read =
        FactSheetReader.read(
            "- a\n",
            new Document.Id("frameworks/a"),
            FieldVocabulary.NONE,
            new FileFindings("a.yaml", problems));

    assertThat(read).isEmpty();
    assertThat(problems)
        .extracting(ContentProblem::toString)
        .containsExactly(
            "a.yaml:1: error: A fact sheet must be a list of keys and values. Write lines such as"
                + " \"id: …\".");
  }
}
