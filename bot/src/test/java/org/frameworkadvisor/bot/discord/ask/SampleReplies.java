package org.frameworkadvisor.bot.discord.ask;

import java.time.LocalDate;
import java.util.List;
import org.frameworkadvisor.bot.compare.ComparisonService;
import org.frameworkadvisor.bot.discord.message.ReplyView;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.AskedQuestion;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.knowledge.KnowledgeCatalog;
import org.frameworkadvisor.knowledge.catalog.Comparison;
import org.frameworkadvisor.knowledge.catalog.TopicSummary;
import org.frameworkadvisor.knowledge.content.Citation;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.FieldVocabulary;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.Quote;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.frameworkadvisor.knowledge.search.SubjectIndex;

/// A little knowledge to show.
public final class SampleReplies {
  static final Document GUIDE =
      new Document(
          new Document.Id("articles/guide"),
          "Guide",
          "Example Press",
          "https://example.org/guide_(2026)",
          LocalDate.of(2026, 5, 17),
          List.of("flask"),
          List.of());
  static final Document NOTES =
      new Document(
          new Document.Id("notes"), "Notes", "A talk in Lagos", "", null, List.of(), List.of());

  public static final Passage PROTOTYPES =
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

  static final ReplyView LOOK = ReplyView.of(new AnswerId("a1"), new UserId("4711"));
  static final ReplyRenderer RENDERING =
      new ReplyRenderer(
          comparisonService("Django", "Flask", "FastAPI"),
          question -> question.startsWith("which should"));

  private SampleReplies() {}

  static ComparisonService comparisonService(String... subjects) {
    return new ComparisonService(
        new KnowledgeCatalog() {
          @Override
          public List<String> subjects() {
            return List.of(subjects);
          }

          @Override
          public List<String> subjectsIn(String text) {
            return SubjectIndex.named(subjects()).in(text);
          }

          @Override
          public FieldVocabulary vocabulary() {
            return FieldVocabulary.NONE;
          }

          @Override
          public Comparison compare(List<String> names, String aspect) {
            throw new AssertionError("nothing is compared here");
          }

          @Override
          public TopicSummary summarise(String topic) {
            throw new AssertionError("nothing is summed up here");
          }
        });
  }

  static Quote quote(Passage passage, String part) {
    int start = passage.text().indexOf(part);
    return new Quote(passage, start, start + part.length());
  }

  static AskedQuestion asked(String question) {
    return new AskedQuestion(question, new Question(question));
  }

  static Reply.Answer answer(String question) {
    return new Reply.Answer(
        asked(question),
        quote(PROTOTYPES, "It is good for prototypes."),
        List.of(
            new SearchResult.Hit(PROTOTYPES, 0.9, 0.75, 0.8),
            new SearchResult.Hit(SPEED, 0.5, 0.25, 0.4),
            new SearchResult.Hit(ADMIN, 0.125, 0, 0.3)),
        0.93);
  }

  /// A document that consists of one paragraph under headings.
  static Passage passage(String id, String title, List<String> section, String text) {
    Document document = Document.titled(new Document.Id(id), title);
    return new Passage(new Passage.Id(id + "#1"), document, section, text);
  }
}
