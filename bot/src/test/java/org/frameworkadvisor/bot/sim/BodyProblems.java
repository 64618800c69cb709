package org.frameworkadvisor.bot.sim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What is wrong with a body, collected so that one test run shows all of it.
final class BodyProblems {
  private final List<String> found = new ArrayList<>();

  void add(String problem) {
    found.add(problem);
  }

  void check(boolean isRight, String problem) {
    if (!isRight) {
      add(problem);
    }
  }

  /// Nothing but these keys.
  void keys(JsonNode object, String what, Set<String> known) {
    object
        .fieldNames()
        .forEachRemaining(key -> check(known.contains(key), what + " has no key " + key));
  }

  /// A text of a certain length; a missing or null one has length 0.
  void length(JsonNode object, String key, int least, int most, String what) {
    int length = JsonNodes.text(object, key).length();
    check(
        length >= least && length <= most,
        what + "." + key + " has " + length + " characters, not " + least + " to " + most);
  }

  void count(JsonNode object, String key, int least, int most, String what) {
    int size = object.path(key).size();
    check(
        size >= least && size <= most,
        what + "." + key + " has " + size + " items, not " + least + " to " + most);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  void refuse() {
    if (!found.isEmpty()) {
      throw RefusalException.invalidForm(String.join("; ", found));
    }
  }
}
