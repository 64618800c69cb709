package org.frameworkadvisor.bot.discord.message;

import org.frameworkadvisor.bot.text.DisplayText;

/// Text for buttons and menus, which know no markdown.
public final class ButtonLabel {
  public static final int BUTTON = 80;
  public static final int OPTION = 100;

  private static final String NOTHING = "…";

  private ButtonLabel() {}

  /// What fits on one line; never empty, for Discord takes no empty label.
  public static String of(String raw, int most) {
    String line = DisplayText.line(raw);
    return line.isEmpty() ? NOTHING : DisplayText.cut(line, most);
  }

  /// Whether a label leaves something out.
  public static boolean isCut(String raw, int most) {
    return DisplayText.line(raw).length() > most;
  }
}
