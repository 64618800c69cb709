package org.frameworkadvisor.knowledge.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.frameworkadvisor.knowledge.content.Citation;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.FieldVocabulary.Aspect;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.search.Quote;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.frameworkadvisor.knowledge.search.SubjectIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonBuilderTest {
  private static final List<String> BOTH = List.of("Django", "Flask");
  private static final List<Aspect> FIELD =
      List.of(
          new Aspect("web-sockets", "WebSockets", List.of("real time", "live updates"), 12, true),
          new Aspect("orm", "Database layer (ORM)", List.of("models"), 12, true),
          new Aspect("learning", "Learning", List.of("learning curve"), 12, true),
          new Aspect("versus", "Against others", List.of("difference"), 12, false));

  private final List<Passage> passages = new ArrayList<>();
  private final List<String> searched = new ArrayList<>();

  private void fact(String framework, String key, String title, String says) {
    Document sheet =
        new Document(
            new Document.Id("frameworks/" + framework),
            framework,
            "",
            "",
            null,
            List.of(framework),
            List.of());
    Passage.Id id = new Passage.Id(sheet.id() + "#" + key + "-" + (passages.size() + 1));
    passages.add(new Passage(id, sheet, List.of(title), says, Citation.of(sheet)));
  }

  private void section(String framework, String title, String text) {
    Document article =
        new Document(
            new Document.Id("articles/" + framework),
            framework,
            "",
            "",
            null,
            List.of(framework),
            List.of());
    Passage.Id id = new Passage.Id(article.id() + "#start-" + (passages.size() + 1));
    passages.add(new Passage(id, article, List.of(title), text));
  }

  private Comparison compared(List<Aspect> field, String aspect) {
    ComparisonBuilder builder = new ComparisonBuilder(SubjectIndex.named(BOTH), field, passages);
    return aspect.isEmpty()
        ? builder.all(BOTH)
        : builder.one(
            BOTH,
            aspect,
            topic -> {
              searched.add(topic);
              return passages.stream()
                  .map(passage -> new SearchResult.Hit(passage, 1, 1, 1))
                  .toList();
            });
  }

  /// Each row in one line.
  private static List<String> rows(Comparison comparison) {
    return comparison.rows().stream()
        .map(row ->
            row.aspect()
                + ": "
                + String.join(
                    " | ",
                    row.cells().stream()
                        .map(cell ->
                            String.join(" ", cell.quotes().stream().map(Quote::text).toList()))
                        .toList()))
        .toList();
  }

  private void someFacts() {
    section("Django", "Learning curve", "Django takes a while. Then it is quick.");
    section("Flask", "Learning curve", "Flask is quick to learn.");
    section("Django", "History", "It is old.");
    section("Flask", "History", "It is young.");
    fact("Django", "learning", "Learning", "Django has a tutorial. It has eight parts.");
    fact("Django", "orm", "Database layer (ORM)", "Django has an ORM.");
    fact("Django", "orm", "Database layer (ORM)", "It writes SQL.");
    fact("Flask", "orm", "Database layer (ORM)", "Flask has none.");
    fact("Flask", "web-sockets", "WebSockets", "Flask has no WebSockets.");
    fact("Django", "versus", "Against others", "Django is larger.");
    fact("Flask", "versus", "Against others", "Flask is smaller.");
  }

  @Test
  void factsComeInTheOrderOfTheFieldAndSectionsFillTheGaps() {
    someFacts();
    assertThat(rows(compared(FIELD, "")))
        .containsExactly(
            "Database layer (ORM): Django has an ORM. | Flask has none.",
            "Learning: Django has a tutorial. It has eight parts. | Flask is quick to learn.");
    assertThat(new ComparisonBuilder(SubjectIndex.named(BOTH), FIELD, passages).aspects())
        .extracting(Aspect::title)
        .containsExactly("Database layer (ORM)", "Learning", "History");
  }

  @Test
  void headingsAreLinedUpWhereOneHasNoSheet() {
    section("Django", "History", "It is old.");
    section("Flask", "History", "It is young.");
    fact("Django", "orm", "Database layer (ORM)", "Django has an ORM.");
    assertThat(rows(compared(FIELD, ""))).containsExactly("History: It is old. | It is young.");
  }

  @ParameterizedTest
  @CsvSource({
    "orm, Database layer (ORM)",
    "ORM!, Database layer (ORM)",
    "database, Database layer (ORM)",
    "models, Database layer (ORM)",
    "Real-Time, WebSockets",
    "live updates for chats, WebSockets",
    "web-sockets, WebSockets",
    "difference, Against others",
    "history, History"
  })
  void anAspectIsFoundByWhateverItIsCalled(String asked, String title) {
    someFacts();
    assertThat(compared(FIELD, asked).rows())
        .extracting(Comparison.Row::aspect)
        .containsExactly(title);
    assertThat(searched).isEmpty();
  }

  @Test
  void ofOneAspectThereIsMoreAndADashWhereNothingIsKnown() {
    someFacts();
    assertThat(rows(compared(FIELD, "orm")))
        .containsExactly(
            "Database layer (ORM): Django has an ORM. It writes SQL. | Flask has none.");
    assertThat(rows(compared(FIELD, "real time")))
        .containsExactly("WebSockets:  | Flask has no WebSockets.");
  }

  @Test
  void whatNobodyWroteAboutIsNotSearchedWhereItIsAnAspect() {
    section("Flask", "Learning curve", "Flask is quick to learn.");
    assertThat(compared(FIELD, "models").rows()).isEmpty();
    assertThat(searched).isEmpty();
  }

  @Test
  void anythingElseIsSearched() {
    someFacts();
    assertThat(rows(compared(FIELD, "tutorials in parts"))).hasSize(1);
    assertThat(searched).containsExactly("Django tutorials in parts", "Flask tutorials in parts");
  }

  @Test
  void withoutSheetsSectionsAreLinedUp() {
    section("Django", "Learning curve", "Django takes a while. Then it is quick.");
    section("Flask", "Learning curve of Flask", "Flask is quick to learn.");
    section("Flask", "Uses", "APIs.");
    assertThat(rows(compared(List.of(), "")))
        .containsExactly("Learning curve: Django takes a while. | Flask is quick to learn.");
    assertThat(rows(compared(List.of(), "curve"))).hasSize(1);
  }
}
