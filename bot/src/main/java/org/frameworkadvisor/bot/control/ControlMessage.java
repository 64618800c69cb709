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
import org.frameworkadvisor.bot.front.ControlCommand;
import org.frameworkadvisor.bot.text.DisplayText;

/// A line on its way between two instances.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ControlMessage.Reload.class, name = "reload"),
  @JsonSubTypes.Type(value = ControlMessage.Rollback.class, name = "rollback"),
  @JsonSubTypes.Type(value = ControlMessage.Status.class, name = "status"),
  @JsonSubTypes.Type(value = ControlMessage.Step.class, name = "step"),
  @JsonSubTypes.Type(value = ControlMessage.Alive.class, name = "alive"),
  @JsonSubTypes.Type(value = ControlMessage.Elsewhere.class, name = "elsewhere"),
  @JsonSubTypes.Type(value = ControlMessage.Done.class, name = "done")
})
sealed interface ControlMessage {
  ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          // An instance may be of another version.
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /// An order.
  record Reload(String knowledge, boolean force) implements ControlMessage {}

  /// An order.
  record Rollback(String knowledge, String version) implements ControlMessage {
    public Rollback {
      version = DisplayText.wellFormed(version);
    }
  }

  /// An order.
  record Status(String knowledge, boolean forPrograms) implements ControlMessage {}

  /// How far it has come.
  record Step(String step, long done, long total) implements ControlMessage {}

  /// It takes its time.
  record Alive() implements ControlMessage {}

  /// The instance serves other knowledge.
  record Elsewhere() implements ControlMessage {}

  /// How the order ended.
  record Done(boolean accepted, List<String> lines) implements ControlMessage {}

  static ControlMessage of(String knowledge, ControlCommand command) {
    return switch (command) {
      case ControlCommand.Reload reload -> new Reload(knowledge, reload.force());
      case ControlCommand.Rollback rollback -> new Rollback(knowledge, rollback.version());
      case ControlCommand.Status status -> new Status(knowledge, status.forPrograms());
    };
  }

  /// Without the line break.
  default String json() {
    try {
      return JSON.writerFor(ControlMessage.class).writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of texts and numbers can be written", e);
    }
  }

  /// Reads what [#json] wrote.
  ///
  /// @throws JsonProcessingException where the line is something else
  static ControlMessage parse(String line) throws JsonProcessingException {
    return Optional.ofNullable(JSON.readValue(line, ControlMessage.class))
        .orElseThrow(() -> new JsonParseException(null, "null is no message"));
  }
}
