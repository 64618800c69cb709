package org.frameworkadvisor.bot.console.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.frameworkadvisor.bot.model.AskedQuestion;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.bot.model.TaughtAnswer;
import org.frameworkadvisor.knowledge.catalog.Comparison;
import org.frameworkadvisor.knowledge.catalog.TopicSummary;
import org.frameworkadvisor.knowledge.search.SearchResult;

/// A reply as JSON, for programs. The keys are a contract: `README.md` shows them.
public final class ReplyJson {
  private final JsonText json;

  private ReplyJson(JsonText json) {
    this.json = json;
  }

  /// Draws a reply as JSON.
  ///
  /// @param nanos how long the reply took
  public static String of(Reply reply, long nanos, JsonText.Layout layout) {
    return JsonText.object(
        layout,
        json -> {
          new ReplyJson(json).write(reply);
          json.millis("tookMillis", nanos);
        });
  }

  private void write(Reply reply) throws IOException {
    switch (reply) {
      case Reply.Answer answer -> {
        head(answer.asked(), "answer", answer.confidence());
        body(answer.quote().text(), answer.hits());
      }
      case Reply.Taught taught -> {
        head(taught.asked(), "answer", taught.confidence());
        body(taught.answer().answer(), taught.hits());
        taught(taught.answer());
      }
      case Reply.Clarify clarify -> {
        head(clarify.asked(), "clarify", clarify.confidence());
        body("", clarify.hits());
        json.texts("choices", clarify.choices());
      }
      case Reply.NotFound miss -> {
        head(miss.asked(), "not_found", miss.confidence());
        body("", miss.hits());
        json.texts("nearest", miss.nearest());
      }
      case Reply.Unavailable unavailable -> {
        head(unavailable.asked(), "unavailable", 0);
        body("", List.of());
        json.text("message", unavailable.reason());
      }
      case Reply.Refused refused -> {
        head(refused.typed(), "not_found", 0);
        body("", List.of());
        json.text("message", refused.reason());
      }
      case Reply.Compared compared -> comparison(compared.comparison());
      case Reply.Summarised summarised -> summary(summarised.summary());
    }
  }

  private void head(AskedQuestion asked, String decision, double confidence) throws IOException {
    head(asked.typed(), decision, confidence);
    if (!asked.said().isEmpty()) {
      json.text("message", String.join(" ", asked.said()));
    }
  }

  private void head(String question, String decision, double confidence) throws IOException {
    json.text("question", question);
    json.text("decision", decision);
    json.number("confidence", confidence);
  }

  private void body(String answer, List<SearchResult.Hit> hits) throws IOException {
    json.text("answer", answer);
    JsonGenerator out = json.generator();
    out.writeArrayFieldStart("passages");
    for (SearchResult.Hit hit : hits) {
      out.writeStartObject();
      json.passage(hit.passage().text(), hit.passage());
      json.number("score", hit.score());
      json.number("lexical", hit.lexical());
      json.number("semantic", hit.semantic());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void taught(TaughtAnswer answer) throws IOException {
    JsonGenerator out = json.generator();
    out.writeObjectFieldStart("taught");
    json.text("id", answer.id().value());
    json.text("question", answer.question());
    json.text("at", answer.at().toString());
    json.text("link", answer.link());
    out.writeEndObject();
  }

  private void comparison(Comparison comparison) throws IOException {
    JsonGenerator out = json.generator();
    json.texts("subjects", comparison.subjects());
    out.writeArrayFieldStart("rows");
    for (Comparison.Row row : comparison.rows()) {
      out.writeStartObject();
      json.text("aspect", row.aspect());
      out.writeArrayFieldStart("cells");
      for (int i = 0; i < row.cells().size(); i++) {
        out.writeStartObject();
        json.text("subject", comparison.subjects().get(i));
        json.quotes("quotes", row.cells().get(i).quotes());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void summary(TopicSummary summary) throws IOException {
    json.text("topic", summary.topic());
    json.quotes("points", summary.points());
    json.texts("related", summary.related());
  }
}
