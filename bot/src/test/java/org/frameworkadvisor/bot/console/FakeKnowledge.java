package org.frameworkadvisor.bot.console;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.ask.QuestionService;
import org.frameworkadvisor.bot.compare.ComparisonService;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.front.KnowledgeOpener;
import org.frameworkadvisor.bot.moderate.MaintenanceService;
import org.frameworkadvisor.bot.recommend.RecommendationService;
import org.frameworkadvisor.bot.teach.GapService;
import org.frameworkadvisor.bot.teach.TeachingService;
import org.frameworkadvisor.bot.twin.InMemoryAuditRepository;
import org.frameworkadvisor.bot.twin.InMemoryGapRepository;
import org.frameworkadvisor.bot.twin.InMemoryReloadHistoryRepository;
import org.frameworkadvisor.bot.twin.InMemoryTaughtAnswerRepository;
import org.frameworkadvisor.bot.twin.LiteralQuestionSimilarity;
import org.frameworkadvisor.knowledge.KnowledgeCatalog;
import org.frameworkadvisor.knowledge.KnowledgeMaintenance;
import org.frameworkadvisor.knowledge.KnowledgeSearch;
import org.frameworkadvisor.knowledge.QuestionnaireSource;
import org.frameworkadvisor.knowledge.catalog.Comparison;
import org.frameworkadvisor.knowledge.catalog.TableOfContents;
import org.frameworkadvisor.knowledge.catalog.TopicSummary;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.frameworkadvisor.knowledge.content.Corpus;
import org.frameworkadvisor.knowledge.content.FieldVocabulary;
import org.frameworkadvisor.knowledge.content.FieldVocabulary.Aspect;
import org.frameworkadvisor.knowledge.content.FieldVocabulary.Coverage;
import org.frameworkadvisor.knowledge.content.FieldVocabulary.Name;
import org.frameworkadvisor.knowledge.content.FieldVocabulary.Subject;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.content.yaml.QuestionnaireReader;
import org.frameworkadvisor.knowledge.search.AnswerDecision;
import org.frameworkadvisor.knowledge.search.NamedSubjects;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.SearchExplanation;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.frameworkadvisor.knowledge.search.SubjectIndex;
import org.frameworkadvisor.knowledge.snapshot.ContentDiff;
import org.frameworkadvisor.knowledge.snapshot.GoldenResult;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.frameworkadvisor.knowledge.snapshot.ReloadOutcome;
import org.frameworkadvisor.knowledge.snapshot.RollbackOutcome;

