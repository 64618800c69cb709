package org.frameworkadvisor.bot.discord;

/// Where the response to an interaction goes, decided before it is known: a promise fixes it,
/// unless it is taken back.
enum Plan {
  /// A new message that everyone in the channel sees.
  PUBLIC,
  /// A new message that only the person sees who acted.
  PRIVATE,
  /// The message whose button or menu was used.
  EDIT;

  static Plan of(boolean isPrivate) {
    return isPrivate ? PRIVATE : PUBLIC;
  }
}
