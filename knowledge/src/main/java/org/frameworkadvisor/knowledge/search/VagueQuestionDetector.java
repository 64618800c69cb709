package org.frameworkadvisor.knowledge.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Recognises questions that need asking back: "which is better?".
final class VagueQuestionDetector {
  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// Words that say that something is asked, but not what about.
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          ("a about advice advise all am an and any anyone are as ask asking at be best better both but"
                  + " can choice choose choosing compare compared comparison could decide decision"
                  + " difference different do does easier easy else explain fast faster first for"
                  + " from get go good great guys had has have hello help hey hi how i if in is it its"
                  + " just kind know let like me mean more most much my need of ok okay on one ones"
                  + " opinion opinions option options or other our out over pick please prefer pros"
                  + " cons question questions really recommend recommendation recommendations right"
                  + " same say should so some something start still suggest suggestion suggestions"
                  + " take tell than that the them there these they thing things think this those"
                  + " thoughts to too two up use used using want was we well what when where which"
                  + " who why will with worth would you your")
              .split(" "));

  private static final Set<String> GREETINGS =
      Set.of("hello", "hey", "hi", "guys", "please", "ok", "okay");

  private final Predicate<String> names;

  /// Builds it.
  ///
  /// @param names whether a text names anything that the knowledge is about
  VagueQuestionDetector(Predicate<String> names) {
    this.names = names;
  }

  boolean isVague(Question question) {
    if (names.test(question.text())) {
      return false;
    }
    List<String> words =
        List.of(WORD.split(question.text().toLowerCase(Locale.ROOT).replaceAll("['’]\\p{L}+", "")));
    List<String> said = words.stream().filter(word -> !word.isEmpty()).toList();
    return said.stream().allMatch(EMPTY_WORDS::contains)
        && !said.stream().allMatch(GREETINGS::contains);
  }
}
