package org.frameworkadvisor.bot.model;

import java.util.regex.Pattern;

/// Names one answer that was given, short enough to travel in a button.
///
/// @param value 1 to 20 letters and digits
public record AnswerId(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9A-Za-z]{1,20}");

  public AnswerId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an answer id: 1 to 20 letters and digits are");
    }
  }
}
