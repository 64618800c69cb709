package org.frameworkadvisor.bot.recommend;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.frameworkadvisor.bot.model.RandomName;

/// Names a questionnaire of one member, or of a team: short enough for a button.
///
/// @param value ten letters and digits
public record SessionId(String value) {
  private static final int LENGTH = 10;
  private static final Pattern FORM = Pattern.compile("[0-9A-Za-z]{" + LENGTH + "}");

  public SessionId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not the name of a session: ten letters and digits are");
    }
  }

  static SessionId next(RandomGenerator random) {
    return new SessionId(RandomName.next(random, LENGTH));
  }
}
