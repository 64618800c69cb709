package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What Discord takes as components of a message or a modal.
final class ComponentRules {
  private static final Map<Integer, Set<String>> KEYS =
      Map.ofEntries(
          Map.entry(ComponentTree.ROW, Set.of("components")),
          Map.entry(
              ComponentTree.BUTTON,
              Set.of("custom_id", "style", "label", "disabled", "url", "sku_id", "emoji")),
          Map.entry(
              ComponentTree.STRING_SELECT,
              Set.of(
                  "custom_id",
                  "placeholder",
                  "min_values",
                  "max_values",
                  "disabled",
                  "required",
                  "options")),
          Map.entry(
              ComponentTree.CHANNEL_SELECT,
              Set.of(
                  "custom_id",
                  "placeholder",
                  "min_values",
                  "max_values",
                  "disabled",
                  "required",
                  "default_values",
                  "channel_types")),
          Map.entry(
              ComponentTree.TEXT_INPUT,
              Set.of(
                  "custom_id",
                  "style",
                  "label",
                  "value",
                  "placeholder",
                  "required",
                  "min_length",
                  "max_length")),
          Map.entry(ComponentTree.SECTION, Set.of("components", "accessory")),
          Map.entry(ComponentTree.TEXT, Set.of("content")),
          Map.entry(ComponentTree.THUMBNAIL, Set.of("media", "description", "spoiler")),
          Map.entry(ComponentTree.GALLERY, Set.of("items")),
          Map.entry(ComponentTree.FILE, Set.of("file", "spoiler")),
          Map.entry(ComponentTree.SEPARATOR, Set.of("divider", "spacing")),
          Map.entry(ComponentTree.CONTAINER, Set.of("components", "accent_color", "spoiler")),
          Map.entry(ComponentTree.LABEL, Set.of("label", "description", "component")),
          Map.entry(
              ComponentTree.RADIO_GROUP, Set.of("custom_id", "options", "required", "default")),
          Map.entry(
              ComponentTree.CHECKBOX_GROUP,
              Set.of("custom_id", "options", "required", "min_values", "max_values")),
          Map.entry(ComponentTree.CHECKBOX, Set.of("custom_id", "default")));

  private static final Set<Integer> IN_CONTAINER =
      Set.of(
          ComponentTree.ROW,
          ComponentTree.SECTION,
          ComponentTree.TEXT,
          ComponentTree.GALLERY,
          ComponentTree.FILE,
          ComponentTree.SEPARATOR);

  private final BodyProblems problems;
  private final Set<String> customIds = new HashSet<>();
  private final Set<Integer> numbers = new HashSet<>();

  private ComponentRules(BodyProblems problems) {
    this.problems = problems;
  }

  /// Checks the components of a message.
  ///
  /// @param isV2 whether the message has the flag for components beyond rows
  static void message(JsonNode components, boolean isV2, BodyProblems problems) {
    List<JsonNode> all = ComponentTree.all(components);
    problems.check(
        all.size() <= 40, "components are " + all.size() + " with nested ones, not ≤ 40");
    if (!isV2) {
      problems.check(components.size() <= 5, "components has more than 5 rows");
    }
    Set<Integer> top = new HashSet<>(isV2 ? IN_CONTAINER : Set.of(ComponentTree.ROW));
    if (isV2) {
      top.add(ComponentTree.CONTAINER);
    }
    ComponentRules rules = new ComponentRules(problems);
    rules.children(components, top, "a message" + (isV2 ? "" : " without the V2 flag"));
    int text =
        all.stream()
            .filter(one -> ComponentTree.type(one) == ComponentTree.TEXT)
            .mapToInt(one -> JsonNodes.text(one, "content").length())
            .sum();
    problems.check(text <= 4000, "the components' text has " + text + " characters, not ≤ 4000");
  }

