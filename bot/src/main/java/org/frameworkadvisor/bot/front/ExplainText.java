package org.frameworkadvisor.bot.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.TaughtAnswer;
import org.frameworkadvisor.knowledge.search.AnswerDecision;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.SearchExplanation;
import org.frameworkadvisor.knowledge.search.SearchResult;

/// Why a question gets what it gets, line by line.
public final class ExplainText {
  /// Further down nothing explains an answer.
  private static final int PASSAGES = 10;

  private ExplainText() {}

  /// The lines; the first says in one sentence why it answered, asked back or abstained.
  ///
  /// @param guild where it is asked: each was taught its own answers
  /// @param typed a question as a member types it
  public static List<String> of(AdvisorFeatures features, GuildId guild, String typed) {
    return Question.of(typed)
        .map(question -> lines(features, guild, question))
        .orElseGet(
            () -> List.of("There are no words in that. Ask in words, as a member would ask."));
  }

  private static List<String> lines(AdvisorFeatures features, GuildId guild, Question question) {
    SearchExplanation why = features.maintenance().explain(question, PASSAGES);
    Optional<TaughtAnswer.Match> taught =
        why.outcome() instanceof SearchResult.Unavailable
            ? Optional.empty()
            : features.teachingService().find(guild, question, why.outcome().confidence());
    List<String> lines = new ArrayList<>();
    taught.ifPresent(match -> lines.add(taught(match)));
    lines.add((taught.isPresent() ? "Without that: " : "") + sentence(why));
    if (!why.read().equals(question.text())) {
      lines.add("It was read as: " + why.read());
    }
    if (why.ranking().isEmpty()) {
      return List.copyOf(lines);
    }
    if (!why.judged().equals(why.read())) {
      lines.add("When it is asked was left out of the decision: " + why.judged());
    }
    lines.add("The decision rests on: " + evidence(why.evidence()) + ".");
    lines.add("The ranking, with what each score is made of:");
    for (int i = 0; i < why.ranking().size(); i++) {
      lines.add(i + 1 + ". " + ranked(why.ranking().get(i)));
    }
    return List.copyOf(lines);
  }

  private static String taught(TaughtAnswer.Match match) {
    return "It answered with what a moderator taught for \""
        + match.answer().question()
        + "\": that answers with a probability of "
        + percent(match.confidence())
        + ", and goes before what the content says.";
  }

  private static String sentence(SearchExplanation why) {
    return switch (why.outcome()) {
      case SearchResult.Found found ->
          "It answered: the first passage answers with a probability of "
              + percent(found.confidence())
              + ", and "
              + percent(why.threshold())
              + " is enough.";
      case SearchResult.Unclear _ ->
          "It asked back: the question names nothing that the knowledge is about, so it could mean"
              + " many things, whatever passages it matches.";
      case SearchResult.NotFound miss ->
          miss.hits().isEmpty()
              ? "It abstained: there is no passage that has anything to do with it."
              : "It abstained: the first passage answers with a probability of "
                  + percent(miss.confidence())
                  + " only, and "
                  + percent(why.threshold())
                  + " is needed.";
      case SearchResult.Unavailable unavailable ->
          "It could not be looked up. " + unavailable.reason();
    };
  }

  private static String evidence(AnswerDecision.Evidence evidence) {
    return IntStream.range(0, evidence.values().size())
        .mapToObj(
            i -> AnswerDecision.Evidence.NAMES.get(i) + " " + number(evidence.values().get(i)))
        .collect(Collectors.joining(", "));
  }

  private static String ranked(SearchExplanation.Ranked one) {
    String deduction =
        one.deduction() == 0
            ? ""
            : " - " + number(-one.deduction()) + " for only announcing what follows";
    return String.format(
        Locale.ROOT,
        "%s: %s = %s for words + %s for meaning%s (words match by %s, meaning by %s)",
        one.hit().passage().id().value(),
        number(one.hit().score()),
        number(one.words()),
        number(one.meaning()),
        deduction,
        percent(one.hit().lexical()),
        percent(one.hit().semantic()));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
