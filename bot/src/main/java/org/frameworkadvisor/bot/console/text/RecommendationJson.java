package org.frameworkadvisor.bot.console.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.frameworkadvisor.bot.recommend.RecognisedAnswer;
import org.frameworkadvisor.bot.recommend.Recommendation;
import org.frameworkadvisor.bot.recommend.ReplayResult;
import org.frameworkadvisor.knowledge.scoring.AnswerSheet;
import org.frameworkadvisor.knowledge.scoring.Counterfactual;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;
import org.frameworkadvisor.knowledge.scoring.Ranking;
import org.frameworkadvisor.knowledge.search.Quote;

/// A recommendation as JSON, for programs. The keys are a contract: `README.md` names them.
public final class RecommendationJson {
  private final JsonText json;
  private final JsonGenerator out;

  private RecommendationJson(JsonText json) {
    this.json = json;
    this.out = json.generator();
  }

  /// Draws a recommendation as JSON.
  ///
  /// @param understood what a description was taken to say
  public static String of(Recommendation result, List<RecognisedAnswer> understood) {
    return JsonText.object(
        JsonText.Layout.INDENTED, json -> new RecommendationJson(json).write(result, understood));
  }

  /// A result that a code brought back.
  public static String of(ReplayResult.Replayed replayed) {
    return JsonText.object(
        JsonText.Layout.INDENTED,
        json -> {
          RecommendationJson written = new RecommendationJson(json);
          written.write(replayed.result(), List.of());
          written.changed(replayed.changed());
        });
  }

  private void changed(Optional<ReplayResult.Changed> changed) throws IOException {
    if (changed.isEmpty()) {
      out.writeNullField("changed");
      return;
    }
    out.writeObjectFieldStart("changed");
    out.writeArrayFieldStart("gone");
    for (ReplayResult.Gone gone : changed.get().gone()) {
      out.writeStartObject();
      json.text("question", gone.question());
      json.text("answer", gone.answer());
      out.writeEndObject();
    }
    out.writeEndArray();
    json.texts("added", changed.get().added().stream().map(QuestionnaireItem::id).toList());
    Optional<Recommendation> then = changed.get().then();
    if (then.isEmpty()) {
      out.writeNullField("then");
    } else {
      out.writeObjectFieldStart("then");
      json.text("definition", then.get().definition().key());
      json.texts("leaders", then.get().ranking().leaders());
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private void write(Recommendation result, List<RecognisedAnswer> understood) throws IOException {
    json.text("definition", result.definition().key());
    json.text("code", result.code());
    out.writeArrayFieldStart("understood");
    for (RecognisedAnswer one : understood) {
      out.writeStartObject();
      json.text("question", one.question().id());
      json.text("answer", one.option().id());
      json.text("words", one.words());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("ranking");
    for (Ranking.Standing standing : result.ranking().standings()) {
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
    resources(result);
  }

  private void resources(Recommendation result) throws IOException {
    out.writeArrayFieldStart("resources");
    for (Recommendation.Verdict verdict : result.recommended()) {
      for (Quote quote : verdict.resources()) {
        out.writeStartObject();
        json.text("framework", verdict.standing().framework());
        json.passage(quote.text(), quote.passage());
        out.writeEndObject();
      }
    }
    out.writeEndArray();
  }

  private void standing(Ranking.Standing standing) throws IOException {
    out.writeStartObject();
    json.text("framework", standing.framework());
    json.number("score", standing.total());
    json.texts("excludedBy", standing.excludedBy());
    out.writeArrayFieldStart("contributions");
    for (Ranking.Contribution contribution : standing.contributions()) {
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

  private void conflicts(List<Ranking.Conflict> conflicts) throws IOException {
    out.writeArrayFieldStart("conflicts");
    for (Ranking.Conflict conflict : conflicts) {
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
    for (Counterfactual.Change change : other.changes()) {
      out.writeStartObject();
      json.text("question", change.item());
      answer("before", change.before());
      answer("after", change.after());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void answer(String key, AnswerSheet.Answer answer) throws IOException {
    out.writeObjectFieldStart(key);
    json.text("answer", answer.option());
    json.text("importance", lower(answer.importance()));
    out.writeEndObject();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
