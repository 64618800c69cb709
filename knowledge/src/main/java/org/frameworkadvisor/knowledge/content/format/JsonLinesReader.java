package org.frameworkadvisor.knowledge.content.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.FileFindings;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.RegularFile;
import org.frameworkadvisor.knowledge.content.WhiteSpace;

/// Reads `.jsonl`, the form in which collections for measuring retrieval come: a document per line,
/// with `_id`, `title` and `text`. A line at a time, since such a file may be large.
final class JsonLinesReader implements FormatReader {
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);
  private static final Pattern BLANK_LINES = Pattern.compile("\\R[^\\S\\n]*\\R");
  private static final String EXAMPLE =
      "Write one {\"_id\": \"…\", \"title\": \"…\", \"text\": \"…\"} per line.";

  @Override
  public void read(SourceFile file, CorpusBuilder corpus, FileFindings findings) {
    try (InputStream in = RegularFile.open(file.path())) {
      ByteLines lines = new ByteLines(in);
      boolean isEmpty = true;
      for (ByteLines.Line line = lines.next(); !(line instanceof ByteLines.End); ) {
        isEmpty &= line instanceof ByteLines.Text text && text.text().isBlank();
        read(line, new Place(file, lines.number()), corpus, findings);
        line = lines.next();
      }
      if (isEmpty) {
        findings.error(0, "The file is empty.", "Write something into it or delete it.");
      }
    } catch (IOException e) {
      TextFile.unreadable(e, findings);
    }
  }

  private record Place(SourceFile file, int line) {}

  private static void read(
      ByteLines.Line line, Place place, CorpusBuilder corpus, FileFindings findings) {
    switch (line) {
      case ByteLines.Text text -> {
        if (!text.text().isBlank()) {
          parse(text.text(), place, corpus, findings);
        }
      }
      case ByteLines.TooLong _ ->
          findings.error(place.line, "The line is longer than 10 MB.", "Split its text.");
      case ByteLines.NotUtf8 _ ->
          findings.error(
              place.line,
              "The line is not UTF-8: there is a byte it can't have.",
              TextFile.SAVE_AS_UTF_8);
      case ByteLines.End _ -> throw new IllegalStateException("there is no line after the last");
    }
  }

  private static void parse(String line, Place place, CorpusBuilder corpus, FileFindings findings) {
    JsonNode json;
    try {
      json = JSON.readValue(line);
    } catch (JsonProcessingException e) {
      findings.error(place.line, "The line is not valid JSON.", EXAMPLE);
      return;
    }
    if (!json.isObject()) {
      findings.error(place.line, "The line is not a JSON object.", EXAMPLE);
      return;
    }
    JsonNode named = json.path("_id");
    String id = named.isTextual() || named.isIntegralNumber() ? named.asText() : "";
    if (id.isBlank()) {
      findings.error(place.line, "The line has no _id.", EXAMPLE);
      return;
    }
    if (!json.path("text").isTextual()) {
      findings.error(place.line, "The line has no text.", EXAMPLE);
      return;
    }
    String title = WhiteSpace.fold(json.path("title").asText(""));
    String text = json.path("text").textValue();
    if (corpus.claim(new Document.Id(id), place.file, place.line, findings)) {
      add(id, title, WhiteSpace.isBlank(text) ? title : text, place.line, corpus, findings);
    }
  }

  private static void add(
      String id, String title, String text, int line, CorpusBuilder corpus, FileFindings findings) {
    Document document = Document.titled(new Document.Id(id), title.isEmpty() ? id : title);
    List<Passage> passages = new ArrayList<>();
    for (String paragraph : BLANK_LINES.split(text, -1)) {
      for (String piece : LongTextSplitter.ofProse(WhiteSpace.fold(paragraph))) {
        if (WhiteSpace.saysSomething(piece)) {
          Passage.Id passage = new Passage.Id(id + "#" + (passages.size() + 1));
          passages.add(new Passage(passage, document, List.of(), piece));
        }
      }
    }
    if (passages.isEmpty()) {
      findings.error(line, "The line has nothing to quote.", "Write something into its text.");
      return;
    }
    corpus.add(document, passages);
  }
}
