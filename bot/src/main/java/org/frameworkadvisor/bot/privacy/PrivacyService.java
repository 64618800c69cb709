package org.frameworkadvisor.bot.privacy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.frameworkadvisor.bot.model.UserId;

/// Lets members see what is kept of them, and have it removed, wherever they said it.
public final class PrivacyService {
  private static final JsonFactory JSON = new JsonFactory();

  private final PersonalDataRepository data;
  private final InstantSource clock;

  public PrivacyService(PersonalDataRepository data, InstantSource clock) {
    this.data = data;
    this.clock = clock;
  }

  /// Everything that is kept of a member.
  ///
  /// @throws org.frameworkadvisor.bot.model.StoreUnavailable where it cannot be read now
  public PersonalDataExport export(UserId member) {
    SequencedMap<PersonalDataKind, List<Map<String, String>>> kept = data.of(member);
    return new PersonalDataExport(
        "framework-advisor-" + member.value() + ".json",
        kept.values().stream().mapToInt(List::size).sum(),
        json(member, kept, clock.instant()));
  }

  /// How many things of each kind are kept of a member.
  ///
  /// @throws org.frameworkadvisor.bot.model.StoreUnavailable where it cannot be read now
  public Map<PersonalDataKind, Integer> counts(UserId member) {
    Map<PersonalDataKind, Integer> counts = new EnumMap<>(PersonalDataKind.class);
    data.of(member).forEach((kind, things) -> counts.put(kind, things.size()));
    return counts;
  }

  /// Removes what is kept of a member, all or nothing; what the community needs stays.
  ///
  /// @return how many things of each kind there were; what became of them is the kind's
  /// @throws org.frameworkadvisor.bot.model.StoreUnavailable where nothing was removed
  public Map<PersonalDataKind, Integer> delete(UserId member) {
    return data.forget(member);
  }

  private static byte[] json(
      UserId member, SequencedMap<PersonalDataKind, List<Map<String, String>>> kept, Instant at) {
    // A writer, for straight into bytes it would write emoji as escapes.
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeStringField("member", member.value());
      json.writeStringField("exported", at.toString());
      for (Map.Entry<PersonalDataKind, List<Map<String, String>>> kind : kept.entrySet()) {
        json.writeArrayFieldStart(kind.getKey().name().toLowerCase(Locale.ROOT));
        for (Map<String, String> thing : kind.getValue()) {
          json.writeStartObject();
          for (Map.Entry<String, String> part : thing.entrySet()) {
            json.writeStringField(part.getKey(), part.getValue());
          }
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("written into memory", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
