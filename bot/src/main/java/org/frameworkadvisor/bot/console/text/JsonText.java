package org.frameworkadvisor.bot.console.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.frameworkadvisor.bot.text.DisplayText;
import org.frameworkadvisor.knowledge.content.Citation;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.search.Quote;

/// Writes one JSON object, token by token: binding types would cost a third of the start-up.
public final class JsonText {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int DECIMALS = 6;
  private static final double NANOS_PER_MILLI = 1e6;

  /// One line for programs that read line by line, or indented for people.
  public enum Layout {
    COMPACT,
    INDENTED
  }

  /// Writes the fields of an object.
  @FunctionalInterface
  public interface Fields {
    void write(JsonText json) throws IOException;
  }

  private final JsonGenerator out;

  private JsonText(JsonGenerator out) {
    this.out = out;
  }

  public static String object(Layout layout, Fields fields) {
    StringWriter written = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(written)) {
      out.setCharacterEscapes(new TerminalSafeEscapes());
      if (layout == Layout.INDENTED) {
        out.setPrettyPrinter(
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      }
      out.writeStartObject();
      fields.write(new JsonText(out));
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string writer failed", e);
    }
    return written.toString();
  }

  public JsonGenerator generator() {
    return out;
  }

  void text(String key, String value) throws IOException {
    out.writeStringField(key, DisplayText.wellFormed(value));
  }

  void texts(String key, List<String> values) throws IOException {
    out.writeArrayFieldStart(key);
    for (String value : values) {
      out.writeString(DisplayText.wellFormed(value));
    }
    out.writeEndArray();
  }

  /// A number with at most six decimals; JSON has no word for what is not a number.
  void number(String key, double value) throws IOException {
    if (!Double.isFinite(value)) {
      out.writeNumberField(key, 0);
      return;
    }
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    out.writeFieldName(key);
    out.writeNumber(rounded.stripTrailingZeros().toPlainString());
  }

  void millis(String key, long nanos) throws IOException {
    number(key, nanos / NANOS_PER_MILLI);
  }

  void quotes(String key, List<Quote> quotes) throws IOException {
    out.writeArrayFieldStart(key);
    for (Quote quote : quotes) {
      out.writeStartObject();
      passage(quote.text(), quote.passage());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /// The fields that say what is quoted and where it stands.
  void passage(String quoted, Passage passage) throws IOException {
    Document document = passage.document();
    text("id", passage.id().value());
    text("text", quoted);
    text("document", document.id().value());
    text("title", document.title());
    texts("section", passage.section());
    Citation citation = passage.citation();
    known("source", citation.source());
    known("url", citation.url());
    known("asOf", Objects.toString(citation.asOf(), ""));
    known("edition", citation.edition());
    text("kind", citation.standing().name().toLowerCase(Locale.ROOT));
  }

  /// A text, or `null` where there is none.
  private void known(String key, String value) throws IOException {
    if (value.isBlank()) {
      out.writeNullField(key);
    } else {
      text(key, value);
    }
  }
}
