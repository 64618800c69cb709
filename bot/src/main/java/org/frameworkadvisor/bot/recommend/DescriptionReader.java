package org.frameworkadvisor.bot.recommend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;

/// Finds answers in what a person wrote about their project: by the words that each option is known
/// by, and by its label where that has words enough to be meant.
final class DescriptionReader {
  /// A longer text has said the important things by then.
  private static final int MOST_WORDS = 400;

  /// How many words before a phrase may deny it.
  private static final int DENIES = 3;

  private static final int LEAST_LABEL = 2;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}#+]+(?:['’]\\p{L}+)?|[.,;:!?]");
  private static final Pattern ARTICLE = Pattern.compile("^(?:an?|the) ");
  private static final Set<String> DENIALS =
      Set.of(
          "no",
          "not",
          "without",
          "never",
          "neither",
          "nor",
          "hardly",
          "cannot",
          "can't",
          "don't",
          "doesn't",
          "isn't",
          "aren't",
          "won't",
          "needn't",
          "shouldn't",
          "didn't");

  private final QuestionnaireDefinition definition;
  private final Function<String, Set<String>> terms;
  private final Map<String, Set<String>> known = new HashMap<>();

  /// @param terms the terms of a word
  DescriptionReader(QuestionnaireDefinition definition, Function<String, Set<String>> terms) {
    this.definition = definition;
    this.terms = terms;
  }

  private record Match(QuestionnaireItem.Option option, List<String> words) {}

  List<RecognisedAnswer> of(String text) {
    List<String> words = words(text);
    List<RecognisedAnswer> understood = new ArrayList<>();
    for (QuestionnaireItem item : definition.questionnaire().items()) {
      match(item, words)
          .map(match -> new RecognisedAnswer(item, match.option(), String.join(" ", match.words())))
          .ifPresent(understood::add);
    }
    return understood;
  }

  /// The option with the longest phrase in the text; none where two have phrases as long.
  private Optional<Match> match(QuestionnaireItem item, List<String> words) {
    Optional<Match> best = Optional.empty();
    boolean isClear = true;
    for (QuestionnaireItem.Option option : item.options()) {
      Optional<Match> match = longest(item, option, words);
      int length = match.map(found -> found.words().size()).orElse(0);
      int most = best.map(found -> found.words().size()).orElse(0);
      if (length > most) {
        best = match;
        isClear = true;
      } else if (length > 0 && length == most) {
        isClear = false;
      }
    }
    return isClear ? best : Optional.empty();
  }

  private Optional<Match> longest(
      QuestionnaireItem item, QuestionnaireItem.Option option, List<String> words) {
    List<String> best = List.of();
    for (List<String> phrase : phrases(item, option)) {
      for (int at = 0; at + phrase.size() <= words.size(); at++) {
        List<String> here = words.subList(at, at + phrase.size());
        if (phrase.size() > best.size() && isSame(phrase, here) && !isDenied(words, at)) {
          best = here;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(new Match(option, best));
  }

  private List<List<String>> phrases(QuestionnaireItem item, QuestionnaireItem.Option option) {
    List<List<String>> phrases = new ArrayList<>();
    definition.says(item.id(), option.id()).forEach(said -> phrases.add(words(said)));
    String label = option.label().toLowerCase(Locale.ROOT);
    List<String> words = words(ARTICLE.matcher(label).replaceFirst(""));
    if (words.size() >= LEAST_LABEL) {
      phrases.add(words);
    }
    return phrases;
  }

  /// Words too common to have terms are the same only where they are written the same.
  private boolean isSame(List<String> phrase, List<String> words) {
    for (int i = 0; i < phrase.size(); i++) {
      String one = phrase.get(i);
      String other = words.get(i);
      if (!one.equals(other) && Collections.disjoint(terms(one), terms(other))) {
        return false;
      }
    }
    return true;
  }

  private Set<String> terms(String word) {
    return known.computeIfAbsent(word, terms);
  }

  private static boolean isDenied(List<String> words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - DENIES); i--) {
      if (DENIALS.contains(words.get(i))) {
        return true;
      }
      if (!Character.isLetterOrDigit(words.get(i).codePointAt(0))) {
        return false;
      }
    }
    return false;
  }

  /// Words and marks, in lower case.
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''));
    while (word.find() && words.size() < MOST_WORDS) {
      words.add(Objects.requireNonNull(word.group()));
    }
    return words;
  }
}
