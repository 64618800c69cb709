package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Checks bodies against Discord's own OpenAPI description, in addition to the rules written here.
/// The file isn't part of the project: `-Ddiscord.openapi=FILE` names it, and without it nothing is
/// checked.
///
/// The description leaves objects open and has unions whose errors say nothing. So a schema is made
/// for each body: references resolved, objects closed, and of each union the branch that has the
/// body's `type`.
final class OpenApi {
  /// Marks what this check has found.
  static final int CODE = -35;

  private final Optional<JsonNode> description;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private OpenApi(Optional<JsonNode> description) {
    this.description = description;
  }

  static OpenApi ofProperty() {
    String file = System.getProperty("discord.openapi", "");
    if (file.isBlank() || file.equals("null")) {
      return new OpenApi(Optional.empty());
    }
    try {
      return new OpenApi(Optional.of(JsonNodes.parse(Files.readString(Path.of(file)))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is wrong with a request's body.
  List<String> check(RestRequest request) {
    if (description.isEmpty() || request.body().isMissingNode()) {
      return List.of();
    }
    int space = request.route().indexOf(' ');
    String method = request.route().substring(0, space).toLowerCase(Locale.ROOT);
    JsonNode operation =
        description.get().path("paths").path(request.route().substring(space + 1)).path(method);
    JsonNode schema =
        operation.path("requestBody").path("content").path("application/json").path("schema");
    if (schema.isMissingNode()) {
      return List.of("the description has no body here");
    }
    return problems(schema, JdaHabits.forgiven(request.route(), request.body()));
  }

  private List<String> problems(JsonNode schema, JsonNode body) {
    String made = made(schema, body).toString();
    return registry.getSchema(made).validate(body.toString(), InputFormat.JSON).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  /// The schema for exactly this body.
  private JsonNode made(JsonNode schema, JsonNode body) {
    if (schema.has("$ref")) {
      String name = schema.path("$ref").asText().replaceFirst(".*/", "");
      JsonNode target = description.orElseThrow().path("components").path("schemas").path(name);
      return closed(made(target, body));
    }
    JsonNode union = schema.has("oneOf") ? schema.path("oneOf") : schema.path("anyOf");
    if (union.isArray() && !isEnumeration(union)) {
      return branch(JsonNodes.list(union), body);
    }
    ObjectNode copy = (ObjectNode) schema.deepCopy();
    copy.remove("allOf");
    copy.remove("format");
    if (body.isObject() && schema.path("properties").isObject()) {
      ObjectNode properties = copy.putObject("properties");
      schema
          .path("properties")
          .properties()
          .forEach(entry -> {
            JsonNode value = body.path(entry.getKey());
            properties.set(
                entry.getKey(),
                value.isMissingNode() ? JsonNodes.object() : made(entry.getValue(), value));
          });
    }
    if (body.isArray() && !body.isEmpty() && schema.path("items").isObject()) {
      copy.remove("items");
      ArrayNode items = copy.putArray("prefixItems");
      body.forEach(item -> items.add(made(schema.path("items"), item)));
    }
    return copy;
  }

  /// Enumerations are written as a union of constants.
  private static boolean isEnumeration(JsonNode union) {
    return JsonNodes.list(union).stream().allMatch(one -> one.has("const"));
  }

  private JsonNode branch(List<JsonNode> branches, JsonNode body) {
    Map<String, JsonNode> sameType = new HashMap<>();
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode one : branches) {
      JsonNode whole = resolved(one);
      JsonNode types = whole.path("properties").path("type").path("enum");
      boolean isSame =
          body.has("type")
              && JsonNodes.list(types).stream().anyMatch(type -> type.equals(body.path("type")));
      if (isSame) {
        sameType.put(one.toString(), one);
      }
      if (!types.isArray() || !body.has("type")) {
        all.add(one);
      }
    }
    List<JsonNode> candidates = sameType.isEmpty() ? all : List.copyOf(sameType.values());
    for (JsonNode candidate : candidates) {
      if (problems(candidate, body).isEmpty()) {
        return made(candidate, body);
      }
    }
    return candidates.isEmpty()
        ? JsonNodes.object().put("not", true).put("description", "no branch")
        : made(candidates.getLast(), body);
  }

  private JsonNode resolved(JsonNode schema) {
    JsonNode now = schema;
    while (now.has("$ref")) {
      String name = now.path("$ref").asText().replaceFirst(".*/", "");
      now = description.orElseThrow().path("components").path("schemas").path(name);
    }
    return now;
  }

  private static JsonNode closed(JsonNode made) {
    boolean isOpen = made.path("properties").isObject() && !made.has("additionalProperties");
    if (isOpen && made instanceof ObjectNode object) {
      object.put("additionalProperties", false);
    }
    return made;
  }
}
