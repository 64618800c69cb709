package org.frameworkadvisor.knowledge.snapshot;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/// What is being served, for operators.
///
/// @param location the folder or file it was read from
/// @param version the first characters of the fingerprint of content and models
/// @param insteadOf the version that the content had when somebody went back to this one; empty
///   where nobody did
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
  public String json(List<DocumentReview> stale) {
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
}
