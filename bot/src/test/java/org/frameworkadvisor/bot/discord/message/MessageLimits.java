package org.frameworkadvisor.bot.discord.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.frameworkadvisor.bot.text.DisplayText;

/// What Discord refuses, looked for in the JSON that it would get. Lengths are in UTF-16 units, the
/// strictest reading.
public final class MessageLimits {
  private static final int COMPONENTS_V2 = 1 << 15;

  private final Set<String> ids = new HashSet<>();
  private final Predicate<String> reads;
  private int components;
  private int text;

  private MessageLimits(Predicate<String> reads) {
    this.reads = reads;
  }

  /// Finds what Discord refuses of a message.
  ///
  /// @param reads whether the bot can read what an option of a menu says
  public static void check(MessageCard card, Predicate<String> reads) {
    DataObject created = card.create().toData();
    new MessageLimits(reads).message(created);
    new MessageLimits(reads).message(card.edit().toData());
    assertThat(created.getObject("allowed_mentions").getArray("parse").isEmpty()).isTrue();
  }

  public static void check(Modal modal) {
    DataObject form = modal.toData();
    assertThat(form.getString("title")).hasSizeBetween(1, 45);
    MessageLimits limits = new MessageLimits(_ -> true);
    limits.customId(form.getString("custom_id"));
    DataArray labels = form.getArray("components");
    assertThat(labels.length()).isBetween(1, 5);
    for (int i = 0; i < labels.length(); i++) {
      DataObject label = labels.getObject(i);
      assertThat(label.getString("label")).hasSizeBetween(1, 45);
      limits.customId(label.getObject("component").getString("custom_id"));
    }
  }

  private void message(DataObject message) {
    assertThat(message.getInt("flags") & COMPONENTS_V2).isNotZero();
    assertThat(message.hasKey("content") && !message.getString("content").isEmpty()).isFalse();
    DataArray all = message.getArray("components");
    assertThat(all.isEmpty()).isFalse();
    each(all);
    assertThat(components).isLessThanOrEqualTo(40);
    assertThat(text).isLessThanOrEqualTo(4_000);
  }

  private void each(DataArray all) {
    for (int i = 0; i < all.length(); i++) {
      components++;
      component(all.getObject(i));
    }
  }

  private void component(DataObject component) {
    switch (component.getInt("type")) {
      case 1 -> row(component.getArray("components"));
      case 2 -> button(component);
      case 3 -> menu(component);
      case 10 -> text(component.getString("content"));
      case 12 -> gallery(component.getArray("items"));
      case 13 ->
          assertThat(component.getObject("file").getString("url"))
              .matches("attachment://[a-z.]{1,80}");
      case 14 -> {}
      default -> throw new AssertionError("a component nobody expected: " + component);
    }
  }

  private void row(DataArray children) {
    boolean isMenu = children.getObject(0).getInt("type") == 3;
    assertThat(children.length()).isBetween(1, isMenu ? 1 : 5);
    each(children);
  }

  private void gallery(DataArray items) {
    assertThat(items.length()).isBetween(1, 10);
    for (int i = 0; i < items.length(); i++) {
      assertThat(items.getObject(i).getString("description")).hasSizeBetween(1, 1_024);
      assertThat(isWellFormed(items.getObject(i).getString("description"))).isTrue();
    }
  }

  private void text(String content) {
    assertThat(DisplayText.text(content)).isNotBlank();
    assertThat(isWellFormed(content)).isTrue();
    text += content.length();
  }

  private void button(DataObject button) {
    if (button.isNull("emoji")) {
      shown(button.getString("label"), 80);
      text += button.getString("label").length();
    }
    customId(button.getString("custom_id"));
  }

  private void menu(DataObject menu) {
    shown(menu.getString("placeholder"), 150);
    customId(menu.getString("custom_id"));
    DataArray options = menu.getArray("options");
    assertThat(options.length()).isBetween(1, 25);
    Set<String> values = new HashSet<>();
    for (int i = 0; i < options.length(); i++) {
      DataObject option = options.getObject(i);
      shown(option.getString("label"), 100);
      shown(option.getString("description"), 100);
      assertThat(option.getString("value")).hasSizeBetween(1, 100);
      String value = option.getString("value");
      assertThat(reads.test(value)).as(value).isTrue();
      assertThat(values.add(option.getString("value"))).isTrue();
    }
  }

  private void customId(String id) {
    assertThat(id).hasSizeBetween(1, 100);
    assertThat(ids.add(id)).as("another %s", id).isTrue();
  }

  private static void shown(String label, int most) {
    assertThat(label).hasSizeBetween(1, most);
    assertThat(DisplayText.line(label)).isNotBlank();
    assertThat(isWellFormed(label)).isTrue();
  }

  /// Whether there is no half of a character.
  static boolean isWellFormed(String text) {
    return text.codePoints().noneMatch(it -> Character.getType(it) == Character.SURROGATE);
  }
}
