package org.frameworkadvisor.bot.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.frameworkadvisor.knowledge.content.Definition;
import org.frameworkadvisor.knowledge.scoring.Answer;
import org.frameworkadvisor.knowledge.scoring.Answers;
import org.frameworkadvisor.knowledge.scoring.Item;
import org.frameworkadvisor.knowledge.scoring.Option;

/// Takes the answers out of a code and into the questionnaire of today.
final class Replaying {
  private static final String NO_CODE =
      "That is not a code of mine: a letter or digit is wrong, missing or too many. Please compare it"
          + " with the original. Small letters will do, dashes don't matter, and O is the same as 0,"
          + " I and L the same as 1.";
  private static final String UNKNOWN =
      "That code is for another version of the questionnaire, which I don't know. Please answer the"
          + " questions anew.";

  private final Recommend recommend;
  private final Definition now;
  private final Supplier<List<Definition>> earlier;

  /// @param earlier definitions that were in use before, as far as they are known; looked for only
  ///   where the one of now isn't the one
  Replaying(Recommend recommend, Definition now, Supplier<List<Definition>> earlier) {
    this.recommend = recommend;
    this.now = now;
    this.earlier = earlier;
  }

  Replay replay(String typed) {
    Optional<ResultCode> code = ResultCode.parse(typed);
    if (code.isEmpty()) {
      return new Replay.Refused(NO_CODE);
    }
    Optional<Answers> answers = code.get().answers(now);
    if (code.get().isOf(now) && answers.isPresent()) {
      return new Replay.Replayed(recommend.recommend(now, answers.get()), Optional.empty());
    }
    for (Definition then : earlier.get()) {
      Optional<Answers> known = code.get().answers(then);
      if (code.get().isOf(then) && known.isPresent()) {
        return since(then, known.get());
      }
    }
    return answers
        .<Replay>map(same ->
            new Replay.Replayed(
                recommend.recommend(now, same),
                Optional.of(new Replay.Changed(List.of(), List.of(), Optional.empty()))))
        .orElseGet(() -> new Replay.Refused(UNKNOWN));
  }

  private Replay since(Definition then, Answers answers) {
    Answers kept = Answers.NONE;
    List<Replay.Gone> gone = new ArrayList<>();
    for (Item item : then.questionnaire().items()) {
      Optional<Answer> answer = answers.to(item.id());
      if (answer.isPresent()) {
        if (isKnown(item.id(), answer.get())) {
          kept = kept.with(item.id(), answer.get());
        } else {
          gone.add(new Replay.Gone(item.text(), label(item, answer.get())));
        }
      }
    }
    List<Item> added =
        now.questionnaire().asked(kept).stream()
            .filter(item -> then.questionnaire().item(item.id()).isEmpty())
            .toList();
    return new Replay.Replayed(
        recommend.recommend(now, kept),
        Optional.of(
            new Replay.Changed(gone, added, Optional.of(recommend.recommend(then, answers)))));
  }

  private boolean isKnown(String item, Answer answer) {
    return now.questionnaire()
        .item(item)
        .flatMap(known -> known.option(answer.option()))
        .isPresent();
  }

  private static String label(Item item, Answer answer) {
    return item.option(answer.option()).map(Option::label).orElse(answer.option());
  }
}
