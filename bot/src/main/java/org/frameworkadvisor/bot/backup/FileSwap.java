package org.frameworkadvisor.bot.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frameworkadvisor.knowledge.content.DurableFile;
import org.frameworkadvisor.knowledge.content.RegularFile;

/// Puts restored files in place so that the next process can finish where one was ended in between.
///
/// Everything new lies in a folder inside the data folder, beside it a plan. Its name says how far
/// it has come: [#UNPACKING], nothing is decided and it may go; [#READY], what was there before is
/// moved away; [#FILLING], what is new is moved in.
final class FileSwap {
  static final String UNPACKING = ".restore-unpacking";
  static final String READY = ".restore-ready";
  static final String FILLING = ".restore-filling";

  /// How the folder begins that keeps what was there before.
  static final String BEFORE = ".before-restore-";

  private static final String PLAN = "plan";
  private static final int MOST_PLAN_BYTES = 1 << 16;
  private static final String KEPT = "kept";
  private static final String CONTENT = "content";
  private static final Pattern KEPT_NAME = Pattern.compile(Pattern.quote(BEFORE) + "[0-9-]{1,30}");

  private final Path data;
  private final Path content;
  private final List<String> replaced;

  /// @param content where the content belongs
  /// @param replaced what is moved away of the data folder, where it is there
  FileSwap(Path data, Path content, List<String> replaced) {
    this.data = data;
    this.content = content;
    this.replaced = List.copyOf(replaced);
  }

  /// What was decided.
  ///
  /// @param kept the name of what keeps that which was there before
  /// @param withContent whether there is new content
  private record Plan(String kept, boolean withContent) {}

  /// Where new content is unpacked.
  Path newContent() {
    return content.resolveSibling(content.getFileName() + UNPACKING);
  }

  /// Where the content of before goes.
  Path keptContent(String kept) {
    return content.resolveSibling(content.getFileName() + kept);
  }

  /// Whether a restoration was cut short.
  static boolean isPending(Path data) {
    return Stream.of(UNPACKING, READY, FILLING).map(data::resolve).anyMatch(FileTree::isThere);
  }

  /// Whether something is on its way that has to be finished, and must not be taken away.
  boolean isDecided() {
    return Stream.of(READY, FILLING).map(data::resolve).anyMatch(FileTree::isThere);
  }

  /// The empty folder to unpack into.
  Path unpacking() throws IOException {
    Path unpacking = data.resolve(UNPACKING);
    FileTree.delete(unpacking);
    return Files.createDirectories(unpacking);
  }

  /// Decides that what was unpacked is put in place, and does so.
  ///
  /// @param kept the name of the folder, in the data folder, for what was there before
  void commit(String kept, boolean withContent) throws IOException, BackupException {
    Path unpacking = data.resolve(UNPACKING);
    String plan = KEPT + " " + kept + "\n" + (withContent ? CONTENT + " " + content + "\n" : "");
    DurableFile.write(unpacking.resolve(PLAN), plan);
    FileTree.move(unpacking, data.resolve(READY));
    DurableFile.sync(data);
    finish();
  }

  /// Finishes what was decided, and takes away what was not. The caller holds the data folder
  /// exclusively.
  void finish() throws IOException, BackupException {
    FileTree.delete(data.resolve(UNPACKING));
    Path ready = data.resolve(READY);
    if (FileTree.isThere(ready)) {
      makeRoom(plan(ready));
      FileTree.move(ready, data.resolve(FILLING));
      DurableFile.sync(data);
    }
    Path filling = data.resolve(FILLING);
    if (FileTree.isThere(filling)) {
      fill(filling, plan(filling));
    }
  }

  private void makeRoom(Plan plan) throws IOException {
    Path kept = Files.createDirectories(data.resolve(plan.kept()));
    for (String name : replaced) {
      if (FileTree.isThere(data.resolve(name))) {
        FileTree.move(data.resolve(name), kept.resolve(name));
      }
    }
    DurableFile.sync(kept);
    Path keptContent = keptContent(plan.kept());
    if (plan.withContent() && FileTree.isThere(content) && !FileTree.isThere(keptContent)) {
      FileTree.move(content, keptContent);
    }
  }

  private void fill(Path filling, Plan plan) throws IOException {
    for (String name : replaced) {
      if (FileTree.isThere(filling.resolve(name))) {
        FileTree.move(filling.resolve(name), data.resolve(name));
      }
    }
    if (plan.withContent() && FileTree.isThere(newContent())) {
      FileTree.move(newContent(), content);
      DurableFile.sync(content.resolveSibling(""));
    }
    FileTree.delete(filling);
    DurableFile.sync(data);
  }

  /// The plan in a folder, which is checked although only [#commit] makes one: it moves files, and
  /// must not move any other than those of a backup.
  private Plan plan(Path folder) throws IOException, BackupException {
    for (Path path : FileTree.walk(folder)) {
      Path inside = folder.relativize(path);
      String name = inside.getName(0).toString();
      if (Files.isSymbolicLink(path)
          || !(path.equals(folder) || name.equals(PLAN) || replaced.contains(name))) {
        throw foreign(folder);
      }
    }
    // Deleted last of all: where it is gone, nothing is left to do.
    Path plan = folder.resolve(PLAN);
    Map<String, String> lines =
        FileTree.isThere(plan)
            ? RegularFile.text(plan, MOST_PLAN_BYTES)
                .lines()
                .map(line -> line.split(" ", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]))
            : Map.of();
    String kept = lines.getOrDefault(KEPT, BEFORE + "0");
    String place = lines.getOrDefault(CONTENT, content.toString());
    if (!KEPT_NAME.matcher(kept).matches()
        || Files.isSymbolicLink(data.resolve(kept))
        || !place.equals(content.toString())) {
      throw foreign(folder);
    }
    return new Plan(kept, lines.containsKey(CONTENT));
  }

  private BackupException foreign(Path folder) {
    return new BackupException(
        folder
            + " has a plan that is not for this data folder and the content at "
            + content
            + ". If it was made for other content, start once with that (ADVISOR_KNOWLEDGE);"
            + " otherwise move the folder away.");
  }
}
