package org.frameworkadvisor.knowledge.content.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Numbers names that come again: `django`, `django-2`, `django-3`.
final class UniqueNames {
  private final int second;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /// @param second the number that the second of a name gets
  UniqueNames(int second) {
    this.second = second;
  }

  String take(String name) {
    if (taken.add(name)) {
      return name;
    }
    int number = numbers.getOrDefault(name, second);
    while (!taken.add(name + "-" + number)) {
      number++;
    }
    numbers.put(name, number + 1);
    return name + "-" + number;
  }

  boolean isTaken(String name) {
    return taken.contains(name);
  }
}
