package org.frameworkadvisor.bot.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts restored files in place so that whatever ends the process in between, whoever comes next
/// can finish it.
///
/// Everything new lies in a folder inside the data folder, beside it a plan. Its name says how far
/// it has come: [#UNPACKING], nothing is decided and it may go; [#READY], what was there before is
/// moved away; [#FILLING], what is new is moved in.
final class Swap {
  static final String UNPACKING = ".restore-unpacking";
  static final String READY = ".restore-ready";
  static final String FILLING = ".restore-filling";

  private static final String PLAN = "plan";
  private static final String KEPT = "kept";
  private static final String CONTENT = "content";
  private static final String NEW_CONTENT = "new-content";
  private static final String KEPT_CONTENT = "kept-content";

  private final Path data;
  private final List<String> replaced;

  /// @param replaced what is moved away of the data folder, where it is there
  Swap(Path data, List<String> replaced) {
    this.data = data;
    this.replaced = List.copyOf(replaced);
  }

  /// Another content.
  ///
  /// @param place where it belongs
  /// @param unpacked where it is now
  /// @param kept where that goes which was in its place
  record NewContent(Path place, Path unpacked, Path kept) {}

  /// Whether a restoration was cut short.
  static boolean isPending(Path data) {
    return Stream.of(UNPACKING, READY, FILLING).map(data::resolve).anyMatch(Tree::isThere);
  }

  /// Whether something is on its way that has to be finished, and must not be taken away.
  boolean isDecided() {
    return Stream.of(READY, FILLING).map(data::resolve).anyMatch(Tree::isThere);
  }

  /// The empty folder to unpack into.
  Path unpacking() throws IOException {
    Path unpacking = data.resolve(UNPACKING);
    Tree.delete(unpacking);
    return Files.createDirectories(unpacking);
  }

  /// Decides that what was unpacked is put in place, and does so.
  ///
  /// @param kept the name of the folder, in the data folder, for what was there before
  void commit(String kept, Optional<NewContent> content) throws IOException {
    Path unpacking = data.resolve(UNPACKING);
    StringBuilder plan = new StringBuilder(KEPT + " " + kept + "\n");
    content.ifPresent(change ->
        plan.append(CONTENT + " " + change.place() + "\n")
            .append(NEW_CONTENT + " " + change.unpacked() + "\n")
            .append(KEPT_CONTENT + " " + change.kept() + "\n"));
    Tree.write(unpacking.resolve(PLAN), plan.toString());
    Tree.sync(unpacking);
    Tree.move(unpacking, data.resolve(READY));
    Tree.sync(data);
    finish();
  }

  /// Finishes what was decided, and takes away what was not. To be called by whoever has the data
  /// folder alone.
  void finish() throws IOException {
    Tree.delete(data.resolve(UNPACKING));
    Path ready = data.resolve(READY);
    if (Tree.isThere(ready)) {
      makeRoom(plan(ready));
      Tree.move(ready, data.resolve(FILLING));
      Tree.sync(data);
    }
    Path filling = data.resolve(FILLING);
    if (Tree.isThere(filling)) {
      fill(filling, plan(filling));
    }
  }

  private void makeRoom(Map<String, String> plan) throws IOException {
    Path kept = Files.createDirectories(data.resolve(plan.getOrDefault(KEPT, KEPT)));
    for (String name : replaced) {
      if (Tree.isThere(data.resolve(name))) {
        Tree.move(data.resolve(name), kept.resolve(name));
      }
    }
    Tree.sync(kept);
    Optional<NewContent> content = content(plan);
    if (content.isPresent()) {
      Path place = content.get().place();
      if (Tree.isThere(place) && !Tree.isThere(content.get().kept())) {
        Tree.move(place, content.get().kept());
      }
    }
  }

  private void fill(Path filling, Map<String, String> plan) throws IOException {
    List<Path> fresh;
    try (Stream<Path> all = Files.list(filling)) {
      fresh = all.filter(path -> !path.endsWith(PLAN)).toList();
    }
    for (Path path : fresh) {
      Tree.move(path, data.resolve(path.getFileName()));
    }
    Optional<NewContent> content = content(plan);
    if (content.isPresent() && Tree.isThere(content.get().unpacked())) {
      Tree.move(content.get().unpacked(), content.get().place());
      Tree.sync(content.get().place().resolveSibling(""));
    }
    Tree.delete(filling);
    Tree.sync(data);
  }

  private static Map<String, String> plan(Path folder) throws IOException {
    // Deleted last of all: where it is gone, nothing is left to do.
    Path plan = folder.resolve(PLAN);
    return Tree.isThere(plan)
        ? Files.readString(plan)
            .lines()
            .map(line -> line.split(" ", 2))
            .filter(parts -> parts.length == 2)
            .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]))
        : Map.of();
  }

  private static Optional<NewContent> content(Map<String, String> plan) {
    return Optional.ofNullable(plan.get(CONTENT))
        .map(place ->
            new NewContent(
                Path.of(place),
                Path.of(plan.getOrDefault(NEW_CONTENT, place)),
                Path.of(plan.getOrDefault(KEPT_CONTENT, place))));
  }
}
