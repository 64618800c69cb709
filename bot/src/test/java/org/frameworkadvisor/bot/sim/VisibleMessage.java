package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A message as it stands before somebody's eyes.
///
/// @param author the name of whoever wrote it
/// @param lines everything there is to read, from top to bottom
/// @param pictures those in galleries
/// @param files those that came with it
/// @param isEphemeral whether nobody else sees it
/// @param isThinking whether it only announces an answer
/// @param isReply whether it points at an earlier message
/// @param pinged the ids of those whom it pinged
public record VisibleMessage(
    String id,
    SimChannel channel,
    String author,
    List<String> lines,
    List<Button> buttons,
    List<Select> selects,
    List<Picture> pictures,
    List<File> files,
    boolean isEphemeral,
    boolean isThinking,
    boolean isReply,
    List<String> pinged) {

  /// A picture.
  ///
  /// @param description for whoever does not see it
  /// @param content one character a byte
  public record Picture(String description, String content) {}

  /// A text file.
  public record File(String name, String text) {
    private static File of(SimMessage.Attachment attachment) {
      byte[] bytes = attachment.content().getBytes(StandardCharsets.ISO_8859_1);
      return new File(attachment.filename(), new String(bytes, StandardCharsets.UTF_8));
    }
  }

  /// A button; a link has no custom id.
  public record Button(String label, String customId, boolean isEnabled, String url) {}

  /// A select menu.
  public record Select(String placeholder, String customId, List<Option> options) {}

  /// One line of a select menu.
  public record Option(String label, String value, String description, boolean isChosen) {}

  static VisibleMessage of(SimMessage message) {
    Reader reader = new Reader(message);
    reader.lines(message.content);
    message.embeds.forEach(reader::embed);
    message.components.forEach(reader::component);
    return new VisibleMessage(
        JsonNodes.id(message.id),
        message.channel,
        message.author.name(),
        List.copyOf(reader.lines),
        List.copyOf(reader.buttons),
        List.copyOf(reader.selects),
        List.copyOf(reader.pictures),
        message.attachments.stream().map(File::of).toList(),
        message.isEphemeral(),
        message.has(SimMessage.LOADING),
        message.repliesTo.isPresent(),
        message.pinged.stream().map(JsonNodes::id).toList());
  }

  /// All lines as one text.
  public String text() {
    return String.join("\n", lines);
  }

  /// What the buttons say, links included.
  public List<String> buttonLabels() {
    return buttons.stream().map(Button::label).toList();
  }

  /// The button that says this.
  public Button button(String label) {
    return buttons.stream()
        .filter(button -> button.label().equals(label))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("no button \"" + label + "\" among " + buttonLabels()));
  }

  /// The select menu with this placeholder.
  public Select select(String placeholder) {
    return selects.stream()
        .filter(select -> select.placeholder().equals(placeholder))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no menu \"" + placeholder + "\" in " + selects));
  }

  /// Walks a message in reading order.
  private static final class Reader {
    private final SimMessage message;
    private final List<Picture> pictures = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<Button> buttons = new ArrayList<>();
    private final List<Select> selects = new ArrayList<>();

    Reader(SimMessage message) {
      this.message = message;
    }

    void lines(String text) {
      text.lines().forEach(lines::add);
    }

    void embed(JsonNode embed) {
      lines(JsonNodes.text(embed, "title"));
      lines(JsonNodes.text(embed, "description"));
      embed
          .path("fields")
          .forEach(field -> {
            lines(JsonNodes.text(field, "name"));
            lines(JsonNodes.text(field, "value"));
          });
      lines(JsonNodes.text(embed.path("footer"), "text"));
    }

    void component(JsonNode component) {
      int type = ComponentTree.type(component);
      if (type == ComponentTree.TEXT) {
        lines(JsonNodes.text(component, "content"));
      } else if (type == ComponentTree.BUTTON) {
        buttons.add(button(component));
      } else if (ComponentTree.isSelect(component)) {
        selects.add(select(component));
      }
      component.path("items").forEach(this::picture);
      component.path("components").forEach(this::component);
      if (component.path("accessory").isObject()) {
        component(component.path("accessory"));
      }
    }

    private void picture(JsonNode item) {
      SimMessage.Attachment file =
          message
              .attachment(item)
              .orElseThrow(() -> new AssertionError("a picture that is not there: " + item));
      pictures.add(new Picture(JsonNodes.text(item, "description"), file.content()));
    }

    private static Button button(JsonNode button) {
      String emoji = JsonNodes.text(button.path("emoji"), "name");
      String label = (emoji + " " + JsonNodes.text(button, "label")).strip();
      return new Button(
          label,
          JsonNodes.text(button, "custom_id"),
          !button.path("disabled").asBoolean(),
          JsonNodes.text(button, "url"));
    }

    private static Select select(JsonNode select) {
      List<Option> options = new ArrayList<>();
      select
          .path("options")
          .forEach(option ->
              options.add(
                  new Option(
                      JsonNodes.text(option, "label"),
                      JsonNodes.text(option, "value"),
                      JsonNodes.text(option, "description"),
                      option.path("default").asBoolean())));
      return new Select(
          JsonNodes.text(select, "placeholder"), JsonNodes.text(select, "custom_id"), options);
    }
  }
}