/// A knowledge base that knows a few questions by heart.
public final class FakeKnowledge
    implements KnowledgeSearch,
        KnowledgeCatalog,
        QuestionnaireSource,
        KnowledgeOpener,
        KnowledgeMaintenance {
  static final Instant TODAY = Instant.parse("2026-11-26T09:30:00Z");

  private static final Comparison.Cell SILENT = new Comparison.Cell(List.of());

  private final Map<String, SearchResult> known = new HashMap<>();
  public final List<String> asked = new ArrayList<>();
  public final List<Path> opened = new ArrayList<>();
  List<ContentProblem> problems = List.of();
  List<GoldenResult> golden = List.of();
  ReloadOutcome reloaded = new ReloadOutcome.Unchanged("a1b2c3");
  Optional<ReloadOutcome> atStart = Optional.empty();
  Optional<String> insteadOf = Optional.empty();
  List<String> versions = List.of("a1b2c3", "d4e5f6");
  List<KnowledgeStatus.Review> reviewed = List.of();
  List<String> warnings = List.of();
  final InMemoryReloadHistoryRepository history = new InMemoryReloadHistoryRepository();
  boolean rejects;
  FieldVocabulary vocabulary =
      new FieldVocabulary(
          List.of(
              new Aspect("learning", "Learning curve", List.of("beginners"), 12, true),
              new Aspect("performance", "Performance", List.of("speed"), 12, true)),
          List.of(
              subject("django", Coverage.SHEET, List.of(), "Django", "django web"),
              subject("flask", Coverage.SHEET, List.of(), "Flask"),
              subject("fastapi", Coverage.SHEET, List.of(), "FastAPI", "fast api"),
              subject("symfony", Coverage.NOTHING, List.of("django"), "Symfony"),
              subject("docker", Coverage.PASSAGES, List.of(), "Docker")));
  String questionnaire = SampleKnowledge.QUESTIONNAIRE;
  List<String> earlier = List.of();
  public final InMemoryTaughtAnswerRepository taught = new InMemoryTaughtAnswerRepository();
  public final InMemoryGapRepository gaps = new InMemoryGapRepository();
  public final InMemoryAuditRepository audit = new InMemoryAuditRepository();
  public final LiteralQuestionSimilarity sense = new LiteralQuestionSimilarity();
  public int closed;

  public FakeKnowledge() {
    knows(
        "Is Flask good for prototypes?",
        new SearchResult.Found(SampleKnowledge.goodForPrototypes(), SampleKnowledge.RANKING, 0.93));
    knows(
        "speed",
        new SearchResult.Unclear(
            List.of("How fast is FastAPI?", "Is Flask good for prototypes?"),
            SampleKnowledge.RANKING,
            0.41));
    knows("now", new SearchResult.Unavailable("The knowledge is being read anew."));
  }

  private static Subject subject(String id, Coverage coverage, List<String> near, String... names) {
    List<Name> all = Stream.of(names).map(name -> new Name(name, false)).toList();
    return new Subject(id, all, coverage, "", near, "");
  }

  void knows(String question, SearchResult result) {
    known.put(question, result);
  }

  @Override
  public SearchResult find(Question question, int limit, Duration deadline) {
    asked.add(question.text());
    if (question.text().equals("break")) {
      throw new IllegalStateException("broken\u001b[31m on purpose");
    }
    SearchResult found =
        known.getOrDefault(
            question.text(),
            new SearchResult.NotFound(
                List.of("Is Flask good for prototypes?"), SampleKnowledge.RANKING, 0.12));
    return switch (found) {
      case SearchResult.Found it ->
          new SearchResult.Found(it.answer(), first(it, limit), it.confidence());
      case SearchResult.Unclear it ->
          new SearchResult.Unclear(it.readings(), first(it, limit), it.confidence());
      case SearchResult.NotFound it ->
          new SearchResult.NotFound(it.nearest(), first(it, limit), it.confidence());
      case SearchResult.Unavailable it -> it;
    };
  }

  private static List<SearchResult.Hit> first(SearchResult result, int limit) {
    return result.hits().subList(0, Math.min(limit, result.hits().size()));
  }

  @Override
  public NamedSubjects subjects(Question question) {
    return NamedSubjects.NONE;
  }

  @Override
  public Question followUp(Question now, Question earlier) {
    return now.text().startsWith("and ") ? new Question(earlier.text() + " " + now.text()) : now;
  }

  @Override
  public List<String> subjects() {
    return List.of("Django", "Flask", "FastAPI");
  }

  @Override
  public List<String> subjectsIn(String text) {
    return SubjectIndex.of(vocabulary()).in(text);
  }

  @Override
  public FieldVocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public Comparison compare(List<String> subjects, String aspect) {
    if (aspect.equals("colour")) {
      return new Comparison(subjects, List.of());
    }
    return new Comparison(
        subjects,
        List.of(
            new Comparison.Row("Learning curve", subjects.stream().map(_ -> SILENT).toList()),
            new Comparison.Row(
                "Performance",
                subjects.stream()
                    .map(subject ->
                        switch (subject) {
                          case "FastAPI" ->
                              new Comparison.Cell(
                                  List.of(
                                      SampleKnowledge.quote(
                                          SampleKnowledge.SPEED, SampleKnowledge.SPEED.text())));
                          case "Flask" ->
                              new Comparison.Cell(List.of(SampleKnowledge.goodForPrototypes()));
                          default -> SILENT;
                        })
                    .toList())));
  }

  @Override
  public TopicSummary summarise(String topic) {
    return topic.equals("flask")
        ? new TopicSummary(
            "Flask",
            List.of(
                SampleKnowledge.goodForPrototypes(),
                SampleKnowledge.quote(SampleKnowledge.PROTOTYPES, "Flask is small."),
                SampleKnowledge.quote(SampleKnowledge.ADMIN, "Django brings an admin site.")),
            List.of())
        : new TopicSummary(topic, List.of(), List.of("Flask", "Speed"));
  }

  @Override
  public Optional<QuestionnaireDefinition> questionnaire() {
    return QuestionnaireReader.parse(questionnaire);
  }

  @Override
  public List<QuestionnaireDefinition> questionnaires() {
    return earlier.stream().flatMap(yaml -> QuestionnaireReader.parse(yaml).stream()).toList();
  }

  @Override
  public Optional<Passage> passage(String id) {
    return Stream.of(SampleKnowledge.PROTOTYPES, SampleKnowledge.SPEED, SampleKnowledge.ADMIN)
        .filter(passage -> passage.id().value().equals(id))
        .findFirst();
  }

  @Override
  public Set<String> terms(String word) {
    return Set.of(word);
  }

  @Override
  public Object state() {
    return "a1b2c3";
  }

  @Override
  public ReloadOutcome reload(boolean force, ProgressListener progress) {
    return reloaded;
  }

  @Override
  public ReloadOutcome refresh(ProgressListener progress) {
    return reloaded;
  }

  @Override
  public Optional<ReloadOutcome> atStart() {
    return atStart;
  }

  @Override
  public RollbackOutcome rollback(String version) {
    return versions.contains(version)
        ? new RollbackOutcome.RolledBack(
            "a1b2c3",
            version,
            new ContentDiff(List.of(), List.of("speed#1"), List.of()),
            Duration.ofMillis(12))
        : new RollbackOutcome.Unknown(version, versions());
  }

  @Override
  public List<KnowledgeStatus.Version> versions() {
    return versions.stream()
        .map(version -> new KnowledgeStatus.Version(version, version.equals("a1b2c3")))
        .toList();
  }

  @Override
  public KnowledgeStatus status() {
    return new KnowledgeStatus(
        "/srv/knowledge", "a1b2c3", insteadOf, 2, 1234, List.of("e5", "bge"), 2048, 3 << 20);
  }

  @Override
  public List<KnowledgeStatus.Review> reviewed() {
    return reviewed;
  }

  @Override
  public List<GoldenResult> goldenResults() {
    return golden;
  }

  @Override
  public SearchExplanation explain(Question question, int passages) {
    SearchResult found = find(question, passages, Duration.ofSeconds(1));
    String read = question.text().replace("protoypes", "prototypes");
    return new SearchExplanation(
        read,
        read.replace(" in 2026", ""),
        found,
        found.hits().stream()
            .map(hit -> new SearchExplanation.Ranked(hit, 4.5, hit.score() - 4.5, 0))
            .toList(),
        new AnswerDecision.Evidence(List.of(0.92, 0.88)),
        0.55);
  }

  @Override
  public KnowledgeOpener.Result open(Path knowledge, ProgressListener progress) {
    opened.add(knowledge);
    if (rejects) {
      return new KnowledgeOpener.Result.Rejected("The content has errors.", problems);
    }
    return new KnowledgeOpener.Result.Ready(features(), warnings, () -> closed++);
  }

  @Override
  public ContentResult check(Path knowledge) {
    opened.add(knowledge);
    Corpus corpus =
        new Corpus(
            List.of(SampleKnowledge.GUIDE, SampleKnowledge.NOTES),
            List.of(SampleKnowledge.PROTOTYPES, SampleKnowledge.SPEED, SampleKnowledge.ADMIN),
            Corpus.Synonyms.NONE);
    return new ContentResult(corpus, problems);
  }

  public AdvisorFeatures features() {
    QuestionService.Settings settings =
        new QuestionService.Settings(10, Duration.ofSeconds(2), Duration.ofMinutes(15));
    GapService gathered =
        new GapService(
            gaps,
            sense,
            InstantSource.fixed(TODAY),
            System::nanoTime,
            new Random(7),
            Runnable::run);
    TeachingService teachingService =
        new TeachingService(
            taught, gathered, sense, InstantSource.fixed(TODAY), System::nanoTime, new Random(8));
    return new AdvisorFeatures(
        new QuestionService(this, teachingService::find, settings),
        new ComparisonService(this),
        new RecommendationService(this),
        this::status,
        () -> List.of("Is Flask good for prototypes?", "How fast is FastAPI?", "Learning curve"),
        () -> new TableOfContents("a1b2c3", List.of()),
        new MaintenanceService(
            this,
            history,
            new MaintenanceService.Freshness(
                Duration.ofDays(365), ZoneOffset.UTC, InstantSource.fixed(TODAY))),
        teachingService,
        gathered,
        audit);
  }
}
