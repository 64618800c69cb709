package org.frameworkadvisor.knowledge.snapshot;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.frameworkadvisor.knowledge.search.AnswerDecision;

/// The decision that comes with the program, fitted by `advisor calibrate`.
public final class ShippedDecision {
  private static final String SHIPPED = "decision.json";

  private ShippedDecision() {}

  public static AnswerDecision shipped() {
    try (InputStream json = ShippedDecision.class.getResourceAsStream(SHIPPED)) {
      if (json == null) {
        throw new IllegalStateException("the program lacks its " + SHIPPED);
      }
      return new ObjectMapper().readValue(json, AnswerDecision.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
