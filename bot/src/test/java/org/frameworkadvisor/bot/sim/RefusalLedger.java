package org.frameworkadvisor.bot.sim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Everything that was refused, and what of it the test expects.
final class RefusalLedger {
  private final List<RefusedRequest> refused = new ArrayList<>();
  private final Set<Integer> expected = new HashSet<>();

  synchronized void add(String route, int code, String reason) {
    refused.add(new RefusedRequest(route, code, reason));
  }

  synchronized void expect(int code) {
    expected.add(code);
  }

  synchronized List<RefusedRequest> all() {
    return List.copyOf(refused);
  }

  synchronized List<RefusedRequest> unexpected() {
    return refused.stream().filter(one -> !expected.contains(one.code())).toList();
  }
}
