package org.frameworkadvisor.knowledge.content;

/// Names a passage within its knowledge base, for instance `articles/django#learning-curve-2`. It
/// stays the same when other sections of the document are edited.
public record PassageId(String value) implements Comparable<PassageId> {
  public PassageId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a passage id must not be blank");
    }
  }

  @Override
  public int compareTo(PassageId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
