package org.frameworkadvisor.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.frameworkadvisor.knowledge.snapshot.StorageFolders;

/// A process that reloads and goes back as fast as it can. It says what it begins and what it then
/// serves: the number that the content has, read from each of its passages, which are all the same
/// where a state is whole.
final class ReloadsUntilKilled {
  static final String OPENED = "opened ";
  static final String BEGINS = "begins ";
  static final String SERVES = "serves ";

  /// Some come back, which are kept, and some are made for the first time.
  private static final int COMING_BACK = 6;

  private static final int STATES = 1000;

  private final Path folder;
  private final Path content;
  private final Random random;
  private final KnowledgeBase base;

  private ReloadsUntilKilled(Path folder, Path models, long seed) {
    this.folder = folder;
    this.content = folder.resolve("content");
    this.random = new Random(seed);
    this.base =
        KnowledgeBase.open(
            content, new StorageFolders(folder.resolve("data"), models), ProgressListener.NONE);
  }

  /// Needs a folder with content in it, where models are, and a seed.
  @SuppressWarnings("InfiniteLoop") // it is killed
  public static void main(String[] arguments) throws IOException {
    ReloadsUntilKilled process =
        new ReloadsUntilKilled(
            Path.of(arguments[0]), Path.of(arguments[1]), Long.parseLong(arguments[2]));
    System.out.println(OPENED + process.number());
    while (true) {
      process.step();
    }
  }

  private void step() throws IOException {
    if (random.nextInt(3) > 0) {
      int number = random.nextInt(random.nextBoolean() ? COMING_BACK : STATES);
      System.out.println(BEGINS + number);
      write(folder, number);
      base.reload(false, ProgressListener.NONE);
    } else {
      List<KnowledgeStatus.Version> versions = base.versions();
      String version = versions.get(random.nextInt(versions.size())).version();
      // What is in it is seen when it is served.
      System.out.println(BEGINS + "any");
      base.rollback(version);
    }
    System.out.println(SERVES + number());
  }

  private String number() {
    List<String> numbers =
        KnowledgeWorkspace.ask(base, "How many quokkas, wombats and numbats are there?")
            .hits()
            .stream()
            .map(hit -> hit.passage().text().replaceAll("\\D", ""))
            .distinct()
            .toList();
    return numbers.size() == 1 ? numbers.getFirst() : "a mix of " + numbers;
  }

  /// Writes content that is there at once or not at all.
  static void write(Path folder, int number) throws IOException {
    Path content = Files.createDirectories(folder.resolve("content")).resolve("animals.md");
    Path aside = folder.resolve("aside.md");
    Files.writeString(
        aside,
        "# Animals\n\nThere are %1$d quokkas.\n\nThere are %1$d wombats.\n\nThere are %1$d numbats.\n"
            .formatted(number));
    Files.move(aside, content, StandardCopyOption.ATOMIC_MOVE);
  }
}
