package org.frameworkadvisor.knowledge.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells questions apart that are alike in everything but one word: "with" and "without", "who" and
/// "when", version 4 and version 5. To vectors such a word is one among many.
final class QuestionContrast {
  private static final Pattern BETWEEN_SIDES = Pattern.compile("\\|");
  private static final Pattern BETWEEN_WORDS = Pattern.compile(",");

  /// On each line, words of which a question means one or the other.
  private static final List<List<Set<String>>> GROUPS =
      groups(
          """
          who,whose | where | when | why | how much,price,cost,costs | how long,duration | how many
          with | without
          next,upcoming | last,previous
          first | last
          join,enter | leave,exit
          enable,activate,turn on | disable,deactivate,turn off
          start,run | stop
          difference,differences,differ | common,similar,similarities
          better,best | faster,fastest,performance | older,oldest,old,outdated | easier,easiest | \
          bigger,biggest,larger,largest | cheaper,cheapest | safer,safest,secure
          before | after
          import | export
          upgrade | downgrade
          add,create | remove,delete
          install | uninstall
          advantages,advantage,benefits,pros,strengths | \
          disadvantages,disadvantage,drawbacks,cons,weaknesses,limitations
          minimum | maximum
          encrypt | decrypt
          send | receive
          buy | sell
          open | close
          clean | tune,adjust
          worth | price,cost,costs
          good | bad
          """);

  private static final Pattern NEGATION =
      Pattern.compile(
          "\\b(?:not|no|never|without|avoid|cannot|cant|dont|doesnt|isnt|arent|shouldnt|wont|wouldnt"
              + "|nobody|nothing|none|neither|except)\\b|n['’]t\\b");
  private static final Pattern NUMBER = Pattern.compile("\\d++(?:\\.\\d++)*+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final boolean isNegated;
  private final Set<String> numbers;

  /// One for each group: which of its sides the question names, as bits.
  private final List<Integer> sides;

  private QuestionContrast(boolean isNegated, Set<String> numbers, List<Integer> sides) {
    this.isNegated = isNegated;
    this.numbers = numbers;
    this.sides = sides;
  }

  static QuestionContrast in(String question) {
    String lower = question.toLowerCase(Locale.ROOT);
    String words =
        WORD.matcher(lower)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.joining(" ", " ", " "));
    return new QuestionContrast(
        NEGATION.matcher(lower).find(),
        NUMBER.matcher(lower).results().map(MatchResult::group).collect(Collectors.toSet()),
        GROUPS.stream().map(group -> sides(group, words)).toList());
  }

  /// Whether some word makes these two questions different ones.
  boolean with(QuestionContrast other) {
    if (isNegated != other.isNegated) {
      return true;
    }
    if (!numbers.isEmpty() && !other.numbers.isEmpty() && !numbers.equals(other.numbers)) {
      return true;
    }
    for (int group = 0; group < sides.size(); group++) {
      int here = sides.get(group);
      int there = other.sides.get(group);
      if (here != 0 && there != 0 && (here & there) == 0) {
        return true;
      }
    }
    return false;
  }

  private static int sides(List<Set<String>> group, String words) {
    int sides = 0;
    for (int side = 0; side < group.size(); side++) {
      if (group.get(side).stream().anyMatch(word -> words.contains(" " + word + " "))) {
        sides |= 1 << side;
      }
    }
    return sides;
  }

  private static List<List<Set<String>>> groups(String lines) {
    return lines
        .lines()
        .map(line -> BETWEEN_SIDES.splitAsStream(line).map(QuestionContrast::words).toList())
        .toList();
  }

  private static Set<String> words(String side) {
    return BETWEEN_WORDS.splitAsStream(side.strip()).collect(Collectors.toUnmodifiableSet());
  }
}
