package org.frameworkadvisor.knowledge.search;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is noted in an index beside its passages.
public final class IndexMetadata {
  private static final String DOCUMENTS = "documents";
  private static final String SUBJECTS = "subjects";
  private static final String CENTRE = "centre";

  private final Map<String, String> notes;

  /// Reads the notes of an index.
  public IndexMetadata(Map<String, String> notes) {
    this.notes = new HashMap<>(notes);
  }

  /// Writes notes.
  ///
  /// @param documents how many there are
  /// @param subjects what the passages are about
  /// @param centre the mean of the pieces of all texts
  public static Map<String, String> write(int documents, List<String> subjects, float[] centre) {
    ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * centre.length);
    bytes.asFloatBuffer().put(centre);
    return Map.of(
        DOCUMENTS, Integer.toString(documents),
        SUBJECTS, String.join("\n", subjects),
        CENTRE, Base64.getEncoder().encodeToString(bytes.array()));
  }

  public int documents() {
    return Integer.parseInt(notes.getOrDefault(DOCUMENTS, "0"));
  }

  public List<String> subjects() {
    return notes.getOrDefault(SUBJECTS, "").lines().toList();
  }

  /// The mean of the pieces of all texts, which pieces are compared relative to.
  public float[] centre() {
    byte[] bytes = Base64.getDecoder().decode(notes.getOrDefault(CENTRE, ""));
    float[] centre = new float[bytes.length / Float.BYTES];
    ByteBuffer.wrap(bytes).asFloatBuffer().get(centre);
    return centre;
  }
}