  /// Checks the components of a modal.
  static void modal(JsonNode components, BodyProblems problems) {
    ComponentRules rules = new ComponentRules(problems);
    rules.children(
        components, Set.of(ComponentTree.ROW, ComponentTree.TEXT, ComponentTree.LABEL), "a modal");
    for (JsonNode one : ComponentTree.all(components)) {
      if (ComponentTree.type(one) == ComponentTree.BUTTON) {
        problems.add("a modal has no buttons");
      }
    }
  }

  private void children(JsonNode components, Set<Integer> allowed, String where) {
    for (JsonNode component : components) {
      int type = ComponentTree.type(component);
      problems.check(allowed.contains(type), "no component of type " + type + " in " + where);
      one(component, type);
    }
  }

  private void one(JsonNode component, int type) {
    Set<String> known = new HashSet<>(Set.of("type", "id"));
    known.addAll(
        KEYS.getOrDefault(ComponentTree.isSelect(component) && type != 3 ? 8 : type, Set.of()));
    String what = "component " + type;
    problems.keys(component, what, known);
    int number = component.path("id").asInt();
    problems.check(number == 0 || numbers.add(number), "duplicate component id " + number);
    if (component.has("custom_id")) {
      customId(component, what);
    }
    switch (type) {
      case ComponentTree.ROW -> row(component);
      case ComponentTree.BUTTON -> button(component);
      case ComponentTree.STRING_SELECT -> select(component);
      case 5, 6, 7, ComponentTree.CHANNEL_SELECT -> anySelect(component);
      case ComponentTree.SECTION -> section(component);
      case ComponentTree.TEXT ->
          problems.check(
              !JsonNodes.text(component, "content").isBlank(),
              "a text display must have a content");
      case ComponentTree.GALLERY -> gallery(component);
      case ComponentTree.CONTAINER -> container(component);
      case ComponentTree.LABEL -> label(component);
      case ComponentTree.TEXT_INPUT -> textInput(component);
      case ComponentTree.RADIO_GROUP -> options(component, 2, 10);
      case ComponentTree.CHECKBOX_GROUP -> options(component, 1, 10);
      case ComponentTree.THUMBNAIL,
          ComponentTree.FILE,
          ComponentTree.SEPARATOR,
          ComponentTree.FILE_UPLOAD,
          ComponentTree.CHECKBOX -> {}
      default -> problems.add("there is no component type " + type);
    }
  }

  private void customId(JsonNode component, String what) {
    problems.length(component, "custom_id", 1, 100, what);
    String id = JsonNodes.text(component, "custom_id");
    problems.check(customIds.add(id), "duplicate custom_id " + id);
  }

  private void row(JsonNode row) {
    JsonNode children = row.path("components");
    List<JsonNode> all = JsonNodes.list(children);
    boolean areButtons =
        all.stream().allMatch(one -> ComponentTree.type(one) == ComponentTree.BUTTON);
    boolean isSelect = all.size() == 1 && ComponentTree.isSelect(all.getFirst());
    boolean isInput =
        all.size() == 1 && ComponentTree.type(all.getFirst()) == ComponentTree.TEXT_INPUT;
    problems.check(
        (areButtons && !all.isEmpty() && all.size() <= 5) || isSelect || isInput,
        "an action row holds 1 to 5 buttons or 1 select, not " + all.size() + " components");
    children.forEach(child -> one(child, ComponentTree.type(child)));
  }

  private void button(JsonNode button) {
    problems.length(button, "label", 0, 80, "button");
    problems.check(
        !JsonNodes.text(button, "label").isBlank() || button.path("emoji").isObject(),
        "a button needs a label or an emoji");
    int style = button.path("style").asInt();
    problems.check(style >= 1 && style <= 6, "there is no button style " + style);
    boolean isLink = style == 5;
    problems.check(isLink == button.has("url"), "url belongs to link buttons, and must be there");
    problems.check(
        (style <= 4) == button.has("custom_id"), "custom_id belongs to buttons of style 1 to 4");
    if (isLink) {
      problems.length(button, "url", 1, 512, "button");
      problems.check(
          JsonNodes.text(button, "url").matches("(https?|discord)://\\S+"), "a link needs http(s)");
    }
  }

