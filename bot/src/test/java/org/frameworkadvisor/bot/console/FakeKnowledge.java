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
import org.frameworkadvisor.bot.ask.Ask;
import org.frameworkadvisor.bot.ask.AskSettings;
import org.frameworkadvisor.bot.ask.Retriever;
import org.frameworkadvisor.bot.compare.Compare;
import org.frameworkadvisor.bot.compare.Library;
import org.frameworkadvisor.bot.front.Features;
import org.frameworkadvisor.bot.front.Opened;
import org.frameworkadvisor.bot.front.Opening;
import org.frameworkadvisor.bot.moderate.Freshness;
import org.frameworkadvisor.bot.moderate.KnowledgeUpkeep;
import org.frameworkadvisor.bot.moderate.Upkeep;
import org.frameworkadvisor.bot.recommend.Advice;
import org.frameworkadvisor.bot.recommend.Recommend;
import org.frameworkadvisor.bot.teach.Gather;
import org.frameworkadvisor.bot.teach.Teach;
import org.frameworkadvisor.bot.twin.InMemoryAudit;
import org.frameworkadvisor.bot.twin.InMemoryGaps;
import org.frameworkadvisor.bot.twin.InMemoryReloadHistory;
import org.frameworkadvisor.bot.twin.InMemoryTaughtAnswers;
import org.frameworkadvisor.bot.twin.LiteralSense;
import org.frameworkadvisor.knowledge.Changes;
import org.frameworkadvisor.knowledge.Comparison;
import org.frameworkadvisor.knowledge.Contents;
import org.frameworkadvisor.knowledge.GoldenResult;
import org.frameworkadvisor.knowledge.KnowledgeStatus;
import org.frameworkadvisor.knowledge.KnowledgeVersion;
import org.frameworkadvisor.knowledge.Progress;
import org.frameworkadvisor.knowledge.ReloadOutcome;
import org.frameworkadvisor.knowledge.Reviewed;
import org.frameworkadvisor.knowledge.RollbackOutcome;
import org.frameworkadvisor.knowledge.Summary;
import org.frameworkadvisor.knowledge.content.Content;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.content.Corpus;
import org.frameworkadvisor.knowledge.content.Definition;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.Synonyms;
import org.frameworkadvisor.knowledge.retrieval.Evidence;
import org.frameworkadvisor.knowledge.retrieval.Explanation;
import org.frameworkadvisor.knowledge.retrieval.Hit;
import org.frameworkadvisor.knowledge.retrieval.Question;
import org.frameworkadvisor.knowledge.retrieval.Retrieval;

/// A knowledge base that knows a few questions by heart.
final class FakeKnowledge implements Retriever, Library, Advice, Opening, Upkeep {
  static final Instant TODAY = Instant.parse("2026-11-26T09:30:00Z");

  private static final Comparison.Cell SILENT = new Comparison.Cell(List.of());

  private final Map<String, Retrieval> known = new HashMap<>();
  final List<String> asked = new ArrayList<>();
  final List<Path> opened = new ArrayList<>();
  List<ContentProblem> problems = List.of();
  List<GoldenResult> golden = List.of();
  ReloadOutcome reloaded = new ReloadOutcome.Unchanged("a1b2c3");
  Optional<ReloadOutcome> atStart = Optional.empty();
  Optional<String> insteadOf = Optional.empty();
  List<String> versions = List.of("a1b2c3", "d4e5f6");
  List<Reviewed> reviewed = List.of();
  List<String> warnings = List.of();
  final InMemoryReloadHistory history = new InMemoryReloadHistory();
  boolean rejects;
  String questionnaire = Sample.QUESTIONNAIRE;
  List<String> earlier = List.of();
  final InMemoryTaughtAnswers taught = new InMemoryTaughtAnswers();
  final InMemoryGaps gaps = new InMemoryGaps();
  final InMemoryAudit audit = new InMemoryAudit();
  final LiteralSense sense = new LiteralSense();
  int closed;

  FakeKnowledge() {
    knows(
        "Is Flask good for prototypes?",
        new Retrieval.Found(Sample.goodForPrototypes(), Sample.RANKING, 0.93));
    knows(
        "speed",
        new Retrieval.Unclear(
            List.of("How fast is FastAPI?", "Is Flask good for prototypes?"),
            Sample.RANKING,
            0.41));
    knows("now", new Retrieval.Unavailable("The knowledge is being read anew."));
  }

  void knows(String question, Retrieval retrieval) {
    known.put(question, retrieval);
  }

