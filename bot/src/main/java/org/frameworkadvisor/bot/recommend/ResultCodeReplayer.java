package org.frameworkadvisor.bot.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.scoring.AnswerSheet;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;

/// Takes the answers out of a code and into the questionnaire of today.
final class ResultCodeReplayer {
  private static final String NO_CODE =
      "That is not a code of mine: a letter or digit is wrong, missing or too many. Please compare it"
          + " with the original. Small letters will do, dashes don't matter, and O is the same as 0,"
          + " I and L the same as 1.";
  private static final String UNKNOWN =
      "That code is for another version of the questionnaire, which I don't know. Please answer the"
          + " questions anew.";

  private final RecommendationService recommendationService;
  private final QuestionnaireDefinition now;
  private final Supplier<List<QuestionnaireDefinition>> earlier;

  /// @param earlier definitions that were in use before, as far as they are known; looked for only
  ///   where the one of now isn't the one
  ResultCodeReplayer(
      RecommendationService recommendationService,
      QuestionnaireDefinition now,
      Supplier<List<QuestionnaireDefinition>> earlier) {
    this.recommendationService = recommendationService;
    this.now = now;
    this.earlier = earlier;
  }

  ReplayResult replay(String typed) {
    Optional<ResultCode> code = ResultCode.parse(typed);
    if (code.isEmpty()) {
      return new ReplayResult.Refused(NO_CODE);
    }
    Optional<AnswerSheet> answers = code.get().answers(now);
    if (code.get().isOf(now) && answers.isPresent()) {
      return new ReplayResult.Replayed(
          recommendationService.recommend(now, answers.get()), Optional.empty());
    }
    List<QuestionnaireDefinition> known = earlier.get();
    return readBy(known.stream().filter(code.get()::isOf), code.get(), true)
        .or(() -> readBy(Stream.of(now), code.get(), false))
        .or(() -> readBy(known.stream(), code.get(), false))
        .orElseGet(() -> new ReplayResult.Refused(UNKNOWN));
  }

  /// By the first that can read the code.
  ///
  /// @param isSame whether the code was made with them; another one of the same shape doesn't know
  ///   who led then
  private Optional<ReplayResult> readBy(
      Stream<QuestionnaireDefinition> definitions, ResultCode code, boolean isSame) {
    return definitions
        .flatMap(then -> code.answers(then).map(answers -> since(then, answers, isSame)).stream())
        .findFirst();
  }

  private ReplayResult since(QuestionnaireDefinition then, AnswerSheet answers, boolean isSame) {
    AnswerSheet kept = AnswerSheet.NONE;
    List<ReplayResult.Gone> gone = new ArrayList<>();
    for (QuestionnaireItem item : then.questionnaire().items()) {
      Optional<AnswerSheet.Answer> answer = answers.to(item.id());
      if (answer.isPresent()) {
        if (isKnown(item.id(), answer.get())) {
          kept = kept.with(item.id(), answer.get());
        } else {
          gone.add(new ReplayResult.Gone(item.text(), label(item, answer.get())));
        }
      }
    }
    List<QuestionnaireItem> added =
        now.questionnaire().asked(kept).stream()
            .filter(item -> then.questionnaire().item(item.id()).isEmpty())
            .toList();
    return new ReplayResult.Replayed(
        recommendationService.recommend(now, kept),
        Optional.of(
            new ReplayResult.Changed(
                gone,
                added,
                isSame
                    ? Optional.of(recommendationService.recommend(then, answers))
                    : Optional.empty())));
  }

  private boolean isKnown(String item, AnswerSheet.Answer answer) {
    return now.questionnaire()
        .item(item)
        .flatMap(known -> known.option(answer.option()))
        .isPresent();
  }

  private static String label(QuestionnaireItem item, AnswerSheet.Answer answer) {
    return item.option(answer.option())
        .map(QuestionnaireItem.Option::label)
        .orElse(answer.option());
  }
}
