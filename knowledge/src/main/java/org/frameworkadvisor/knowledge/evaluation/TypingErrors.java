package org.frameworkadvisor.knowledge.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Spoils questions the way fingers do: two letters swapped, one lost, doubled up or hit beside the
/// key, in words of at least four letters. The same seed spoils the same question the same way.
final class TypingErrors {
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

  private final long seed;
  private final int errors;

  TypingErrors(long seed, int errors) {
    this.seed = seed;
    this.errors = errors;
  }

  String in(String question) {
    Random random = new Random(seed ^ question.hashCode());
    String spoilt = question;
    for (int i = 0; i < errors; i++) {
      spoilt = one(spoilt, random);
    }
    return spoilt;
  }

  private static String one(String text, Random random) {
    List<int[]> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new int[] {matcher.start(), matcher.end()});
    }
    if (words.isEmpty()) {
      return text;
    }
    int[] word = words.get(random.nextInt(words.size()));
    int at = word[0] + 1 + random.nextInt(word[1] - word[0] - 2);
    String before = text.substring(0, at);
    char here = text.charAt(at);
    char next = text.charAt(at + 1);
    return switch (random.nextInt(4)) {
      case 0 -> before + next + here + text.substring(at + 2);
      case 1 -> before + text.substring(at + 1);
      case 2 -> before + here + text.substring(at);
      default -> before + beside(here, random) + text.substring(at + 1);
    };
  }

  private static char beside(char letter, Random random) {
    for (String row : ROWS) {
      int at = row.indexOf(Character.toLowerCase(letter));
      if (at >= 0) {
        return row.charAt(
            at == 0 || (at + 1 < row.length() && random.nextBoolean()) ? at + 1 : at - 1);
      }
    }
    return 'e';
  }
}
