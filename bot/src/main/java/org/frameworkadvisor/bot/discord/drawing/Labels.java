package org.frameworkadvisor.bot.discord.drawing;

import org.frameworkadvisor.bot.front.Legible;

/// Text for buttons and menus, which know no markdown.
public final class Labels {
  public static final int BUTTON = 80;
  public static final int OPTION = 100;

  private static final String NOTHING = "…";

  private Labels() {}

  /// What fits on one line; never empty, for Discord takes no empty label.
  public static String of(String raw, int most) {
    String line = Legible.line(raw);
    return line.isEmpty() ? NOTHING : Legible.cut(line, most);
  }

  /// Whether a label leaves something out.
  public static boolean isCut(String raw, int most) {
    return Legible.line(raw).length() > most;
  }
}
