package org.frameworkadvisor.knowledge.content;

/// Names a document within its knowledge base: its path without the extension, or the `_id` of a
/// line of a `.jsonl` file.
public record DocumentId(String value) implements Comparable<DocumentId> {
  public DocumentId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a document id must not be blank");
    }
  }

  @Override
  public int compareTo(DocumentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
