package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// What JDA writes otherwise than Discord's description has it, and Discord takes all the same:
/// numbers as text and a few keys more. The check against the description looks past it.
final class JdaHabits {
  private JdaHabits() {}

  static JsonNode forgiven(String route, JsonNode body) {
    JsonNode copy = body.deepCopy();
    if (route.endsWith("/commands")) {
      copy.forEach(JdaHabits::command);
    }
    if (route.endsWith("/users/@me/channels") && copy instanceof ObjectNode recipient) {
      recipient.put("recipient_id", recipient.path("recipient_id").asText());
    }
    attachments(copy);
    attachments(copy.path("data"));
    return copy;
  }

  private static void command(JsonNode node) {
    if (!(node instanceof ObjectNode command)) {
      return;
    }
    command.remove("nsfw");
    number(command, "default_member_permissions");
    for (String key : List.of("contexts", "integration_types")) {
      List<JsonNode> texts = JsonNodes.list(command.path(key));
      if (!texts.isEmpty()) {
        var numbers = command.putArray(key);
        texts.forEach(text -> numbers.add(text.asInt()));
      }
    }
    options(command);
  }

  private static void options(ObjectNode holder) {
    for (JsonNode node : holder.path("options")) {
      ObjectNode option = (ObjectNode) node;
      if (!option.path("autocomplete").asBoolean()) {
        option.remove("autocomplete");
      }
      options(option);
    }
  }

  private static void number(ObjectNode object, String key) {
    if (object.path(key).isTextual()) {
      object.put(key, object.path(key).asLong());
    }
  }

  private static void attachments(JsonNode holder) {
    for (JsonNode attachment : holder.path("attachments")) {
      if (attachment instanceof ObjectNode object) {
        object.remove("content_type");
        object.put("id", object.path("id").asText());
      }
    }
  }
}