  private void anySelect(JsonNode select) {
    problems.check(select.has("custom_id"), "a select needs a custom_id");
    problems.length(select, "placeholder", 0, 150, "select");
    int least = select.path("min_values").asInt(1);
    int most = select.path("max_values").asInt(1);
    problems.check(least >= 0 && least <= 25 && most >= 1 && most <= 25, "1 to 25 values");
    problems.check(least <= most, "min_values is above max_values");
  }

  private void select(JsonNode select) {
    anySelect(select);
    options(select, 1, 25);
    problems.check(
        select.path("max_values").asInt(1) <= select.path("options").size(),
        "max_values is above the number of options");
    long chosen =
        JsonNodes.list(select.path("options")).stream()
            .filter(one -> one.path("default").asBoolean())
            .count();
    problems.check(chosen <= select.path("max_values").asInt(1), "too many default options");
  }

  private void options(JsonNode component, int least, int most) {
    problems.count(component, "options", least, most, "component " + ComponentTree.type(component));
    Set<String> values = new HashSet<>();
    for (JsonNode option : component.path("options")) {
      problems.keys(option, "option", Set.of("label", "value", "description", "emoji", "default"));
      problems.length(option, "label", 1, 100, "option");
      problems.length(option, "value", 1, 100, "option");
      problems.length(option, "description", 0, 100, "option");
      problems.check(!JsonNodes.text(option, "label").isBlank(), "an option needs a label");
      problems.check(
          values.add(JsonNodes.text(option, "value")),
          "duplicate option value " + JsonNodes.text(option, "value"));
    }
  }

  private void section(JsonNode section) {
    problems.count(section, "components", 1, 3, "section");
    children(section.path("components"), Set.of(ComponentTree.TEXT), "a section");
    JsonNode accessory = section.path("accessory");
    int type = ComponentTree.type(accessory);
    problems.check(
        type == ComponentTree.BUTTON || type == ComponentTree.THUMBNAIL,
        "a section needs a button or a thumbnail as its accessory");
    if (accessory.isObject()) {
      one(accessory, type);
    }
  }

  private void gallery(JsonNode gallery) {
    problems.count(gallery, "items", 1, 10, "gallery");
    for (JsonNode item : gallery.path("items")) {
      problems.keys(item, "gallery item", Set.of("media", "description", "spoiler"));
      problems.length(item, "description", 0, 1024, "gallery item");
      String url = JsonNodes.text(item.path("media"), "url");
      problems.check(url.matches("(https?|attachment)://\\S+"), "no medium has the url " + url);
    }
  }

  private void container(JsonNode container) {
    problems.count(container, "components", 1, 40, "container");
    children(container.path("components"), IN_CONTAINER, "a container");
  }

  private void label(JsonNode label) {
    problems.length(label, "label", 1, 45, "label");
    problems.length(label, "description", 0, 100, "label");
    JsonNode component = label.path("component");
    problems.check(component.isObject(), "a label needs a component");
    one(component, ComponentTree.type(component));
  }

  private void textInput(JsonNode input) {
    problems.check(input.has("custom_id"), "a text input needs a custom_id");
    problems.length(input, "placeholder", 0, 100, "text input");
    problems.length(input, "value", 0, 4000, "text input");
    problems.length(input, "label", 0, 45, "text input");
    int style = input.path("style").asInt();
    problems.check(style == 1 || style == 2, "there is no text input style " + style);
    int least = input.path("min_length").asInt(0);
    int most = input.path("max_length").asInt(4000);
    problems.check(least >= 0 && most >= 1 && most <= 4000 && least <= most, "0 to 4000 letters");
  }
}
