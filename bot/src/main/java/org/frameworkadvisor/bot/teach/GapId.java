package org.frameworkadvisor.bot.teach;

import java.util.regex.Pattern;

/// Names one gap, short enough to travel in a button.
///
/// @param value 1 to 20 letters and digits
public record GapId(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9A-Za-z]{1,20}");

  public GapId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a gap's id: 1 to 20 letters and digits are");
    }
  }
}
