package org.frameworkadvisor.bot.recommend;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.frameworkadvisor.bot.exchange.RandomName;

/// Names a questionnaire that somebody answers, or that several do together: short enough for a
/// button.
///
/// @param value ten letters and digits
public record SessionName(String value) {
  private static final int LENGTH = 10;
  private static final Pattern FORM = Pattern.compile("[0-9A-Za-z]{" + LENGTH + "}");

  public SessionName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not the name of a session: ten letters and digits are");
    }
  }

  static SessionName next(RandomGenerator random) {
    return new SessionName(RandomName.next(random, LENGTH));
  }
}
