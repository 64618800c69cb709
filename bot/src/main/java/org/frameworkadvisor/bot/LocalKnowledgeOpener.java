package org.frameworkadvisor.bot;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.frameworkadvisor.bot.ask.PassageRetriever;
import org.frameworkadvisor.bot.ask.QuestionService;
import org.frameworkadvisor.bot.backup.DataFolder;
import org.frameworkadvisor.bot.compare.ComparisonService;
import org.frameworkadvisor.bot.compare.KnowledgeCatalog;
import org.frameworkadvisor.bot.config.AdvisorSettings;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.front.KnowledgeOpener;
import org.frameworkadvisor.bot.front.OpenResult;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.moderate.FreshnessPolicy;
import org.frameworkadvisor.bot.moderate.KnowledgeMaintenance;
import org.frameworkadvisor.bot.moderate.MaintenanceService;
import org.frameworkadvisor.bot.moderate.ReloadText;
import org.frameworkadvisor.bot.recommend.QuestionnaireSource;
import org.frameworkadvisor.bot.recommend.RecommendationService;
import org.frameworkadvisor.bot.store.Store;
import org.frameworkadvisor.bot.teach.GapService;
import org.frameworkadvisor.bot.teach.QuestionSimilarity;
import org.frameworkadvisor.bot.teach.TeachingService;
import org.frameworkadvisor.knowledge.KnowledgeBase;
import org.frameworkadvisor.knowledge.SimilarityService;
import org.frameworkadvisor.knowledge.catalog.Comparison;
import org.frameworkadvisor.knowledge.catalog.TopicSummary;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.content.folder.ContentReader;
import org.frameworkadvisor.knowledge.search.KnownAnswer;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.QuestionWording;
import org.frameworkadvisor.knowledge.search.SearchExplanation;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.frameworkadvisor.knowledge.snapshot.DocumentReview;
import org.frameworkadvisor.knowledge.snapshot.GoldenResult;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeException;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeVersion;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.frameworkadvisor.knowledge.snapshot.ReloadOutcome;
import org.frameworkadvisor.knowledge.snapshot.RollbackOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts a knowledge base in this process behind the features.
final class LocalKnowledgeOpener implements KnowledgeOpener {
  private static final Logger LOG = LoggerFactory.getLogger(LocalKnowledgeOpener.class);

  private final AdvisorSettings settings;
  private final Store store;
  private final DataFolder data;
  private final InstantSource clock;

  LocalKnowledgeOpener(
      AdvisorSettings settings, Store store, DataFolder data, InstantSource clock) {
    this.settings = settings;
    this.store = store;
    this.data = data;
    this.clock = clock;
  }

