package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/// The tree of a message's components, in reading order. Types by Discord's numbers.
final class ComponentTree {
  static final int ROW = 1;
  static final int BUTTON = 2;
  static final int STRING_SELECT = 3;
  static final int TEXT_INPUT = 4;
  static final int CHANNEL_SELECT = 8;
  static final int SECTION = 9;
  static final int TEXT = 10;
  static final int THUMBNAIL = 11;
  static final int GALLERY = 12;
  static final int FILE = 13;
  static final int SEPARATOR = 14;
  static final int CONTAINER = 17;
  static final int LABEL = 18;
  static final int FILE_UPLOAD = 19;
  static final int RADIO_GROUP = 21;
  static final int CHECKBOX_GROUP = 22;
  static final int CHECKBOX = 23;

  private ComponentTree() {}

  static int type(JsonNode component) {
    return component.path("type").asInt();
  }

  static boolean isSelect(JsonNode component) {
    int type = type(component);
    return type == STRING_SELECT || (type > TEXT_INPUT && type <= CHANNEL_SELECT);
  }

  /// All components, nested ones after what holds them.
  static List<JsonNode> all(JsonNode components) {
    List<JsonNode> found = new ArrayList<>();
    components.forEach(component -> collect(component, found));
    return found;
  }

  private static void collect(JsonNode component, List<JsonNode> found) {
    found.add(component);
    component.path("components").forEach(child -> collect(child, found));
    for (String single : List.of("accessory", "component")) {
      if (component.path(single).isObject()) {
        collect(component.path(single), found);
      }
    }
  }

  /// A copy in which every component has a number, as Discord gives them.
  static JsonNode numbered(JsonNode components) {
    JsonNode copy = components.deepCopy();
    int last = 0;
    for (JsonNode component : all(copy)) {
      if (component instanceof ObjectNode object && object.path("id").asInt() == 0) {
        object.put("id", ++last);
      }
    }
    return copy;
  }
}
