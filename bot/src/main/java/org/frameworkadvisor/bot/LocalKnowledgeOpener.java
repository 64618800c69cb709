package org.frameworkadvisor.bot;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.frameworkadvisor.bot.ask.QuestionService;
import org.frameworkadvisor.bot.backup.DataFolder;
import org.frameworkadvisor.bot.compare.ComparisonService;
import org.frameworkadvisor.bot.config.AdvisorSettings;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.front.KnowledgeOpener;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.moderate.MaintenanceService;
import org.frameworkadvisor.bot.moderate.ReloadText;
import org.frameworkadvisor.bot.recommend.RecommendationService;
import org.frameworkadvisor.bot.store.Store;
import org.frameworkadvisor.bot.teach.GapService;
import org.frameworkadvisor.bot.teach.TeachingService;
import org.frameworkadvisor.knowledge.KnowledgeBase;
import org.frameworkadvisor.knowledge.QuestionSimilarity;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.frameworkadvisor.knowledge.content.format.ContentReader;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeException;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.frameworkadvisor.knowledge.snapshot.ReloadOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens a knowledge base in this process, and the features on it.
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
  public KnowledgeOpener.Result open(Path knowledge, ProgressListener progress) {
    Optional<String> refusal = data.share();
    if (refusal.isPresent()) {
      return new KnowledgeOpener.Result.Rejected(refusal.get(), List.of());
    }
    Thread.ofPlatform().daemon().name("store").start(this::openStore);
    try {
      KnowledgeBase base = KnowledgeBase.open(knowledge, settings.storage(), progress);
      QuestionSimilarity similarity = base.similarity();
      SecureRandom random = new SecureRandom();
      Executor merging =
          Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("gaps").factory());
      GapService gaps =
          new GapService(store.gaps(), similarity, clock, System::nanoTime, random, merging);
      TeachingService teachingService =
          new TeachingService(store.taught(), gaps, similarity, clock, System::nanoTime, random);
      AdvisorFeatures features =
          new AdvisorFeatures(
              new QuestionService(base, teachingService::find, settings.ask()),
              new ComparisonService(base),
              new RecommendationService(base),
              base::status,
              base::suggestions,
              base::contents,
              new MaintenanceService(
                  base,
                  store.reloads(),
                  new MaintenanceService.Freshness(
                      settings.upkeep().staleAfter(), settings.upkeep().zone(), clock)),
              teachingService,
              gaps,
              store.audit());
      return new KnowledgeOpener.Result.Ready(features, warnings(base.atStart()), base::close);
    } catch (KnowledgeException e) {
      return new KnowledgeOpener.Result.Rejected(String.valueOf(e.getMessage()), e.problems());
    }
  }

  /// Opens the store while the models are being loaded: every question looks there for a taught
  /// answer.
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
}
