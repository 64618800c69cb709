package org.frameworkadvisor.knowledge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.frameworkadvisor.knowledge.search.AnswerDecision;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DecisionCalibratorTest {

  @Test
  void separableQuestionsAreSeparated() {
    DecisionCalibrator.Result result = fitted(1.0);
    DecisionCalibrator.Summary all = result.summaries().getFirst();
    assertThat(all.questions()).isEqualTo(80);
    assertThat(all.areaUnderRoc()).isEqualTo(1);
    assertThat(all.covered()).isGreaterThan(0.95);
    assertThat(result.summaries().get(1).wrong()).isLessThanOrEqualTo(0.05);
    assertThat(result.decision().probability(evidence(0.9))).isGreaterThan(0.9);
    assertThat(result.decision().probability(evidence(0.1))).isLessThan(0.1);
  }

  @Test
  void evidenceThatSaysNothingIsNotTrusted() {
    List<DecisionCalibrator.Summary> summaries = fitted(0).summaries();
    DecisionCalibrator.Summary all = summaries.getFirst();
    assertThat(all.areaUnderRoc()).isBetween(0.2, 0.7);
    assertThat(summaries.get(1).wrong()).isLessThanOrEqualTo(0.05);
  }

  @Test
  void everySetHasItsSection() {
    DecisionCalibrator.Result result = fitted(1.0);
    assertThat(result.summaries())
        .extracting(DecisionCalibrator.Summary::origin)
        .containsExactly("All sets", "even", "odd");
    assertThat(result.report()).contains("# How sure is sure?", "## All sets", "## even", "## odd");
  }

  @Test
  void theSameQuestionsGiveTheSameDecision() {
    assertThat(fitted(0.5)).isEqualTo(fitted(0.5));
  }

  @Test
  void theDiagramIsAWellFormedDrawingWithTitles() throws Exception {
    String svg = fitted(0.5).diagram();
    Element root =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    assertThat(root.getLocalName()).isEqualTo("svg");
    assertThat(root.getElementsByTagName("title").getLength()).isPositive();
    assertThat(root.getElementsByTagName("polyline").getLength()).isEqualTo(2);
    assertThat(root.getTextContent())
        .contains(
            "Reliability",
            "predicted probability",
            "share that is answerable",
            "Precision and coverage",
            "share of answerable ones answered",
            "threshold 0.");
    assertThat(svg).contains("prefers-color-scheme: dark").doesNotContain("NaN");
  }

  /// @param informative how far the first piece of evidence goes with the truth, 0 to 1
  private static DecisionCalibrator.Result fitted(double informative) {
    Random random = new Random(3);
    DecisionCalibrator calibrator = new DecisionCalibrator();
    for (int i = 0; i < 80; i++) {
      boolean answerable = i % 4 < 2;
      double sign = answerable ? 1 : -1;
      double value = 0.5 + 0.3 * informative * sign + 0.1 * random.nextDouble();
      calibrator.add(i % 2 == 0 ? "even" : "odd", evidence(value).values(), answerable, answerable);
    }
    return calibrator.fit();
  }

  private static AnswerDecision.Evidence evidence(double first) {
    List<Double> values =
        new ArrayList<>(Collections.nCopies(AnswerDecision.Evidence.NAMES.size(), 0.25));
    values.set(0, first);
    return new AnswerDecision.Evidence(values);
  }
}
