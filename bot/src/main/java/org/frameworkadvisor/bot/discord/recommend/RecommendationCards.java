package org.frameworkadvisor.bot.discord.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import org.frameworkadvisor.bot.chart.RankingChart;
import org.frameworkadvisor.bot.discord.message.DiscordMarkdown;
import org.frameworkadvisor.bot.discord.message.MessageBuilder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.ReplyButtons;
import org.frameworkadvisor.bot.discord.message.ReplyFooter;
import org.frameworkadvisor.bot.recommend.InterviewAction;
import org.frameworkadvisor.bot.recommend.InterviewSession;
import org.frameworkadvisor.bot.recommend.Recommendation;
import org.frameworkadvisor.bot.recommend.ReplayResult;
import org.frameworkadvisor.bot.text.ResultPhrases;
import org.frameworkadvisor.knowledge.scoring.Counterfactual;

/// What the questionnaire comes to, as messages: who wins, by how much, why, and how far to trust
/// it.
record RecommendationCards(RankingChart chart) {
  private static final int NAME = 40;
  private static final int LINE = 300;
  private static final int MOST_OPTIONS = 25;
  private static final int MOST_WHAT_IFS = 5;

  /// How to learn what is recommended.
  private static final int LEARNING = 700;

  /// What stands on buttons.
  private static final int LABELS = 450;

  /// A private one, which leads on.
  ///
  /// @param note a quiet sentence at the end; empty for none
  MessageCard of(Recommendation result, InterviewSession session, ResultView view, String note) {
    ResultMessage content = new ResultMessage(chart, result);
    MessageBuilder builder = content.builder();
    String footer = footer(result).line(note).markdown();
    boolean hasAnswers = !result.answers().byItem().isEmpty();
    if (hasAnswers) {
      String trust = ResultMessage.quiet(new ResultPhrases(result).trust());
      int below = footer.length() + LABELS;
      boolean isFirst = view.framework() == 0;
      content.content(
          "suits you best", view.framework(), trust.length() + below + (isFirst ? LEARNING : 0));
      builder.text(trust);
      if (isFirst) {
        content.learning(Math.min(LEARNING, builder.room() - below));
      }
    } else {
      builder.text("You answered nothing, so nothing speaks for any of them.");
    }
    QuizControls controls = new QuizControls(session);
    if (hasAnswers) {
      builder.select(reasonsMenu(result, controls, view)).buttons(whatIfs(result, session));
    }
    controls
        .button(new InterviewAction.Back(), "Back")
        .button(new InterviewAction.Restart(), "Restart");
    if (session.key().team().isPresent()) {
      controls.button(QuizStep.NAME, "Show or hide my name");
    } else if (hasAnswers) {
      controls.button(QuizStep.SHARE, "Share");
    }
    return builder.buttons(controls.list()).text(footer).card();
  }

  /// What would be if some answers were others; with a way back to the own ones.
  MessageCard whatIf(
      Recommendation own, Recommendation changed, InterviewSession session, ResultView view) {
    ResultMessage content = new ResultMessage(chart, changed);
    String sentence =
        view.whatIf()
            .map(own.counterfactuals()::get)
            .map(new ResultPhrases(own)::sentence)
            .orElse("");
    content.builder().text("-# What if? " + DiscordMarkdown.line(sentence, LINE));
    content.content("would suit you best", view.framework(), LABELS);
    QuizControls controls = new QuizControls(session);
    return content
        .builder()
        .select(reasonsMenu(changed, controls, view))
        .buttons(controls.button(ResultView.OWN.wish(), "Back to my answers").list())
        .card();
  }

  /// One for everybody.
  ///
  /// @param name of the member who shares it
  MessageCard shared(Recommendation result, String name) {
    ResultMessage content = new ResultMessage(chart, result);
    content
        .builder()
        .text("**" + DiscordMarkdown.line(name, NAME) + "** shares what suits their project:");
    return open(result, content);
  }

  /// One that a code brings back, for any member.
  MessageCard replayed(ReplayResult.Replayed replayed) {
    ResultMessage content = new ResultMessage(chart, replayed.result());
    replayed.changed().ifPresent(content::changes);
    return open(replayed.result(), content);
  }

  /// Goes on with what anybody may see and do.
  private static MessageCard open(Recommendation result, ResultMessage content) {
    String confidence = result.ranking().confidence().name().toLowerCase(Locale.ROOT);
    String trust =
        ResultMessage.quiet(
            Stream.concat(
                    new ResultPhrases(result).firmness().stream(),
                    Stream.of("Confidence is " + confidence + "."))
                .toList());
    String footer = footer(result).markdown();
    content.content("suits it best", 0, trust.length() + footer.length() + LABELS);
    return content.builder().text(trust).text(footer).buttons(ReplyButtons.finding()).card();
  }

  /// Begins with the code, by which anybody has the same recommended; no answers need none.
  private static ReplyFooter footer(Recommendation result) {
    return result.answers().byItem().isEmpty()
        ? new ReplyFooter()
        : new ReplyFooter().line("Code: " + result.code() + " · /result");
  }

  private static StringSelectMenu reasonsMenu(
      Recommendation result, QuizControls controls, ResultView view) {
    List<SelectOption> options = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_OPTIONS, result.verdicts().size()); i++) {
      Recommendation.Verdict verdict = result.verdicts().get(i);
      options.add(controls.option(view.of(i).wish(), verdict.name(), place(i, verdict)));
    }
    return controls.menu("What speaks for and against…", options);
  }

  private static List<Button> whatIfs(Recommendation result, InterviewSession session) {
    QuizControls controls = new QuizControls(session);
    ResultPhrases words = new ResultPhrases(result);
    List<Counterfactual> others = result.counterfactuals();
    for (int i = 0; i < Math.min(MOST_WHAT_IFS, others.size()); i++) {
      controls.button(ResultView.whatIf(i).wish(), words.question(others.get(i)));
    }
    return controls.list();
  }

  private static String place(int index, Recommendation.Verdict verdict) {
    return verdict.standing().isExcluded()
        ? "cannot meet a must"
        : String.format(
            Locale.ROOT, "place %d, %.0f points", index + 1, verdict.standing().total());
  }
}
