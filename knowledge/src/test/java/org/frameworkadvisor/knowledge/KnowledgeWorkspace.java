package org.frameworkadvisor.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.frameworkadvisor.knowledge.snapshot.StorageFolders;

/// A little content, and the knowledge bases that were opened on it.
final class KnowledgeWorkspace implements AutoCloseable {
  static final String QUESTION = "Which database does Quokka use?";

  /// Another test's data folder: its models need not be unpacked again.
  private static final Path MODELS = Path.of("target", "test-data");

  private final Path folder;
  private final List<KnowledgeBase> opened = new ArrayList<>();

  KnowledgeWorkspace(Path folder) {
    this.folder = folder;
  }

  Path content() {
    return folder.resolve("content");
  }

  Path data() {
    return folder.resolve("data");
  }

  StorageFolders storage() {
    return new StorageFolders(data(), MODELS);
  }

  void write(String name, String text) throws IOException {
    Path file = content().resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  /// Two documents, one of which says which database it is.
  void writeDatabase(String database) throws IOException {
    write("quokka.md", "# Quokka\n\nQuokka uses the database " + database + " for everything.\n");
    write("wombat.md", "# Wombat\n\nWombat renders templates twice as fast as others.\n");
  }

  /// A golden question that expects another passage than the one that answers.
  void writeGoldenThatFails() throws IOException {
    write(
        "golden.yaml",
        """
        questions:
          - ask: "Which database does Quokka use?"
            expect: wombat#start-1
        """);
  }

  /// Opens the content as another process would, while the others stay open.
  KnowledgeBase open() {
    KnowledgeBase base = KnowledgeBase.open(content(), storage(), ProgressListener.NONE);
    opened.add(base);
    return base;
  }

  /// Ends all who have it open, and opens it again.
  KnowledgeBase restart() {
    close();
    return open();
  }

  static SearchResult ask(KnowledgeBase base, String question) {
    return base.find(Question.of(question).orElseThrow(), 5, Duration.ofSeconds(30));
  }

  static String answer(KnowledgeBase base) {
    return ask(base, QUESTION).hits().getFirst().passage().text();
  }

  /// Deletes a folder with all that is in it.
  static void delete(Path tree) throws IOException {
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Override
  public void close() {
    opened.forEach(KnowledgeBase::close);
    opened.clear();
  }
}
