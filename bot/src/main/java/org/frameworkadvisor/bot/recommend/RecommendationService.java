package org.frameworkadvisor.bot.recommend;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frameworkadvisor.knowledge.QuestionnaireSource;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.scoring.AnswerSheet;
import org.frameworkadvisor.knowledge.scoring.Counterfactual;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireScorer;
import org.frameworkadvisor.knowledge.scoring.Ranking;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.Quote;

/// Asks and recommends. Keeps nothing: the state of a questionnaire is its [Interview].
public final class RecommendationService {
  private static final int MOST_STRENGTHS = 3;
  private static final int MOST_WEAKNESSES = 1;

  /// "Which should I use", "help me choose": the wish for a choice, not for a fact. Meets no more
  /// than a question, for it may look back at each of its words.
  private static final Pattern CHOICE =
      Pattern.compile(
          "\\b(?:should|shall|would|do) (?:i|we|you) (?:use|choose|pick|take|learn|prefer|go)\\b"
              + "|\\b(?:which|what)\\b(?>.*?\\b(?:framework|one)\\b).*?"
              + "\\b(?:best|better|choose|use|suits?|recommend|pick|right|for)\\b"
              + "|\\b(?:best|right) (?:\\w+ )?framework\\b"
              + "|\\bhelp (?:me|us) (?:to )?(?:choose|decide|pick)\\b"
              + "|\\b(?:recommend|advise) (?:me|us|a)\\b");

  private final QuestionnaireSource source;

  public RecommendationService(QuestionnaireSource source) {
    this.source = source;
  }

  /// The questionnaire in use; empty where the knowledge has none.
  public Optional<QuestionnaireDefinition> definition() {
    return source.questionnaire();
  }

  /// Begins a questionnaire; empty where the knowledge has none.
  ///
  /// @param description what a person said about their project; may be blank
  public Optional<Interview> interview(String description) {
    return source
        .questionnaire()
        .map(definition -> Interview.begin(definition, describe(definition, description)));
  }

  /// What a text already says, in the order of the questions. Only what is said in so many words:
  /// what is denied, and what could be taken for two answers, is left to be asked.
  public List<RecognisedAnswer> describe(QuestionnaireDefinition definition, String text) {
    return new DescriptionReader(definition, source::terms).of(text);
  }

  /// Whether a question asks for a choice, so that the questionnaire could be offered.
  public boolean asksForChoice(String question) {
    String asked = Question.of(question).map(Question::text).orElse("").toLowerCase(Locale.ROOT);
    return (CHOICE.matcher(asked).find() && source.questionnaire().isPresent())
        || (asked.contains(" or ") && namesAlternatives(asked));
  }

  private boolean namesAlternatives(String asked) {
    if (source.questionnaire().isEmpty()) {
      return false;
    }
    String names =
        source.questionnaire().get().names().values().stream()
            .map(name -> Pattern.quote(name.toLowerCase(Locale.ROOT)))
            .sorted()
            .collect(Collectors.joining("|", "(?:", ")"));
    return Pattern.compile("\\b" + names + "\\b,? or \\b" + names + "\\b").matcher(asked).find();
  }

  /// Ranks the frameworks by answers, and says why.
  public Recommendation recommend(QuestionnaireDefinition definition, AnswerSheet answers) {
    QuestionnaireScorer scorer = new QuestionnaireScorer(definition.questionnaire());
    Ranking ranking = scorer.rank(answers);
    return new Recommendation(
        definition,
        definition.questionnaire().reachable(answers),
        ranking,
        scorer.stability(answers),
        scorer.counterfactuals(answers),
        ranking.standings().stream().map(standing -> verdict(definition, standing)).toList());
  }

  /// Recommends anew for the answers in the code of a result.
  ///
  /// @param code as it was typed
  /// @return empty where the knowledge has no questionnaire
  public Optional<ReplayResult> replay(String code) {
    return replay(code, List.of());
  }

  /// Recommends anew for the answers in the code of a result.
  ///
  /// @param code as it was typed
  /// @param earlier definitions that were in use before, besides those that the knowledge remembers
  /// @return empty where the knowledge has no questionnaire
  public Optional<ReplayResult> replay(String code, List<QuestionnaireDefinition> earlier) {
    Supplier<List<QuestionnaireDefinition>> known =
        () -> Stream.concat(earlier.stream(), source.questionnaires().stream()).toList();
    return source.questionnaire().map(now -> new ResultCodeReplayer(this, now, known).replay(code));
  }

  /// The same with answers changed so that another framework wins.
  public Recommendation whatIf(Recommendation own, Counterfactual other) {
    AnswerSheet changed = own.answers();
    for (Counterfactual.Change change : other.changes()) {
      changed = changed.with(change.item(), change.after());
    }
    return recommend(own.definition(), changed);
  }

  private Recommendation.Verdict verdict(
      QuestionnaireDefinition definition, Ranking.Standing standing) {
    List<Ranking.Contribution> all = standing.contributions();
    return new Recommendation.Verdict(
        definition.name(standing.framework()),
        standing,
        all.stream()
            .filter(contribution -> contribution.points() > 0)
            .limit(MOST_STRENGTHS)
            .map(contribution -> reason(definition, standing.framework(), contribution))
            .toList(),
        all.reversed().stream()
            .filter(contribution -> contribution.points() < 0)
            .filter(contribution -> !standing.excludedBy().contains(contribution.item()))
            .limit(MOST_WEAKNESSES)
            .map(contribution -> reason(definition, standing.framework(), contribution))
            .toList(),
        all.stream()
            .filter(contribution -> standing.excludedBy().contains(contribution.item()))
            .map(contribution -> reason(definition, standing.framework(), contribution))
            .toList(),
        all.stream()
            .filter(contribution -> isUnproven(definition, contribution))
            .filter(contribution -> !standing.excludedBy().contains(contribution.item()))
            .map(contribution -> item(definition, contribution.item()))
            .toList(),
        definition.resources(standing.framework()).stream()
            .flatMap(id -> source.passage(id).stream())
            .map(passage -> new Quote(passage, 0, passage.text().length()))
            .toList());
  }

  private static boolean isUnproven(
      QuestionnaireDefinition definition, Ranking.Contribution contribution) {
    return contribution.importance() == Importance.MUST
        && contribution.evidence().isEmpty()
        && item(definition, contribution.item())
            .option(contribution.option())
            .orElseThrow()
            .ratings()
            .values()
            .stream()
            .anyMatch(QuestionnaireItem.Rating::fails);
  }

  private Recommendation.Reason reason(
      QuestionnaireDefinition definition, String framework, Ranking.Contribution contribution) {
    QuestionnaireItem item = item(definition, contribution.item());
    QuestionnaireItem.Option option = item.option(contribution.option()).orElseThrow();
    EvidenceQuoter quoter =
        new EvidenceQuoter(
            item, option, definition.names().values(), definition.name(framework), source::terms);
    return new Recommendation.Reason(
        contribution,
        item,
        option,
        contribution.evidence().stream()
            .flatMap(id -> source.passage(id).stream())
            .map(quoter::from)
            .toList());
  }

  private static QuestionnaireItem item(QuestionnaireDefinition definition, String id) {
    return definition.questionnaire().item(id).orElseThrow();
  }
}
