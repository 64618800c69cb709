package org.frameworkadvisor.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.frameworkadvisor.knowledge.content.Definition;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.retrieval.PassageIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The questionnaire of a snapshot, whose text lies beside the index that was made with it. Most
/// who start the program ask something else, so it is read only when it is needed.
final class SnapshotQuestionnaire {
  private static final String FILE = "questionnaire.yaml";
  private static final Logger LOG = LoggerFactory.getLogger(SnapshotQuestionnaire.class);

  private final String text;
  private final PassageIndex index;
  private Optional<Definition> definition = Optional.empty();
  private Map<String, Integer> numbers = Map.of();
  private boolean isRead;

  private SnapshotQuestionnaire(String text, PassageIndex index) {
    this.text = text;
    this.index = index;
  }

  /// Puts a questionnaire beside an index.
  static void write(Optional<Definition> definition, Path folder) throws IOException {
    if (definition.isPresent()) {
      Files.writeString(folder.resolve(FILE), definition.get().source());
    }
  }

  /// The one beside an index. The text is taken at once: the folder may be tidied away while the
  /// index is in use.
  static SnapshotQuestionnaire of(Path folder, PassageIndex index) throws IOException {
    Path file = folder.resolve(FILE);
    return new SnapshotQuestionnaire(Files.exists(file) ? Files.readString(file) : "", index);
  }

  /// The definition beside an index that may not be in use; empty where there is none to read.
  static Optional<Definition> read(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      return Files.exists(file) ? Definition.parse(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      LOG.debug("cannot read {}; it may just have been tidied away", file, e);
      return Optional.empty();
    }
  }

  synchronized Optional<Definition> definition() {
    if (!isRead && !text.isEmpty()) {
      definition = Definition.parse(text);
    }
    isRead = true;
    return definition;
  }

  /// A passage by its id. Not only those that this questionnaire rests on: whoever began with an
  /// earlier one goes on with that.
  synchronized Optional<Passage> passage(String id) {
    if (numbers.isEmpty()) {
      numbers = numbers();
    }
    return Optional.ofNullable(numbers.get(id)).map(index::passage);
  }

  private Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    index.forEach(passage -> numbers.put(passage.id().value(), numbers.size()));
    return numbers;
  }
}