  @Override
  public Retrieval find(Question question, int limit, Duration deadline) {
    asked.add(question.text());
    if (question.text().equals("break")) {
      throw new IllegalStateException("broken\u001b[31m on purpose");
    }
    Retrieval found =
        known.getOrDefault(
            question.text(),
            new Retrieval.NotFound(List.of("Is Flask good for prototypes?"), Sample.RANKING, 0.12));
    return switch (found) {
      case Retrieval.Found it ->
          new Retrieval.Found(it.answer(), first(it, limit), it.confidence());
      case Retrieval.Unclear it ->
          new Retrieval.Unclear(it.readings(), first(it, limit), it.confidence());
      case Retrieval.NotFound it ->
          new Retrieval.NotFound(it.nearest(), first(it, limit), it.confidence());
      case Retrieval.Unavailable it -> it;
    };
  }

  private static List<Hit> first(Retrieval retrieval, int limit) {
    return retrieval.hits().subList(0, Math.min(limit, retrieval.hits().size()));
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
                                  List.of(Sample.quote(Sample.SPEED, Sample.SPEED.text())));
                          case "Flask" -> new Comparison.Cell(List.of(Sample.goodForPrototypes()));
                          default -> SILENT;
                        })
                    .toList())));
  }

  @Override
  public Summary summarise(String topic) {
    return topic.equals("flask")
        ? new Summary(
            "Flask",
            List.of(
                Sample.goodForPrototypes(),
                Sample.quote(Sample.PROTOTYPES, "Flask is small."),
                Sample.quote(Sample.ADMIN, "Django brings an admin site.")),
            List.of())
        : new Summary(topic, List.of(), List.of("Flask", "Speed"));
  }

  @Override
  public Optional<Definition> definition() {
    return Definition.parse(questionnaire);
  }

  @Override
  public List<Definition> earlier() {
    return earlier.stream().flatMap(yaml -> Definition.parse(yaml).stream()).toList();
  }

  @Override
  public Optional<Passage> passage(String id) {
    return Stream.of(Sample.PROTOTYPES, Sample.SPEED, Sample.ADMIN)
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
  public ReloadOutcome reload(boolean force, Progress progress) {
    return reloaded;
  }

  @Override
  public ReloadOutcome refresh(Progress progress) {
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
            new Changes(List.of(), List.of("speed#1"), List.of()),
            Duration.ofMillis(12))
        : new RollbackOutcome.Unknown(version, versions());
  }

  @Override
  public List<KnowledgeVersion> versions() {
    return versions.stream()
        .map(version -> new KnowledgeVersion(version, version.equals("a1b2c3")))
        .toList();
  }

  @Override
  public KnowledgeStatus status() {
    return new KnowledgeStatus(
        "/srv/knowledge", "a1b2c3", insteadOf, 2, 1234, List.of("e5", "bge"), 2048, 3 << 20);
  }

  @Override
  public List<Reviewed> reviewed() {
    return reviewed;
  }

  @Override
  public List<GoldenResult> golden() {
    return golden;
  }

  @Override
  public Explanation explain(Question question, int passages) {
    Retrieval found = find(question, passages, Duration.ofSeconds(1));
    String read = question.text().replace("protoypes", "prototypes");
    return new Explanation(
        read,
        read.replace(" in 2026", ""),
        found,
        found.hits().stream()
            .map(hit -> new Explanation.Ranked(hit, 4.5, hit.score() - 4.5, 0))
            .toList(),
        new Evidence(List.of(0.92, 0.88)),
        0.55);
  }

  @Override
  public Opened open(Path knowledge, Progress progress) {
    opened.add(knowledge);
    if (rejects) {
      return new Opened.Rejected("The content has errors.", problems);
    }
    return new Opened.Ready(features(), warnings, () -> closed++);
  }

  @Override
  public Content check(Path knowledge) {
    opened.add(knowledge);
    Corpus corpus =
        new Corpus(
            List.of(Sample.GUIDE, Sample.NOTES),
            List.of(Sample.PROTOTYPES, Sample.SPEED, Sample.ADMIN),
            Synonyms.NONE);
    return new Content(corpus, problems);
  }

  Features features() {
    AskSettings settings = new AskSettings(10, Duration.ofSeconds(2), Duration.ofMinutes(15));
    Gather gathered =
        new Gather(
            gaps,
            sense,
            InstantSource.fixed(TODAY),
            System::nanoTime,
            new Random(7),
            Runnable::run);
    Teach teach =
        new Teach(
            taught, gathered, sense, InstantSource.fixed(TODAY), System::nanoTime, new Random(8));
    return new Features(
        new Ask(this, teach::find, settings),
        new Compare(this),
        new Recommend(this),
        this::status,
        () -> List.of("Is Flask good for prototypes?", "How fast is FastAPI?", "Learning curve"),
        () -> new Contents("a1b2c3", List.of()),
        new KnowledgeUpkeep(
            this,
            history,
            new Freshness(Duration.ofDays(365), ZoneOffset.UTC, InstantSource.fixed(TODAY))),
        teach,
        gathered,
        audit);
  }
}
