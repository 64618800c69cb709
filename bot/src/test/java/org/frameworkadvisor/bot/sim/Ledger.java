package org.frameworkadvisor.bot.sim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Everything that was refused, and what of it the test expects.
final class Ledger {
  private final List<Refused> refused = new ArrayList<>();
  private final Set<Integer> expected = new HashSet<>();

  synchronized void add(String route, int code, String reason) {
    refused.add(new Refused(route, code, reason));
  }

  synchronized void expect(int code) {
    expected.add(code);
  }

  synchronized List<Refused> all() {
    return List.copyOf(refused);
  }

  synchronized List<Refused> unexpected() {
    return refused.stream().filter(one -> !expected.contains(one.code())).toList();
  }
}
