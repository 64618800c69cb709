package org.frameworkadvisor.bot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.frameworkadvisor.bot.front.EvaluationService;
import org.frameworkadvisor.knowledge.KnowledgeBase;
import org.frameworkadvisor.knowledge.evaluation.DecisionCalibrator;
import org.frameworkadvisor.knowledge.evaluation.EvaluationResult;
import org.frameworkadvisor.knowledge.evaluation.LabelledQuestion;
import org.frameworkadvisor.knowledge.evaluation.RetrievalEvaluation;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeException;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.frameworkadvisor.knowledge.snapshot.StorageFolders;

/// Runs experiments on knowledge bases in this process.
final class LocalEvaluationService implements EvaluationService {
  /// With fewer, some fold of the cross-validation would see one kind only.
  private static final int LEAST_PER_KIND = 5;

  private final StorageFolders storage;

  LocalEvaluationService(StorageFolders storage) {
    this.storage = storage;
  }

  @Override
  public Outcome<EvaluationResult> measure(
      Path set, Path knowledge, int typingErrors, ProgressListener progress) {
    return guarded(() -> {
      RetrievalEvaluation.check(set);
      Path content = RetrievalEvaluation.contentOf(set, knowledge);
      try (KnowledgeBase base = KnowledgeBase.open(content, storage, progress)) {
        return new Outcome.Done<>(
            new RetrievalEvaluation(base, content, typingErrors).measure(set, progress));
      }
    });
  }

  @Override
  public Outcome<DecisionCalibrator.Result> calibrate(
      List<LabelledFor> sources, ProgressListener progress) {
    return guarded(() -> {
      List<List<LabelledQuestion>> sets = new ArrayList<>();
      for (LabelledFor source : sources) {
        sets.add(LabelledQuestion.read(source.questions()));
      }
      if (lacksKind(sets)) {
        return new Outcome.Refused<>(
            "Fitting takes at least "
                + LEAST_PER_KIND
                + " answerable questions and as many that are unanswerable or off topic. Name more"
                + " files with --questions.",
            List.of());
      }
      DecisionCalibrator calibrator = new DecisionCalibrator();
      for (int i = 0; i < sets.size(); i++) {
        try (KnowledgeBase base =
            KnowledgeBase.open(sources.get(i).knowledge(), storage, progress)) {
          add(sources.get(i).questions(), sets.get(i), base, calibrator, progress);
        }
      }
      return new Outcome.Done<>(calibrator.fit());
    });
  }

  private static void add(
      Path file,
      List<LabelledQuestion> questions,
      KnowledgeBase base,
      DecisionCalibrator calibrator,
      ProgressListener progress) {
    for (int i = 0; i < questions.size(); i++) {
      calibrator.add(String.valueOf(file.getFileName()), base, List.of(questions.get(i)));
      progress.at("Asking " + file.getFileName(), i + 1L, questions.size());
    }
  }

  private static boolean lacksKind(List<List<LabelledQuestion>> sets) {
    int answerable = 0;
    int others = 0;
    for (List<LabelledQuestion> questions : sets) {
      for (LabelledQuestion question : questions) {
        switch (question.label()) {
          case ANSWERABLE -> answerable++;
          case UNANSWERABLE, OFFTOPIC -> others++;
          case UNCLEAR -> {
            // Not fitted on.
          }
        }
      }
    }
    return Math.min(answerable, others) < LEAST_PER_KIND;
  }

  @FunctionalInterface
  private interface Experiment<T> {
    Outcome<T> run() throws IOException;
  }

  private static <T> Outcome<T> guarded(Experiment<T> experiment) {
    try {
      return experiment.run();
    } catch (LabelledQuestion.MalformedSetException e) {
      return new Outcome.Refused<>("The questions have errors.", List.of(e.problem()));
    } catch (KnowledgeException e) {
      return new Outcome.Refused<>(String.valueOf(e.getMessage()), e.problems());
    } catch (IOException e) {
      return new Outcome.Refused<>(
          "Cannot read the questions (" + e + "). Check that the file is there and readable.",
          List.of());
    }
  }
}
