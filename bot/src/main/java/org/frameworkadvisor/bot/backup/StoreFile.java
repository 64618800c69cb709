package org.frameworkadvisor.bot.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The file that everything is kept in, for those who copy it.
public interface StoreFile {

  /// What it is called in a data folder.
  String name();

  /// What it is called there together with the files beside it that belong to it while it is in
  /// use.
  List<String> names();

  /// Writes what is kept at this moment into a new file, also while others use it.
  ///
  /// @throws IOException with a reason for a person
  /// @throws BackupException where the file is lost, with what to do
  void copy(Path target) throws IOException, BackupException;

  /// Checks that this version of the program can use the file of another folder, which is not in
  /// use, and migrates it.
  ///
  /// @throws IOException where it cannot, with the reason for a person
  void check(Path folder) throws IOException;
}
