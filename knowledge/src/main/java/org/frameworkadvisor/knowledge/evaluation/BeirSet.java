package org.frameworkadvisor.knowledge.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A retrieval set in the layout of BEIR: a folder with `corpus.jsonl`, `queries.jsonl` and
/// `qrels/*.tsv`.
///
/// @param queries texts by id, those that were judged only, in the order of the file
/// @param judgements for each query the gains of documents by id
record BeirSet(
    Path corpus, Map<String, String> queries, Map<String, Map<String, Double>> judgements) {

  /// Whether a path looks like such a folder.
  static boolean isAt(Path path) {
    return Files.isRegularFile(path.resolve("corpus.jsonl"))
        && Files.isRegularFile(path.resolve("queries.jsonl"));
  }

  static BeirSet read(Path folder) throws IOException {
    Map<String, Map<String, Double>> judgements = new HashMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("qrels"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".tsv")).sorted().toList()) {
        readJudgements(file, judgements);
      }
    }
    Map<String, String> queries = new LinkedHashMap<>();
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader reader = Files.newBufferedReader(folder.resolve("queries.jsonl"))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode query = json.readTree(line);
        String id = query.path("_id").asText();
        if (judgements.containsKey(id)) {
          queries.put(id, query.path("text").asText());
        }
      }
    }
    return new BeirSet(folder.resolve("corpus.jsonl"), queries, judgements);
  }

  private static void readJudgements(Path file, Map<String, Map<String, Double>> judgements)
      throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (int i = 1; i < lines.size(); i++) {
      String[] columns = lines.get(i).split("\t", -1);
      if (columns.length != 3) {
        throw new IOException(
            file + ":" + (i + 1) + ": expected query-id, corpus-id and score, with tabs between");
      }
      judgements
          .computeIfAbsent(columns[0], id -> new HashMap<>())
          .put(columns[1], Double.parseDouble(columns[2]));
    }
  }
}
