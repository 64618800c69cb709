package org.frameworkadvisor.knowledge.snapshot;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frameworkadvisor.knowledge.content.Document;
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
  /// @param stale documents that should be reviewed again
  public String json(List<Review> stale) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("location", location).put("version", version);
    json.put("documents", documents).put("passages", passages);
    ArrayNode names = json.putArray("models");
    models.forEach(names::add);
    json.put("indexBytes", indexBytes).put("vectorBytes", vectorBytes);
    insteadOf.ifPresent(content -> json.put("insteadOf", content));
    ArrayNode reviewed = json.putArray("stale");
    stale.forEach(document -> reviewed.add(document.document()));
    return json.toPrettyString();
  }

  /// A version of the knowledge that can be served.
  ///
  /// @param version the first characters of the fingerprint of content and models
  /// @param isServed whether it is the one that is being served
  public record Version(String version, boolean isServed) {}

  /// When a person last checked the facts of a document.
  ///
  /// @param document its id
  public record Review(String document, String title, LocalDate on) {

    /// Those of an index that say it, in reading order.
    public static List<Review> in(PassageIndex index) {
      Map<String, Review> reviewed = new LinkedHashMap<>();
      index.forEach(passage -> {
        Document document = passage.document();
        LocalDate on = document.reviewed();
        if (on != null) {
          String id = document.id().value();
          reviewed.putIfAbsent(id, new Review(id, document.title(), on));
        }
      });
      return List.copyOf(reviewed.values());
    }
  }
}
