package org.frameworkadvisor.bot.console;

import java.time.LocalDate;
import java.util.List;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.DocumentId;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.PassageId;
import org.frameworkadvisor.knowledge.retrieval.Hit;
import org.frameworkadvisor.knowledge.retrieval.Quote;

/// A little knowledge to quote from.
final class Sample {
  static final Document GUIDE =
      new Document(
          new DocumentId("articles/guide"),
          "Guide",
          "Example Press",
          "https://example.org/guide",
          LocalDate.of(2026, 5, 17),
          List.of("flask"),
          List.of());
  static final Document NOTES = Document.titled(new DocumentId("notes"), "Notes");

  static final Passage PROTOTYPES =
      new Passage(
          new PassageId("articles/guide#prototypes-1"),
          GUIDE,
          List.of("Flask", "Uses"),
          "Flask is small. It is good for prototypes. Large teams want more.");
  static final Passage SPEED =
      new Passage(
          new PassageId("articles/guide#speed-1"),
          GUIDE,
          List.of("FastAPI", "Speed"),
          "FastAPI answers many requests at once.");
  static final Passage ADMIN =
      new Passage(new PassageId("notes#1"), NOTES, List.of(), "Django brings an admin site.");

  static final List<Hit> RANKING =
      List.of(
          new Hit(PROTOTYPES, 0.91234567, 0.75, 0.8),
          new Hit(SPEED, 0.5, 0.25, 0.4),
          new Hit(ADMIN, 0.125, 0, 0.3));

  private Sample() {}

  static Quote quote(Passage passage, String part) {
    int start = passage.text().indexOf(part);
    return new Quote(passage, start, start + part.length());
  }

  static Quote goodForPrototypes() {
    return quote(PROTOTYPES, "It is good for prototypes.");
  }
}
