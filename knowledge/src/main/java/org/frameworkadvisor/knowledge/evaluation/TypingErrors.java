package org.frameworkadvisor.knowledge.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Spoils questions the way fingers do: two letters swapped, one lost, doubled or hit beside the
/// key, in words of at least four letters; each error in a word of its own while there are enough.
/// The same seed spoils the same question the same way.
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
    int[] errorsOfWord = deal((int) WORD.matcher(question).results().count(), random);
    int[] word = {0};
    return WORD.matcher(question)
        .replaceAll(match ->
            Matcher.quoteReplacement(spoilt(match.group(), errorsOfWord[word[0]++], random)));
  }

  private int[] deal(int words, Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    int[] dealt = new int[words];
    for (int i = 0; i < errors && words > 0; i++) {
      dealt[order.get(i % words)]++;
    }
    return dealt;
  }

  private static String spoilt(String word, int errors, Random random) {
    String spoilt = word;
    for (int i = 0; i < errors; i++) {
      spoilt = one(spoilt, random);
    }
    return spoilt;
  }

  /// One error after the first letter, which people seldom get wrong.
  private static String one(String word, Random random) {
    int at = 1 + random.nextInt(Math.max(1, word.length() - 2));
    String before = word.substring(0, at);
    char here = word.charAt(at);
    String after = word.substring(at + 1);
    int kind = random.nextInt(4);
    if (kind == 0 && !after.isEmpty() && after.charAt(0) != here) {
      return before + after.charAt(0) + here + after.substring(1);
    }
    return switch (kind) {
      case 0, 1 -> word.length() > 2 ? before + after : word + here;
      case 2 -> before + here + here + after;
      default -> before + beside(here, random) + after;
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
