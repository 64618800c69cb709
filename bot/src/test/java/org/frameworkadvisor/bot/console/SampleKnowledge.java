package org.frameworkadvisor.bot.console;

import java.time.LocalDate;
import java.util.List;
import org.frameworkadvisor.knowledge.content.Citation;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.search.Quote;
import org.frameworkadvisor.knowledge.search.SearchResult;

/// A little knowledge to quote from.
final class SampleKnowledge {
  static final Document GUIDE =
      new Document(
          new Document.Id("articles/guide"),
          "Guide",
          "Example Press",
          "https://example.org/guide",
          LocalDate.of(2026, 5, 17),
          List.of("flask"),
          List.of());
  static final Document NOTES = Document.titled(new Document.Id("notes"), "Notes");

  static final Passage PROTOTYPES =
      new Passage(
          new Passage.Id("articles/guide#prototypes-1"),
          GUIDE,
          List.of("Flask", "Uses"),
          "Flask is small. It is good for prototypes. Large teams want more.");
  static final Passage SPEED =
      new Passage(
          new Passage.Id("articles/guide#speed-1"),
          GUIDE,
          List.of("FastAPI", "Speed"),
          "FastAPI answers many requests at once.",
          new Citation(
              "Speed of FastAPI",
              "https://example.org/speed",
              LocalDate.of(2026, 8, 21),
              "FastAPI 0.116",
              Citation.Standing.CLAIM));
  static final Passage ADMIN =
      new Passage(new Passage.Id("notes#1"), NOTES, List.of(), "Django brings an admin site.");

  static final List<SearchResult.Hit> RANKING =
      List.of(
          new SearchResult.Hit(PROTOTYPES, 0.91234567, 0.75, 0.8),
          new SearchResult.Hit(SPEED, 0.5, 0.25, 0.4),
          new SearchResult.Hit(ADMIN, 0.125, 0, 0.3));

  /// Two questions, of which only the first is quick.
  static final String QUESTIONNAIRE =
      """
      id: sample
      frameworks:
        - {id: django, name: Django, resources: [notes#1]}
        - {id: flask, name: Flask, resources: [articles/guide#prototypes-1]}
      criteria:
        - {id: product, title: Kind of product, weight: 60}
        - {id: admin, title: Administration, weight: 40}
      questions:
        - id: product
          criterion: product
          text: What are you building?
          why: It matters most.
          quick: true
          options:
            - id: prototype
              label: A prototype
              example: to show an idea
              says: [prototype]
              fit: {flask: {fit: 90, because: [articles/guide#prototypes-1]}}
            - id: shop
              label: An online shop
              example: with orders
              fit: {django: {fit: 70, because: [notes#1]}}
        - id: admin
          criterion: admin
          text: Is there an admin area?
          why: Only one brings it along.
          options:
            - id: admin-yes
              label: Yes
              example: for editors
              fit:
                django: {fit: 95, because: [notes#1]}
                flask: {fit: 10, fails: true, because: [articles/guide#prototypes-1]}
            - id: admin-no
              label: No
              example: for nobody
              fit: {flask: {fit: 60, because: [articles/guide#prototypes-1]}}
      """;

  private SampleKnowledge() {}

  static Quote quote(Passage passage, String part) {
    int start = passage.text().indexOf(part);
    return new Quote(passage, start, start + part.length());
  }

  static Quote goodForPrototypes() {
    return quote(PROTOTYPES, "It is good for prototypes.");
  }
}
