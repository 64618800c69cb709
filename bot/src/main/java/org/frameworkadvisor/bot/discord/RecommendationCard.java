package org.frameworkadvisor.bot.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import org.frameworkadvisor.bot.chart.Bar;
import org.frameworkadvisor.bot.chart.RankingChart;
import org.frameworkadvisor.bot.front.Legible;
import org.frameworkadvisor.bot.front.ReplayWords;
import org.frameworkadvisor.bot.front.ResultWords;
import org.frameworkadvisor.bot.recommend.Decider;
import org.frameworkadvisor.bot.recommend.Move;
import org.frameworkadvisor.bot.recommend.Recommendation;
import org.frameworkadvisor.bot.recommend.Replay;
import org.frameworkadvisor.bot.recommend.Session;
import org.frameworkadvisor.knowledge.retrieval.Quote;
import org.frameworkadvisor.knowledge.scoring.Counterfactual;
import org.frameworkadvisor.knowledge.scoring.Item;

/// What the questionnaire comes to: who wins, by how much, why, and how far to trust it. The
/// reasons of one framework at a time, for each is quoted.
final class RecommendationCard {
  private static final RankingChart CHART = new RankingChart();
  private static final int NAME = 40;
  private static final int LINE = 300;
  private static final int MUST = 150;
  private static final int MOST_MUSTS = 2;
  private static final int SENTENCES = 600;
  private static final int CITATION = 240;
  private static final int LEAST_QUOTE = 120;
  private static final int MOST_QUOTE = 420;
  private static final int LEAST_REASON = 100;
  private static final int MOST_LEVEL = 3;
  private static final int MOST_BARS = 8;
  private static final int MOST_OPTIONS = 25;
  private static final int MOST_WHAT_IFS = 5;
  private static final int MOST_CHANGES = 6;

  /// How to learn what is recommended.
  private static final int LEARNING = 700;

  /// What stands on buttons.
  private static final int LABELS = 450;

  private final Recommendation result;
  private final ResultWords words;
  private final Sheet sheet = new Sheet();

  private RecommendationCard(Recommendation result) {
    this.result = result;
    this.words = new ResultWords(result);
  }

  /// A private one, which leads on.
  ///
  /// @param note a quiet sentence at the end; empty for none
  static Card of(Recommendation result, Session session, ResultView view, String note) {
    RecommendationCard card = new RecommendationCard(result);
    String footer = card.footer().line(note).markdown();
    boolean hasAnswers = !result.answers().byItem().isEmpty();
    if (hasAnswers) {
      String trust = quiet(card.words.trust());
      int below = footer.length() + LABELS;
      boolean isFirst = view.framework() == 0;
      card.content(
          " suits you best", view.framework(), trust.length() + below + (isFirst ? LEARNING : 0));
      card.sheet.text(trust);
      if (isFirst) {
        card.learning(Math.min(LEARNING, card.sheet.room() - below));
      }
    } else {
      card.sheet.text("You answered nothing, so nothing speaks for any of them.");
    }
    QuizControls controls = new QuizControls(session);
    if (hasAnswers) {
      card.reasonsMenu(controls, view);
      card.sheet.buttons(card.whatIfs(session));
    }
    controls.button(new Move.Back(), "Back").button(new Move.Restart(), "Restart");
    if (session.seat().team().isPresent()) {
      controls.button(QuizStep.NAME, "Show or hide my name");
    } else if (hasAnswers) {
      controls.button(QuizStep.SHARE, "Share");
    }
    card.sheet.buttons(controls.list());
    return card.sheet.text(footer).card();
  }

  /// What would be if some answers were others; with a way back to the own ones.
  static Card whatIf(Recommendation own, Recommendation changed, Session session, ResultView view) {
    RecommendationCard card = new RecommendationCard(changed);
    String sentence =
        view.whatIf()
            .map(own.counterfactuals()::get)
            .map(new ResultWords(own)::sentence)
            .orElse("");
    card.sheet.text("-# What if? " + shown(sentence, LINE));
    card.content(" would suit you best", view.framework(), LABELS);
    QuizControls controls = new QuizControls(session);
    card.reasonsMenu(controls, view);
    return card.sheet
        .buttons(controls.button(ResultView.OWN.wish(), "Back to my answers").list())
        .card();
  }

