package org.frameworkadvisor.bot.discord.message;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.actionrow.ActionRowChildComponent;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.FileUpload;
import org.frameworkadvisor.bot.chart.ChartImage;

/// A message in the making. Knows how much of it Discord takes; what does not fit any more is left
/// out, so the important comes first.
public final class MessageBuilder {
  /// Components with those inside them.
  private static final int MOST_COMPONENTS = 40;

  /// Chars of text in all. Discord says 4,000 and does not say what it counts.
  private static final int MOST_TEXT = 3_900;

  private static final int BUTTONS_IN_ROW = 5;
  private static final String PICTURE = "picture.png";

  private final List<MessageTopLevelComponent> parts = new ArrayList<>();
  private int components;
  private int text;

  /// How many chars of text still fit.
  public int room() {
    return MOST_TEXT - text;
  }

  /// Whether this much still fits: text and components.
  boolean hasRoom(int chars, int more) {
    return chars <= room() && components + more <= MOST_COMPONENTS;
  }

  /// Adds markdown, if there is room for all of it.
  public MessageBuilder text(String markdown) {
    if (!markdown.isBlank() && hasRoom(markdown.length(), 1)) {
      parts.add(TextDisplay.of(markdown));
      components++;
      text += markdown.length();
    }
    return this;
  }

  /// A picture that comes along with the message.
  public MessageBuilder picture(ChartImage image) {
    if (hasRoom(0, 1)) {
      FileUpload file =
          FileUpload.fromStreamSupplier(
              PICTURE, () -> new ByteArrayInputStream(image.png())); // so that it can be resent
      parts.add(
          MediaGallery.of(MediaGalleryItem.fromFile(file).withDescription(image.description())));
      components++;
    }
    return this;
  }

  /// A text file that comes along with the message.
  public MessageBuilder file(String name, String content) {
    if (hasRoom(0, 1)) {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      parts.add(
          FileDisplay.fromFile(
              FileUpload.fromStreamSupplier(name, () -> new ByteArrayInputStream(bytes))));
      components++;
    }
    return this;
  }

  public MessageBuilder divider() {
    if (hasRoom(0, 1)) {
      parts.add(Separator.createDivider(Separator.Spacing.SMALL));
      components++;
    }
    return this;
  }

  /// Buttons beside each other, in as many rows as it takes.
  public MessageBuilder buttons(List<Button> buttons) {
    for (int from = 0; from < buttons.size(); from += BUTTONS_IN_ROW) {
      row(buttons.subList(from, Math.min(buttons.size(), from + BUTTONS_IN_ROW)));
    }
    return this;
  }

  /// Buttons below each other, for those with long labels.
  public MessageBuilder stacked(List<Button> buttons) {
    buttons.forEach(button -> row(List.of(button)));
    return this;
  }

  public MessageBuilder select(StringSelectMenu menu) {
    row(List.of(menu));
    return this;
  }

  public MessageCard card() {
    return new MessageCard(parts, List.of());
  }

  private void row(List<? extends ActionRowChildComponent> children) {
    if (!children.isEmpty() && hasRoom(0, 1 + children.size())) {
      parts.add(ActionRow.of(children));
      components += 1 + children.size();
    }
  }
}
