/// Which framework suits, and why: pure arithmetic on a questionnaire and its answers. Knows
/// nothing but the JDK. Start at [QuestionnaireScorer].
///
/// The model is the weighted sum model of multi-criteria decision analysis (Fishburn, "Additive
/// utilities with incomplete product sets", 1967) with swing weights (von Winterfeldt and Edwards,
/// "Decision analysis and behavioral research", 1986): a criterion's weight says how much the swing
/// from its worst to its best level is worth against those of the other criteria. With a framework
/// f, an answered item i of criterion c, and n items of c in the questionnaire,
///
/// ```
/// share(i)  = weight(c) / n * importance(i)
/// points(i) = 100 * share(i) * (fit(i, f) - 50) / 100 / (sum of all shares)
/// total(f)  = 50 + sum of points(i)                            from 0 to 100, 50 is neutral
/// ```
///
/// All comparisons are made in whole numbers, so that neither the order of the items nor that of
/// the frameworks changes a result.
@NullMarked
package org.frameworkadvisor.knowledge.scoring;

import org.jspecify.annotations.NullMarked;
