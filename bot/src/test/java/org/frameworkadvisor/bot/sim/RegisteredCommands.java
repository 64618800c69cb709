package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// How Discord keeps the commands that an application registered, and how it tells them again: not
/// quite as they were sent.
final class RegisteredCommands {
  private RegisteredCommands() {}

  static ObjectNode stored(ObjectNode sent, int type, String id, SimWorld world) {
    ObjectNode command = sent;
    command.put("id", id);
    command.put("type", type);
    command.put("application_id", JsonNodes.id(world.application));
    command.put("version", JsonNodes.id(world.ids.next(SnowflakeGenerator.Kind.COMMAND)));
    JsonNode permissions = command.path("default_member_permissions");
    command.put(
        "default_member_permissions",
        permissions.isMissingNode() || permissions.isNull() ? null : permissions.asText());
    command.put("description", JsonNodes.text(command, "description"));
    command.put("nsfw", command.path("nsfw").asBoolean());
    command.put("dm_permission", true);
    if (!command.has("contexts")) {
      command.putNull("contexts");
    }
    if (!command.has("integration_types")) {
      command.putArray("integration_types").add(0);
    }
    return command;
  }

  /// Leaves out what Discord leaves out when it is asked: what is false or empty, and the
  /// translations unless they are asked for.
  static void trim(JsonNode node, boolean isWithTranslations) {
    if (!(node instanceof ObjectNode object)) {
      return;
    }
    for (String key : List.of("required", "autocomplete")) {
      if (!object.path(key).asBoolean()) {
        object.remove(key);
      }
    }
    for (String key : List.of("options", "choices", "channel_types")) {
      if (object.path(key).isEmpty()) {
        object.remove(key);
      }
    }
    for (String key : List.of("name_localizations", "description_localizations")) {
      if (!isWithTranslations) {
        object.remove(key);
      } else if (object.path(key).isEmpty()) {
        object.putNull(key);
      }
    }
    object.path("options").forEach(option -> trim(option, isWithTranslations));
    object.path("choices").forEach(choice -> trim(choice, isWithTranslations));
  }
}
