package org.frameworkadvisor.knowledge.content;

import java.util.Locale;
import java.util.regex.Pattern;

/// A heading as a part of an id: lower case, words joined by `-`.
public final class Slug {
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final int MAX_LENGTH = 60;

  private Slug() {}

  public static String of(String heading) {
    String joined = SEPARATORS.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("-");
    String slug = withoutDashesAround(shortened(joined));
    return slug.isEmpty() ? "section" : slug;
  }

  private static String shortened(String joined) {
    if (joined.length() <= MAX_LENGTH) {
      return joined;
    }
    int cut = joined.lastIndexOf('-', MAX_LENGTH);
    if (cut > 0) {
      return joined.substring(0, cut);
    }
    return joined.substring(0, joined.offsetByCodePoints(0, MAX_LENGTH / 2));
  }

  private static String withoutDashesAround(String joined) {
    int start = joined.startsWith("-") ? 1 : 0;
    int end = joined.length() - (joined.length() > start && joined.endsWith("-") ? 1 : 0);
    return joined.substring(start, end);
  }
}
