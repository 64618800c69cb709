package org.frameworkadvisor.bot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.frameworkadvisor.bot.front.Laboratory;
import org.frameworkadvisor.knowledge.KnowledgeBase;
import org.frameworkadvisor.knowledge.KnowledgeException;
import org.frameworkadvisor.knowledge.Progress;
import org.frameworkadvisor.knowledge.Storage;
import org.frameworkadvisor.knowledge.evaluation.Calibration;
import org.frameworkadvisor.knowledge.evaluation.Evaluation;
import org.frameworkadvisor.knowledge.evaluation.Labelled;
import org.frameworkadvisor.knowledge.evaluation.MalformedSet;
import org.frameworkadvisor.knowledge.evaluation.Measured;

/// Runs experiments on knowledge bases in this process.
final class LocalLaboratory implements Laboratory {
  /// With fewer, some fold of the cross-validation would see one kind only.
  private static final int LEAST_PER_KIND = 5;

  private final Storage storage;

  LocalLaboratory(Storage storage) {
    this.storage = storage;
  }

  @Override
  public Outcome<Measured> measure(Path set, Path knowledge, int typingErrors, Progress progress) {
    return guarded(() -> {
      Evaluation.check(set);
      Path content = Evaluation.contentOf(set, knowledge);
      try (KnowledgeBase base = KnowledgeBase.open(content, storage, progress)) {
        return new Outcome.Done<>(
            new Evaluation(base, content, typingErrors).measure(set, progress));
      }
    });
  }

  @Override
  public Outcome<Calibration.Result> calibrate(List<LabelledFor> sources, Progress progress) {
    return guarded(() -> {
      List<List<Labelled>> sets = new ArrayList<>();
      for (LabelledFor source : sources) {
        sets.add(Labelled.read(source.questions()));
      }
      if (lacksKind(sets)) {
        return new Outcome.Refused<>(
            "Fitting takes at least "
                + LEAST_PER_KIND
                + " answerable questions and as many that are unanswerable or off topic. Name more"
                + " files with --questions.",
            List.of());
      }
      Calibration calibration = new Calibration();
      for (int i = 0; i < sets.size(); i++) {
        try (KnowledgeBase base =
            KnowledgeBase.open(sources.get(i).knowledge(), storage, progress)) {
          add(sources.get(i).questions(), sets.get(i), base, calibration, progress);
        }
      }
      return new Outcome.Done<>(calibration.fit());
    });
  }

  private static void add(
      Path file,
      List<Labelled> questions,
      KnowledgeBase base,
      Calibration calibration,
      Progress progress) {
    for (int i = 0; i < questions.size(); i++) {
      calibration.add(String.valueOf(file.getFileName()), base, List.of(questions.get(i)));
      progress.at("Asking " + file.getFileName(), i + 1L, questions.size());
    }
  }

  private static boolean lacksKind(List<List<Labelled>> sets) {
    int answerable = 0;
    int others = 0;
    for (List<Labelled> questions : sets) {
      for (Labelled question : questions) {
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
    } catch (MalformedSet wrong) {
      return new Outcome.Refused<>("The questions have errors.", List.of(wrong.problem()));
    } catch (KnowledgeException refused) {
      return new Outcome.Refused<>(String.valueOf(refused.getMessage()), refused.problems());
    } catch (IOException e) {
      return new Outcome.Refused<>(
          "Cannot read the questions (" + e + "). Check that the file is there and readable.",
          List.of());
    }
  }
}
