/// Measures answers against labelled questions, and fits what can be fitted: the decision.
///
/// [Labelled] and [BeirSet] read labelled data, [Ranking] holds the measures, [Evaluation] runs
/// them, [Calibration] fits the decision's probability and reports how far it can be trusted.
@NullMarked
package org.frameworkadvisor.knowledge.evaluation;

import org.jspecify.annotations.NullMarked;
