package org.frameworkadvisor.bot.control;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.bot.front.Legible;
import org.frameworkadvisor.bot.front.Order;

/// A line on its way between two instances.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Message.Reload.class, name = "reload"),
  @JsonSubTypes.Type(value = Message.Rollback.class, name = "rollback"),
  @JsonSubTypes.Type(value = Message.Status.class, name = "status"),
  @JsonSubTypes.Type(value = Message.Step.class, name = "step"),
  @JsonSubTypes.Type(value = Message.Alive.class, name = "alive"),
  @JsonSubTypes.Type(value = Message.Elsewhere.class, name = "elsewhere"),
  @JsonSubTypes.Type(value = Message.Done.class, name = "done")
})
sealed interface Message {
  ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          // An instance may be of another version.
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /// An order.
  record Reload(String knowledge, boolean force) implements Message {}

  /// An order.
  record Rollback(String knowledge, String version) implements Message {
    public Rollback {
      version = Legible.wellFormed(version);
    }
  }

  /// An order.
  record Status(String knowledge, boolean forPrograms) implements Message {}

  /// How far it has come.
  record Step(String step, long done, long total) implements Message {}

  /// It takes its time.
  record Alive() implements Message {}

  /// The instance serves other knowledge.
  record Elsewhere() implements Message {}

  /// What came of it.
  record Done(boolean accepted, List<String> lines) implements Message {}

  static Message of(String knowledge, Order order) {
    return switch (order) {
      case Order.Reload reload -> new Reload(knowledge, reload.force());
      case Order.Rollback rollback -> new Rollback(knowledge, rollback.version());
      case Order.Status status -> new Status(knowledge, status.forPrograms());
    };
  }

  /// Without the line break.
  default String json() {
    try {
      return JSON.writerFor(Message.class).writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of texts and numbers can be written", e);
    }
  }

  /// Reads what [#json] wrote.
  ///
  /// @throws JsonProcessingException where the line is something else
  static Message parse(String line) throws JsonProcessingException {
    return Optional.ofNullable(JSON.readValue(line, Message.class))
        .orElseThrow(() -> new JsonParseException(null, "null is no message"));
  }
}