  /// One for everybody.
  ///
  /// @param name of whoever shares it
  static Card shared(Recommendation result, String name) {
    RecommendationCard card = new RecommendationCard(result);
    card.sheet.text("**" + shown(name, NAME) + "** shares what suits their project:");
    return card.open();
  }

  /// One that a code brings back, whoever had it first.
  static Card replayed(Replay.Replayed replayed) {
    RecommendationCard card = new RecommendationCard(replayed.result());
    replayed.changed().ifPresent(card::changes);
    return card.open();
  }

  /// Goes on with what anybody may see and do.
  private Card open() {
    String confidence = result.ranking().confidence().name().toLowerCase(Locale.ROOT);
    String trust =
        quiet(
            Stream.concat(words.firmness().stream(), Stream.of("Confidence is " + confidence + "."))
                .toList());
    String footer = footer().markdown();
    content(" suits it best", 0, trust.length() + footer.length() + LABELS);
    return sheet.text(trust).text(footer).buttons(Controls.finding()).card();
  }

  /// Begins with the code, by which anybody has the same recommended; no answers need none.
  private Footer footer() {
    return result.answers().byItem().isEmpty()
        ? new Footer()
        : new Footer().line("Code: " + result.code() + " · /result");
  }

  /// What has changed since a code was made. The last of it says what it comes to.
  private void changes(Replay.Changed changed) {
    List<String> all = ReplayWords.changes(changed, result);
    List<String> lines = new ArrayList<>();
    lines.add("**" + ReplayWords.CHANGED + "**");
    all.stream().limit(MOST_CHANGES).forEach(change -> lines.add("- " + shown(change, MUST)));
    if (all.size() > MOST_CHANGES) {
      lines.add("- " + shown(all.getLast(), LINE));
    }
    sheet.text(String.join("\n", lines));
  }

  /// @param below chars to be left for what stands below
  private void content(String suits, int framework, int below) {
    sheet.text("### " + verdict(suits));
    deciders();
    picture();
    sheet.text(bars());
    sheet.divider();
    reasons(result.verdicts().get(Math.min(framework, result.verdicts().size() - 1)), below);
  }

  private String verdict(String suits) {
    List<String> level =
        result.level().stream().limit(MOST_LEVEL).map(one -> shown(one.name(), NAME)).toList();
    if (level.isEmpty()) {
      return "None of them meets everything that is a must.";
    }
    if (level.size() == 1) {
      return level.getFirst() + suits + words.lead() + ".";
    }
    int more = result.level().size() - level.size();
    String all = more == 0 ? joined(level) : String.join(", ", level) + " and " + more + " more";
    return result.deciders().isEmpty()
        ? all + " are level, and none of the answers tells them apart."
        : all + " are level; this decides:";
  }

