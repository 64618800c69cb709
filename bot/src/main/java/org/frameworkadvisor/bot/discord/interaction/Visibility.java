package org.frameworkadvisor.bot.discord.interaction;

/// Where the response to an interaction goes, decided before it is known: a promise fixes it,
/// unless it is taken back.
public enum Visibility {
  /// A new message that everyone in the channel sees.
  PUBLIC,
  /// A new message that only the person sees who acted.
  PRIVATE,
  /// The message whose button or menu was used.
  EDIT;

  /// A new message.
  public static Visibility of(boolean isPrivate) {
    return isPrivate ? PRIVATE : PUBLIC;
  }
}
