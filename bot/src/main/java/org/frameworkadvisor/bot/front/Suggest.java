package org.frameworkadvisor.bot.front;

import java.util.List;
import java.util.function.Supplier;

/// Completes what a person is typing with what they may want to ask or look up.
public final class Suggest {
  /// No suggestion is longer than this, in chars.
  public static final int MOST_CHARS = 100;

  private final Supplier<List<String>> suggestions;

  /// @param suggestions most wanted first; the same list for as long as nothing changes
  public Suggest(Supplier<List<String>> suggestions) {
    this.suggestions = suggestions;
  }

  /// What fits, best first; each 1 to [#MOST_CHARS] chars long and unlike the others. A longer one
  /// is cut; [#whole] has all of it.
  ///
  /// @param typed anything, of any length
  public List<String> matching(String typed, int most) {
    return suggestions.get().stream().filter(one -> one.contains(typed)).limit(most).toList();
  }

  /// What a suggestion was cut from; anything else as it is.
  public String whole(String suggested) {
    return suggested;
  }
}
