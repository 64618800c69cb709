package org.frameworkadvisor.knowledge.evaluation;

/// How well a fitted decision does on questions that it has not seen.
///
/// @param origin the set that they come from
/// @param covered share of the answerable questions that are answered
/// @param wrong share of the other questions that are answered
/// @param precision share of the answered questions that are answerable
/// @param areaUnderRoc the chance that an answerable question gets a higher probability than
///   another one
/// @param calibrationError how far predicted and observed lie apart
public record CalibrationSummary(
    String origin,
    int questions,
    double covered,
    double wrong,
    double precision,
    double areaUnderRoc,
    double calibrationError) {

  static CalibrationSummary of(String origin, DecisionQuality quality, double threshold) {
    DecisionQuality.Point now = quality.at(threshold);
    return new CalibrationSummary(
        origin,
        quality.size(),
        now.covered(),
        now.wrong(),
        now.precision(),
        quality.areaUnderRoc(),
        quality.calibrationError());
  }
}