  private static String joined(List<String> names) {
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private void deciders() {
    List<String> lines = new ArrayList<>();
    for (Decider decider : result.deciders().stream().limit(MOST_LEVEL).toList()) {
      lines.add(
          "- "
              + shown(words.answer(decider.question()), LINE / 2)
              + String.format(Locale.ROOT, " (%+.0f for ", decider.points())
              + shown(decider.framework(), NAME)
              + ")");
    }
    sheet.text(String.join("\n", lines));
  }

  /// The ranking as a picture, where one can be drawn.
  private void picture() {
    List<Bar> bars =
        result.verdicts().stream()
            .limit(MOST_BARS)
            .map(verdict ->
                new Bar(
                    Legible.line(verdict.name()),
                    verdict.standing().total(),
                    verdict.standing().isExcluded()))
            .toList();
    CHART.draw("How well each suits, in points of 100", bars).ifPresent(sheet::picture);
  }

  /// The same in words, for whoever does not see pictures.
  private String bars() {
    List<String> lines = new ArrayList<>();
    for (Recommendation.Verdict verdict : result.verdicts().stream().limit(MOST_BARS).toList()) {
      String name = shown(verdict.name(), NAME);
      lines.add(
          verdict.standing().isExcluded()
              ? TextBars.out() + name + ": out, it cannot meet a must"
              : TextBars.of(verdict.standing().total()) + name);
    }
    int more = result.verdicts().size() - lines.size();
    return String.join("\n", lines) + (more > 0 ? "\n-# and " + more + " more" : "");
  }

  private void reasons(Recommendation.Verdict verdict, int below) {
    sheet.text("### " + shown(verdict.name(), NAME));
    for (Item must : verdict.unproven().stream().limit(MOST_MUSTS).toList()) {
      sheet.text("❔ " + shown(words.unproven(must), MUST));
    }
    List<Recommendation.Reason> reasons =
        new ArrayList<>(verdict.dealBreakers().stream().limit(MOST_MUSTS).toList());
    reasons.addAll(verdict.strengths());
    reasons.addAll(verdict.weaknesses());
    if (reasons.isEmpty()) {
      sheet.text("None of your answers speaks for it or against it.");
    }
    int room = Math.max(LEAST_REASON, (sheet.room() - below) / Math.max(1, reasons.size()));
    reasons.forEach(reason -> sheet.text(reason(verdict, reason, room)));
  }

  private String reason(Recommendation.Verdict verdict, Recommendation.Reason reason, int room) {
    String line =
        verdict.dealBreakers().contains(reason)
            ? "✗ " + shown(words.cannotMeet(reason.question()), Math.min(MUST, room))
            : (reason.contribution().points() > 0 ? "➕ " : "➖ ")
                + shown(words.answer(reason.question()), Math.min(LINE, room))
                + String.format(Locale.ROOT, " (%+.0f)", reason.contribution().points());
    return reason.quotes().stream()
        .findFirst()
        .flatMap(quote -> quoted(quote, room - line.length() - 1))
        .map(quote -> line + "\n" + quote)
        .orElse(line);
  }

  /// A quote with its source; empty where there is no room for a sentence of it.
  private static Optional<String> quoted(Quote quote, int room) {
    String source = "\n-# " + Citation.of(quote.passage(), CITATION);
    int most = Math.min(MOST_QUOTE, room - source.length());
    return most < LEAST_QUOTE
        ? Optional.empty()
        : Optional.of(Blockquote.of(quote.text()).markdown(most) + source);
  }

  /// How to learn what is recommended, in the words of the knowledge.
  private void learning(int room) {
    List<Recommendation.Verdict> recommended = result.recommended();
    for (Recommendation.Verdict verdict : recommended) {
      learning(verdict, room / recommended.size());
    }
  }

  private void learning(Recommendation.Verdict verdict, int room) {
    StringBuilder text = new StringBuilder("### How to learn ").append(shown(verdict.name(), NAME));
    int head = text.length();
    for (Quote resource : verdict.resources()) {
      quoted(resource, room - text.length() - 1)
          .ifPresent(quote -> text.append('\n').append(quote));
    }
    if (text.length() > head) {
      sheet.text(text.toString());
    }
  }

  private static String quiet(List<String> sentences) {
    List<String> lines = new ArrayList<>();
    int room = SENTENCES;
    for (String sentence : sentences) {
      String line = "-# " + shown(sentence, LINE);
      room -= line.length();
      if (room > 0) {
        lines.add(line);
      }
    }
    return String.join("\n", lines);
  }

  private void reasonsMenu(QuizControls controls, ResultView view) {
    List<SelectOption> options = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_OPTIONS, result.verdicts().size()); i++) {
      Recommendation.Verdict verdict = result.verdicts().get(i);
      options.add(controls.option(view.of(i).wish(), verdict.name(), place(i, verdict)));
    }
    sheet.select(controls.menu("What speaks for and against…", options));
  }

  private List<Button> whatIfs(Session session) {
    QuizControls controls = new QuizControls(session);
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

  private static String shown(String raw, int room) {
    String line = Legible.line(raw);
    return Markdown.fitting(
        line.isEmpty() ? "…" : line, room, text -> Markdown.isolated(Markdown.typed(text)));
  }
}
