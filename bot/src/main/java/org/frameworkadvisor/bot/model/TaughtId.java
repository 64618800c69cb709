package org.frameworkadvisor.bot.model;

import java.util.regex.Pattern;

/// Names one taught answer, short enough to travel in a button. It stays the same through changes.
///
/// @param value 1 to 20 letters and digits
public record TaughtId(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9A-Za-z]{1,20}");

  public TaughtId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "not a taught answer's id: 1 to 20 letters and digits are");
    }
  }
}
