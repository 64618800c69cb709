/// Measures answers against labelled questions, and fits what can be fitted: the decision.
///
/// [LabelledQuestion] and [BeirSet] read labelled data, [RankingMetrics] holds the measures,
/// [RetrievalEvaluation] runs them, [DecisionCalibrator] fits the decision's probability and
/// reports how far it can be trusted. Next stop: `org.frameworkadvisor.knowledge.search`, which is
/// measured.
@NullMarked
package org.frameworkadvisor.knowledge.evaluation;

import org.jspecify.annotations.NullMarked;