  @Override
  public OpenResult open(Path knowledge, ProgressListener progress) {
    Optional<String> notNow = data.share();
    if (notNow.isPresent()) {
      return new OpenResult.Rejected(notNow.get(), List.of());
    }
    Thread.ofPlatform().daemon().name("store").start(this::openStore);
    try {
      KnowledgeBase base = KnowledgeBase.open(knowledge, settings.storage(), progress);
      QuestionSimilarity similarity = similarity(base.similarity());
      SecureRandom random = new SecureRandom();
      Executor merging =
          Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("gaps").factory());
      GapService gaps =
          new GapService(store.gaps(), similarity, clock, System::nanoTime, random, merging);
      TeachingService teachingService =
          new TeachingService(store.taught(), gaps, similarity, clock, System::nanoTime, random);
      AdvisorFeatures features =
          new AdvisorFeatures(
              new QuestionService(retriever(base), teachingService::find, settings.ask()),
              new ComparisonService(catalog(base)),
              new RecommendationService(source(base)),
              base::status,
              base::suggestions,
              base::contents,
              new MaintenanceService(
                  maintenance(base),
                  store.reloads(),
                  new FreshnessPolicy(
                      settings.upkeep().staleAfter(), settings.upkeep().zone(), clock)),
              teachingService,
              gaps,
              store.audit());
      return new OpenResult.Ready(features, warnings(base.atStart()), base::close);
    } catch (KnowledgeException e) {
      return new OpenResult.Rejected(String.valueOf(e.getMessage()), e.problems());
    }
  }

  /// Whatever is asked, it is looked up whether something was taught: where anything is kept, that
  /// is found out while the models are being loaded.
  private void openStore() {
    try {
      LOG.debug("{} versions of taught answers", store.taught().changes());
    } catch (StoreUnavailable e) {
      LOG.debug("the store cannot be used now", e);
    }
  }

  @Override
  public ContentResult check(Path knowledge) {
    return ContentReader.read(knowledge);
  }

  private static List<String> warnings(Optional<ReloadOutcome> atStart) {
    return atStart.filter(outcome -> !outcome.isServed()).map(ReloadText::of).orElse(List.of());
  }

  private static PassageRetriever retriever(KnowledgeBase base) {
    return new PassageRetriever() {
      @Override
      public SearchResult find(Question question, int limit, Duration deadline) {
        return base.find(question, limit, deadline);
      }

      @Override
      public Question followUp(Question now, Question earlier) {
        return base.followUp(now, earlier);
      }
    };
  }

  private static QuestionSimilarity similarity(SimilarityService similarity) {
    return new QuestionSimilarity() {
      @Override
      public <T> T with(Function<QuestionSimilarity, T> use) {
        return similarity.with(one -> use.apply(similarity(one)));
      }

      @Override
      public String version() {
        return similarity.version();
      }

      @Override
      public QuestionWording wording(Question question) {
        return similarity.wording(question);
      }

      @Override
      public List<KnownAnswer> knownAnswers(List<Question> kept, List<String> answers) {
        return similarity.knownAnswers(kept, answers);
      }

      @Override
      public Optional<QuestionWording.Match> bestAnswer(
          QuestionWording asked, List<KnownAnswer> knownAnswers, double otherwise) {
        return similarity.bestAnswer(asked, knownAnswers, otherwise);
      }
    };
  }

  private static QuestionnaireSource source(KnowledgeBase base) {
    return new QuestionnaireSource() {
      @Override
      public Optional<QuestionnaireDefinition> definition() {
        return base.questionnaire();
      }

      @Override
      public List<QuestionnaireDefinition> earlier() {
        return base.questionnaires();
      }

      @Override
      public Optional<Passage> passage(String id) {
        return base.passage(id);
      }

      @Override
      public Set<String> terms(String word) {
        return base.terms(word);
      }
    };
  }

  private static KnowledgeMaintenance maintenance(KnowledgeBase base) {
    return new KnowledgeMaintenance() {
      @Override
      public Object state() throws IOException {
        return base.state();
      }

      @Override
      public ReloadOutcome reload(boolean force, ProgressListener progress) {
        return base.reload(force, progress);
      }

      @Override
      public ReloadOutcome refresh(ProgressListener progress) {
        return base.refresh(progress);
      }

      @Override
      public Optional<ReloadOutcome> atStart() {
        return base.atStart();
      }

      @Override
      public RollbackOutcome rollback(String version) {
        return base.rollback(version);
      }

      @Override
      public List<KnowledgeVersion> versions() {
        return base.versions();
      }

      @Override
      public KnowledgeStatus status() {
        return base.status();
      }

      @Override
      public List<DocumentReview> reviewed() {
        return base.reviewed();
      }

      @Override
      public List<GoldenResult> golden() {
        return base.goldenResults();
      }

      @Override
      public SearchExplanation explain(Question question, int passages) {
        return base.explain(question, passages);
      }
    };
  }

  private static KnowledgeCatalog catalog(KnowledgeBase base) {
    return new KnowledgeCatalog() {
      @Override
      public List<String> subjects() {
        return base.subjects();
      }

      @Override
      public Comparison compare(List<String> subjects, String aspect) {
        return base.compare(subjects, aspect);
      }

      @Override
      public TopicSummary summarise(String topic) {
        return base.summarise(topic);
      }
    };
  }
}
