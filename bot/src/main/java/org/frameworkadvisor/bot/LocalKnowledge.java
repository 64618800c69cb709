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
import org.frameworkadvisor.bot.ask.Ask;
import org.frameworkadvisor.bot.ask.Retriever;
import org.frameworkadvisor.bot.backup.DataFolder;
import org.frameworkadvisor.bot.compare.Compare;
import org.frameworkadvisor.bot.compare.Library;
import org.frameworkadvisor.bot.config.Settings;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;
import org.frameworkadvisor.bot.front.Features;
import org.frameworkadvisor.bot.front.Opened;
import org.frameworkadvisor.bot.front.Opening;
import org.frameworkadvisor.bot.moderate.Freshness;
import org.frameworkadvisor.bot.moderate.KnowledgeUpkeep;
import org.frameworkadvisor.bot.moderate.ReloadText;
import org.frameworkadvisor.bot.moderate.Upkeep;
import org.frameworkadvisor.bot.recommend.Advice;
import org.frameworkadvisor.bot.recommend.Recommend;
import org.frameworkadvisor.bot.store.Store;
import org.frameworkadvisor.bot.teach.Gather;
import org.frameworkadvisor.bot.teach.Sense;
import org.frameworkadvisor.bot.teach.Teach;
import org.frameworkadvisor.knowledge.Comparison;
import org.frameworkadvisor.knowledge.GoldenResult;
import org.frameworkadvisor.knowledge.KnowledgeBase;
import org.frameworkadvisor.knowledge.KnowledgeException;
import org.frameworkadvisor.knowledge.KnowledgeStatus;
import org.frameworkadvisor.knowledge.KnowledgeVersion;
import org.frameworkadvisor.knowledge.Meaning;
import org.frameworkadvisor.knowledge.Progress;
import org.frameworkadvisor.knowledge.ReloadOutcome;
import org.frameworkadvisor.knowledge.Reviewed;
import org.frameworkadvisor.knowledge.RollbackOutcome;
import org.frameworkadvisor.knowledge.Summary;
import org.frameworkadvisor.knowledge.content.Content;
import org.frameworkadvisor.knowledge.content.ContentReader;
import org.frameworkadvisor.knowledge.content.Definition;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.retrieval.Explanation;
import org.frameworkadvisor.knowledge.retrieval.Lesson;
import org.frameworkadvisor.knowledge.retrieval.Question;
import org.frameworkadvisor.knowledge.retrieval.Retrieval;
import org.frameworkadvisor.knowledge.retrieval.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts a knowledge base in this process behind the features.
final class LocalKnowledge implements Opening {
  private static final Logger LOG = LoggerFactory.getLogger(LocalKnowledge.class);

  private final Settings settings;
  private final Store store;
  private final DataFolder data;
  private final InstantSource clock;

  LocalKnowledge(Settings settings, Store store, DataFolder data, InstantSource clock) {
    this.settings = settings;
    this.store = store;
    this.data = data;
    this.clock = clock;
  }

  @Override
  public Opened open(Path knowledge, Progress progress) {
    Optional<String> notNow = data.share();
    if (notNow.isPresent()) {
      return new Opened.Rejected(notNow.get(), List.of());
    }
    Thread.ofPlatform().daemon().name("store").start(this::openStore);
    try {
      KnowledgeBase base = KnowledgeBase.open(knowledge, settings.storage(), progress);
      Sense sense = sense(base.meaning());
      SecureRandom random = new SecureRandom();
      Executor merging =
          Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("gaps").factory());
      Gather gaps = new Gather(store.gaps(), sense, clock, System::nanoTime, random, merging);
      Teach teach = new Teach(store.taught(), gaps, sense, clock, System::nanoTime, random);
      Features features =
          new Features(
              new Ask(retriever(base), teach::find, settings.ask()),
              new Compare(library(base)),
              new Recommend(advice(base)),
              base::status,
              base::suggestions,
              base::contents,
              new KnowledgeUpkeep(
                  upkeep(base),
                  store.reloads(),
                  new Freshness(settings.upkeep().staleAfter(), settings.upkeep().zone(), clock)),
              teach,
              gaps,
              store.audit());
      return new Opened.Ready(features, warnings(base.atStart()), base::close);
    } catch (KnowledgeException refused) {
      return new Opened.Rejected(String.valueOf(refused.getMessage()), refused.problems());
    }
  }

  /// Whatever is asked, it is looked up whether something was taught: where anything is kept, that
  /// is found out while the models are being loaded.
  private void openStore() {
    try {
      LOG.debug("{} versions of taught answers", store.taught().changes());
    } catch (StoreUnavailable notNow) {
      LOG.debug("the store cannot be used now", notNow);
    }
  }

  @Override
  public Content check(Path knowledge) {
    return ContentReader.read(knowledge);
  }

  private static List<String> warnings(Optional<ReloadOutcome> atStart) {
    return atStart.filter(outcome -> !outcome.isServed()).map(ReloadText::of).orElse(List.of());
  }

  private static Retriever retriever(KnowledgeBase base) {
    return new Retriever() {
      @Override
      public Retrieval find(Question question, int limit, Duration deadline) {
        return base.find(question, limit, deadline);
      }

      @Override
      public Question followUp(Question now, Question earlier) {
        return base.followUp(now, earlier);
      }
    };
  }

  private static Sense sense(Meaning meaning) {
    return new Sense() {
      @Override
      public <T> T with(Function<Sense, T> use) {
        return meaning.with(one -> use.apply(sense(one)));
      }

      @Override
      public String version() {
        return meaning.version();
      }

      @Override
      public Wording wording(Question question) {
        return meaning.wording(question);
      }

      @Override
      public List<Lesson> lessons(List<Question> kept, List<String> answers) {
        return meaning.lessons(kept, answers);
      }

      @Override
      public Optional<Wording.Match> answering(
          Wording asked, List<Lesson> lessons, double otherwise) {
        return meaning.answering(asked, lessons, otherwise);
      }
    };
  }

  private static Advice advice(KnowledgeBase base) {
    return new Advice() {
      @Override
      public Optional<Definition> definition() {
        return base.questionnaire();
      }

      @Override
      public List<Definition> earlier() {
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

  private static Upkeep upkeep(KnowledgeBase base) {
    return new Upkeep() {
      @Override
      public Object state() throws IOException {
        return base.state();
      }

      @Override
      public ReloadOutcome reload(boolean force, Progress progress) {
        return base.reload(force, progress);
      }

      @Override
      public ReloadOutcome refresh(Progress progress) {
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
      public List<Reviewed> reviewed() {
        return base.reviewed();
      }

      @Override
      public List<GoldenResult> golden() {
        return base.golden();
      }

      @Override
      public Explanation explain(Question question, int passages) {
        return base.explain(question, passages);
      }
    };
  }

  private static Library library(KnowledgeBase base) {
    return new Library() {
      @Override
      public List<String> subjects() {
        return base.subjects();
      }

      @Override
      public Comparison compare(List<String> subjects, String aspect) {
        return base.compare(subjects, aspect);
      }

      @Override
      public Summary summarise(String topic) {
        return base.summarise(topic);
      }
    };
  }
}
