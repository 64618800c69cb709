package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A form that stands before somebody, to be filled in.
public final class SimModal {
  final Optional<SimMessage> source;
  private final JsonNode data;

  SimModal(JsonNode data, Optional<SimMessage> source) {
    this.data = data;
    this.source = source;
  }

  /// What it is called.
  public String title() {
    return JsonNodes.text(data, "title");
  }

  String customId() {
    return JsonNodes.text(data, "custom_id");
  }

  /// What its fields are called.
  public List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (JsonNode component : data.path("components")) {
      if (ComponentTree.type(component) != ComponentTree.TEXT) {
        labels.add(label(component));
      }
    }
    return labels;
  }

  /// What stands in a field before anything is typed.
  public String value(String label) {
    for (JsonNode component : data.path("components")) {
      if (ComponentTree.type(component) != ComponentTree.TEXT && label(component).equals(label)) {
        return filledIn(component);
      }
    }
    throw new AssertionError("the form has " + labels() + ", not " + label);
  }

  private static String filledIn(JsonNode component) {
    JsonNode field =
        component.has("component")
            ? component.path("component")
            : component.path("components").path(0);
    return JsonNodes.text(field, "value");
  }

  private static String label(JsonNode component) {
    return component.has("label")
        ? JsonNodes.text(component, "label")
        : JsonNodes.text(component.path("components").path(0), "label");
  }

  /// What is sent when it is submitted. What is not typed stays as it is filled in already.
  ///
  /// @param values by label; a select's is the value of an option
  ObjectNode filled(Map<String, String> values) {
    if (!labels().containsAll(values.keySet())) {
      throw new AssertionError("the form has " + labels() + ", not " + values.keySet());
    }
    ObjectNode json = JsonNodes.object().put("custom_id", customId());
    ArrayNode components = json.putArray("components");
    for (JsonNode component : ComponentTree.numbered(data.path("components"))) {
      ObjectNode sent = components.addObject();
      sent.put("type", ComponentTree.type(component)).put("id", component.path("id").asInt());
      String value = values.getOrDefault(label(component), filledIn(component));
      if (component.path("component").isObject()) {
        sent.set("component", field(component.path("component"), value));
      } else if (ComponentTree.type(component) == ComponentTree.ROW) {
        sent.putArray("components").add(field(component.path("components").path(0), value));
      }
    }
    return json;
  }

  private static ObjectNode field(JsonNode field, String value) {
    ObjectNode json =
        JsonNodes.object()
            .put("type", ComponentTree.type(field))
            .put("id", field.path("id").asInt())
            .put("custom_id", JsonNodes.text(field, "custom_id"));
    boolean isRequired = field.path("required").asBoolean(true);
    if (isRequired && value.isEmpty()) {
      throw new AssertionError("the form insists on " + field);
    }
    if (ComponentTree.type(field) == ComponentTree.TEXT_INPUT) {
      int length = value.length();
      boolean isLong = length > field.path("max_length").asInt(4000);
      boolean isShort = length > 0 && length < field.path("min_length").asInt(0);
      if (isLong || isShort) {
        throw new AssertionError("the form does not take " + length + " letters in " + field);
      }
      return json.put("value", value);
    }
    if (ComponentTree.type(field) == ComponentTree.RADIO_GROUP) {
      return value.isEmpty() ? json.putNull("value") : json.put("value", value);
    }
    ArrayNode chosen = json.putArray("values");
    if (!value.isEmpty()) {
      chosen.add(value);
    }
    return json;
  }
}
