package org.frameworkadvisor.bot.e2e;

import org.frameworkadvisor.bot.sim.SimUser;
import org.frameworkadvisor.bot.sim.VisibleMessage;

/// Somebody answers a questionnaire.
abstract class QuizScenario extends Scenario {

  /// Who has just opened one.
  SimUser beginner(String name) {
    SimUser who = join(name);
    who.slash("recommend");
    who.latest();
    return who;
  }

  /// What is shown when all these have been clicked, one after the other.
  static VisibleMessage clicks(SimUser who, String... labels) {
    for (String label : labels) {
      who.click(label);
      who.latest();
    }
    return who.latest();
  }
}
