package org.frameworkadvisor.knowledge.snapshot;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.FieldVocabulary;
import org.frameworkadvisor.knowledge.search.PassageIndex;

/// What is being served, for operators.
///
/// @param location the folder or file it was read from
/// @param version the first characters of the fingerprint of content and models
/// @param insteadOf the version of the content after a rollback to this one; empty without one
/// @param models the embedding models, by name
/// @param indexBytes size of the index on disk
/// @param vectorBytes size of the stored vectors on disk
public record KnowledgeStatus(
    String location,
    String version,
    Optional<String> insteadOf,
    int documents,
    int passages,
    List<String> models,
    long indexBytes,
    long vectorBytes) {
  public KnowledgeStatus {
    models = List.copyOf(models);
  }

  /// The same for programs, as a JSON object.
  ///
  /// @param stale what should be reviewed again
  public String json(List<Review> stale) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("location", location).put("version", version);
    json.put("documents", documents).put("passages", passages);
    ArrayNode names = json.putArray("models");
    models.forEach(names::add);
    json.put("indexBytes", indexBytes).put("vectorBytes", vectorBytes);
    insteadOf.ifPresent(content -> json.put("insteadOf", content));
    ArrayNode reviewed = json.putArray("stale");
    stale.stream().flatMap(review -> review.ids().stream()).forEach(reviewed::add);
    return json.toPrettyString();
  }

  /// A version of the knowledge that can be served.
  ///
  /// @param version the first characters of the fingerprint of content and models
  /// @param isServed whether it is the one that is being served
  public record Version(String version, boolean isServed) {}

  /// When a person last checked the facts of a document, or of what day those of a sheet are on
  /// something that changes sooner than the rest of it.
  ///
  /// @param document its id
  /// @param on the day from which its age counts
  /// @param months the age at which it is stale; 0 where that is for the settings to say
  /// @param keys what the facts are about; empty for all of the document
  public record Review(String document, String title, LocalDate on, int months, List<String> keys) {
    public Review {
      keys = List.copyOf(keys);
    }

    /// A document as a whole, whose age is for the settings to judge.
    public Review(String document, String title, LocalDate on) {
      this(document, title, on, 0, List.of());
    }

    /// What programs call it: `faq/orm`, or `frameworks/django#popularity`.
    public List<String> ids() {
      return keys.isEmpty()
          ? List.of(document)
          : keys.stream().map(key -> document + "#" + key).toList();
    }

    /// Those of an index that say it, in reading order.
    ///
    /// @param aspects what the facts of its sheets are about
    public static List<Review> in(PassageIndex index, List<FieldVocabulary.Aspect> aspects) {
      Map<String, Integer> months =
          aspects.stream()
              .filter(aspect -> aspect.staleAfter() != FieldVocabulary.USUALLY_STALE_AFTER)
              .collect(
                  Collectors.toMap(
                      FieldVocabulary.Aspect::key,
                      FieldVocabulary.Aspect::staleAfter,
                      (a, _) -> a));
      Map<List<String>, Review> reviewed = new LinkedHashMap<>();
      index.forEach(passage -> {
        Document document = passage.document();
        String id = document.id().value();
        Optional<String> key = passage.factKey();
        LocalDate on = document.reviewed();
        if (on != null) {
          int after = key.isPresent() ? FieldVocabulary.USUALLY_STALE_AFTER : 0;
          reviewed.putIfAbsent(List.of(id), new Review(id, document.title(), on, after, List.of()));
        }
        LocalDate asOf = passage.citation().asOf();
        if (key.isPresent() && asOf != null && months.containsKey(key.get())) {
          reviewed.merge(
              List.of(id, key.get()),
              new Review(
                  id,
                  document.title(),
                  asOf,
                  months.getOrDefault(key.get(), 0),
                  List.of(key.get())),
              (one, other) -> one.on().isBefore(other.on()) ? other : one);
        }
      });
      return List.copyOf(reviewed.values());
    }
  }
}
