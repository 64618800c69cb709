package org.frameworkadvisor.bot.console;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.frameworkadvisor.bot.recommend.Recommendation;
import org.frameworkadvisor.bot.recommend.Understood;
import org.frameworkadvisor.knowledge.scoring.Answer;
import org.frameworkadvisor.knowledge.scoring.Change;
import org.frameworkadvisor.knowledge.scoring.Conflict;
import org.frameworkadvisor.knowledge.scoring.Contribution;
import org.frameworkadvisor.knowledge.scoring.Counterfactual;
import org.frameworkadvisor.knowledge.scoring.Standing;

/// A recommendation as JSON, for programs. The keys are a contract: `README.md` names them.
final class RecommendationJson {
  private final JsonText json;
  private final JsonGenerator out;

  private RecommendationJson(JsonText json) {
    this.json = json;
    this.out = json.generator();
  }

  /// @param understood what a description was taken to say
  static String of(Recommendation result, List<Understood> understood) {
    return JsonText.object(
        JsonText.Layout.INDENTED, json -> new RecommendationJson(json).write(result, understood));
  }

  private void write(Recommendation result, List<Understood> understood) throws IOException {
    json.text("definition", result.definition().key());
    out.writeArrayFieldStart("understood");
    for (Understood one : understood) {
      out.writeStartObject();
      json.text("question", one.question().id());
      json.text("answer", one.option().id());
      json.text("words", one.words());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("ranking");
    for (Standing standing : result.ranking().standings()) {
      standing(standing);
    }
    out.writeEndArray();
    out.writeBooleanField("tie", result.ranking().isTie());
    json.number("margin", result.ranking().margin());
    json.number("answered", result.ranking().answered());
    json.text("confidence", lower(result.ranking().confidence()));
    conflicts(result.ranking().conflicts());
    out.writeObjectFieldStart("stability");
    json.number("answers", result.stability().overAnswers());
    json.number("weights", result.stability().overWeights());
    out.writeEndObject();
    out.writeArrayFieldStart("counterfactuals");
    for (Counterfactual other : result.counterfactuals()) {
      counterfactual(other);
    }
    out.writeEndArray();
  }

  private void standing(Standing standing) throws IOException {
    out.writeStartObject();
    json.text("framework", standing.framework());
    json.number("score", standing.total());
    json.texts("excludedBy", standing.excludedBy());
    out.writeArrayFieldStart("contributions");
    for (Contribution contribution : standing.contributions()) {
      out.writeStartObject();
      json.text("criterion", contribution.criterion());
      json.text("question", contribution.item());
      json.text("answer", contribution.option());
      json.text("importance", lower(contribution.importance()));
      json.number("points", contribution.points());
      json.texts("evidence", contribution.evidence());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void conflicts(List<Conflict> conflicts) throws IOException {
    out.writeArrayFieldStart("conflicts");
    for (Conflict conflict : conflicts) {
      out.writeStartArray();
      out.writeString(conflict.first());
      out.writeString(conflict.second());
      out.writeEndArray();
    }
    out.writeEndArray();
  }

  private void counterfactual(Counterfactual other) throws IOException {
    out.writeStartObject();
    json.text("winner", other.winner());
    out.writeArrayFieldStart("changes");
    for (Change change : other.changes()) {
      out.writeStartObject();
      json.text("question", change.item());
      answer("before", change.before());
      answer("after", change.after());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void answer(String key, Answer answer) throws IOException {
    out.writeObjectFieldStart(key);
    json.text("answer", answer.option());
    json.text("importance", lower(answer.importance()));
    out.writeEndObject();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
