package org.frameworkadvisor.bot.backup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a backup holds. As text, comments with what it is, then a line for each file in the form
/// that `sha256sum --check` reads.
///
/// @param format of the backup; a program reads its own and all before
/// @param program the version that wrote it
/// @param created when, as ISO 8601
/// @param files in the order in which they were written
record BackupManifest(int format, String program, String created, List<Entry> files) {
  static final String NAME = "MANIFEST";
  static final int FORMAT = 1;

  /// More than any content has.
  static final int MOST_FILES = 100_000;

  private static final int LONGEST_PATH = 1000;
  private static final String TITLE = "# Framework Advisor backup, format ";
  private static final Pattern HEAD =
      Pattern.compile(
          "# Framework Advisor backup, format ([0-9]{1,6}), version (\\S{1,40}), (\\S{1,40})");
  private static final Pattern FILE =
      Pattern.compile(
          "# ([0-9]{1,18}) bytes\\n([0-9a-f]{64})  ([^\\n]{1,%d})\\n".formatted(LONGEST_PATH));

  /// The paths that a backup has, and no others: what is unpacked beside the store must not pass
  /// for something that the program has left there itself, such as a plan of [FileSwap]. No name
  /// leaves the folder that it is unpacked in, or means something else elsewhere.
  private static final Pattern PATH =
      Pattern.compile(
          "data/(advisor\\.db|published/%1$s|indexes/%1$s/%1$s)|config/%1$s|content(/%1$s)+"
              .formatted("(?!\\.{1,2}(/|$))[^/\\\\:\\p{Cntrl}]+"));

  /// Whether a backup can hold a file of this path.
  static boolean allows(String path) {
    return path.length() <= LONGEST_PATH && PATH.matcher(path).matches();
  }

  /// One file.
  ///
  /// @param path in the backup, with slashes
  record Entry(String hash, long size, String path) {}

  BackupManifest {
    files = List.copyOf(files);
  }

  long size() {
    // As whole numbers, sizes that were made up could add up to less than nothing.
    return (long) files.stream().mapToDouble(Entry::size).sum();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(TITLE + format + ", version " + program + ", " + created + "\n");
    for (Entry file : files) {
      text.append("# " + file.size() + " bytes\n" + file.hash() + "  " + file.path() + "\n");
    }
    return text.toString();
  }

  static BackupManifest parse(String text) throws BackupException {
    int end = text.indexOf('\n');
    Matcher head = HEAD.matcher(end < 0 ? text : text.substring(0, end));
    if (!head.matches()) {
      throw new BackupException("It is no backup of this program.");
    }
    int format = Integer.parseInt(head.group(1));
    if (format > FORMAT) {
      throw new BackupException(
          "It was written by a newer version of the program, "
              + head.group(2)
              + ". Restore it with that version or a newer one.");
    }
    return new BackupManifest(format, head.group(2), head.group(3), files(text, end + 1));
  }

  private static List<Entry> files(String text, int start) throws BackupException {
    List<Entry> files = new ArrayList<>();
    Set<String> paths = new HashSet<>();
    Matcher file = FILE.matcher(text);
    int at = start;
    while (at < text.length()) {
      if (!file.find(at) || file.start() != at || files.size() == MOST_FILES) {
        throw new BackupException("Its list of files cannot be read. Use another backup.");
      }
      String path = file.group(3);
      if (!allows(path) || !paths.add(path)) {
        throw new BackupException(
            "It holds a file that no backup of this program does. Use one that you trust.");
      }
      files.add(new Entry(file.group(2), Long.parseLong(file.group(1)), path));
      at = file.end();
    }
    return files;
  }
}
