package org.frameworkadvisor.knowledge.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
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
  private static final String CORPUS = "corpus.jsonl";
  private static final String QUERIES = "queries.jsonl";
  private static final String JUDGEMENTS = "qrels";
  private static final String COLUMNS =
      "Write query-id, corpus-id and a score with tabs between, below one line of headings.";

  /// Whether a path is a folder, which then must have this layout.
  static boolean isAt(Path path) {
    return Files.isDirectory(path);
  }

  static Path corpusOf(Path folder) {
    return folder.resolve(CORPUS);
  }

  /// Reads a set, but for its corpus.
  ///
  /// @throws MalformedSetException where a file is missing or has a wrong line
  static BeirSet read(Path folder) throws IOException {
    for (String name : List.of(CORPUS, QUERIES)) {
      if (!Files.isRegularFile(folder.resolve(name))) {
        throw new LabelledQuestion.MalformedSetException(
            folder,
            0,
            "The folder has no " + name + ".",
            "Name a file of labelled questions, or a folder with corpus.jsonl, queries.jsonl and"
                + " qrels/*.tsv.");
      }
    }
    Map<String, Map<String, Double>> judgements = new HashMap<>();
    for (Path file : judgementFiles(folder.resolve(JUDGEMENTS))) {
      readJudgements(file, judgements);
    }
    Map<String, String> queries = new LinkedHashMap<>();
    JsonLines lines = new JsonLines(folder.resolve(QUERIES), "{\"_id\": \"…\", \"text\": \"…\"}");
    lines.forEach((json, line) -> {
      String id = lines.text(json, "_id", line);
      String text = lines.text(json, "text", line);
      if (judgements.containsKey(id)) {
        queries.put(id, text);
      }
    });
    if (queries.isEmpty()) {
      throw new LabelledQuestion.MalformedSetException(
          lines.file(),
          0,
          "None of its queries has a judgement.",
          "Check that the ids in qrels/*.tsv are those of queries.jsonl.");
    }
    return new BeirSet(corpusOf(folder), queries, judgements);
  }

  private static List<Path> judgementFiles(Path folder) throws IOException {
    List<Path> files = List.of();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.list(folder)) {
        files = all.filter(path -> path.toString().endsWith(".tsv")).sorted().toList();
      }
    }
    if (files.isEmpty()) {
      throw new LabelledQuestion.MalformedSetException(
          folder, 0, "There are no judgements: no .tsv file is there.", COLUMNS);
    }
    return files;
  }

  private static void readJudgements(Path file, Map<String, Map<String, Double>> judgements)
      throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (CharacterCodingException _) {
      throw new LabelledQuestion.MalformedSetException(
          file, 0, "The file is not UTF-8.", "Save it as UTF-8.");
    }
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      String[] columns = lines.get(i).split("\t", -1);
      if (columns.length != 3) {
        throw new LabelledQuestion.MalformedSetException(
            file, i + 1, "The line has " + columns.length + " columns, not 3.", COLUMNS);
      }
      judgements
          .computeIfAbsent(columns[0], id -> new HashMap<>())
          .put(columns[1], score(columns[2], file, i + 1));
    }
  }

  private static double score(String written, Path file, int line)
      throws LabelledQuestion.MalformedSetException {
    try {
      double score = Double.parseDouble(written.strip());
      if (Double.isFinite(score)) {
        return score;
      }
    } catch (NumberFormatException _) {
      // Said below, as for numbers that are none.
    }
    throw new LabelledQuestion.MalformedSetException(
        file, line, "The score is not a number: " + written + ".", COLUMNS);
  }
}
