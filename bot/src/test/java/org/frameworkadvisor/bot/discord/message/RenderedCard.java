package org.frameworkadvisor.bot.discord.message;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// A card as a member sees it, line by line: `│` before a quote, `»bold«`, `~` before what is
/// quiet, `[Button]`, `▾ Placeholder: Option (description) | Option`.
///
/// Reads the JSON that Discord gets, with a reading of its markdown that is our own: escapes,
/// headings, quotes, lists, bold and links. Any other markup is shown as it stands and so fails a
/// test that compares.
public final class RenderedCard {
  private RenderedCard() {}

  public static String of(MessageCard card) {
    List<String> lines = new ArrayList<>();
    add(card.create().toData().getArray("components"), lines);
    return String.join("\n", lines);
  }

  private static void add(DataArray components, List<String> lines) {
    for (int i = 0; i < components.length(); i++) {
      DataObject component = components.getObject(i);
      switch (component.getInt("type")) {
        case 1 -> lines.add(row(component.getArray("components")));
        case 10 ->
            component.getString("content").lines().map(RenderedCard::line).forEach(lines::add);
        case 12 -> {} // what it shows stands below it in words
        case 13 -> lines.add(component.getObject("file").getString("url"));
        case 14 -> lines.add("────");
        default -> throw new AssertionError("a component nobody expected: " + component);
      }
    }
  }

  private static String row(DataArray children) {
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < children.length(); i++) {
      DataObject child = children.getObject(i);
      shown.add(child.getInt("type") == 3 ? menu(child) : "[" + label(child) + "]");
    }
    return String.join(" ", shown);
  }

  private static String label(DataObject button) {
    return button.isNull("emoji")
        ? button.getString("label")
        : button.getObject("emoji").getString("name");
  }

  private static String menu(DataObject menu) {
    List<String> options = new ArrayList<>();
    DataArray all = menu.getArray("options");
    for (int i = 0; i < all.length(); i++) {
      DataObject option = all.getObject(i);
      options.add(option.getString("label") + " (" + option.getString("description") + ")");
    }
    return "▾ " + menu.getString("placeholder") + ": " + String.join(" | ", options);
  }

  /// One line of markdown as it is shown.
  static String line(String markdown) {
    for (String quiet : List.of("-# ", "> ", "### ", "## ", "- ")) {
      if (markdown.startsWith(quiet)) {
        String sign =
            switch (quiet) {
              case "-# " -> "~ ";
              case "> " -> "│ ";
              case "- " -> "• ";
              default -> "# ";
            };
        return sign + words(markdown.substring(quiet.length()));
      }
    }
    return words(markdown);
  }

  private static String words(String markdown) {
    StringBuilder shown = new StringBuilder();
    boolean bold = false;
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      if (c == '\\' && i + 1 < markdown.length()) {
        shown.append(markdown.charAt(++i));
      } else if (markdown.startsWith("**", i)) {
        bold = !bold;
        shown.append(bold ? "»" : "«");
        i++;
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }
}
