package org.frameworkadvisor.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.frameworkadvisor.knowledge.content.yaml.QuestionnaireReader;
import org.frameworkadvisor.knowledge.scoring.AnswerSheet;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireScorer;
import org.junit.jupiter.api.Test;

/// The shipped questionnaire, broken in hundreds of ways: what comes out is a problem with its
/// place, or a questionnaire that can be scored, and never an exception.
class BrokenQuestionnaireTest {
  private static final int VARIANTS = 600;
  private static final String STRANGE = "{}[]:,-#&*!|>'\"%@`\t\0\u0085\uFEFF\uD83D?~0";

  @Test
  void noVariantThrowsAndEveryProblemHasAPlace() throws IOException {
    String shipped = Files.readString(Path.of("content", "questionnaire.yaml"));
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          int refused = 0;
          for (int seed = 0; seed < VARIANTS; seed++) {
            refused += problems(seed, broken(shipped, new Random(seed))).isEmpty() ? 0 : 1;
          }
          assertThat(refused).isGreaterThan(VARIANTS / 3);
        });
  }

  private static List<ContentProblem> problems(int seed, String text) {
    List<ContentProblem> problems = new ArrayList<>();
    FileFindings findings = new FileFindings("questionnaire.yaml", problems);
    QuestionnaireReader.Result read = QuestionnaireReader.read(text, findings);
    if (read.definition().isEmpty()) {
      assertThat(problems).as("seed %d", seed).anyMatch(ContentProblem::isError);
    } else {
      assertThat(problems).as("seed %d", seed).noneMatch(ContentProblem::isError);
      new QuestionnaireScorer(read.definition().get().questionnaire()).rank(AnswerSheet.NONE);
    }
    int lines = (int) text.lines().count();
    assertThat(problems)
        .as("seed %d", seed)
        .allSatisfy(problem -> {
          assertThat(problem.line()).isBetween(0, lines + 1);
          assertThat(problem.message()).isNotBlank().hasSizeLessThan(500);
          assertThat(problem.remedy()).isNotBlank();
        });
    return problems;
  }

  private static String broken(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int at = random.nextInt(lines.size());
      String line = lines.get(at);
      switch (random.nextInt(9)) {
        case 0 -> lines.remove(at);
        case 1 -> lines = new ArrayList<>(lines.subList(0, at + 1));
        case 2 -> lines.set(at, swapped(line, random));
        case 3 -> lines.add(at, line);
        case 4 -> lines.set(at, " ".repeat(1 + random.nextInt(5)) + line);
        case 5 -> lines.set(at, line.strip());
        case 6 -> Collections.swap(lines, at, random.nextInt(lines.size()));
        case 7 -> lines.set(at, junk(random));
        default -> lines.set(at, inserted(line, random));
      }
      if (lines.isEmpty()) {
        lines.add("");
      }
    }
    return String.join("\n", lines);
  }

  private static String swapped(String line, Random random) {
    if (line.length() < 2) {
      return line + line;
    }
    int at = random.nextInt(line.length() - 1);
    return line.substring(0, at) + line.charAt(at + 1) + line.charAt(at) + line.substring(at + 2);
  }

  private static String inserted(String line, Random random) {
    int at = random.nextInt(line.length() + 1);
    char strange = STRANGE.charAt(random.nextInt(STRANGE.length()));
    return line.substring(0, at) + strange + line.substring(at);
  }

  private static String junk(Random random) {
    StringBuilder junk = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      junk.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x3000));
    }
    return junk.toString();
  }
}
