package org.frameworkadvisor.knowledge.snapshot;

import java.nio.file.Path;

/// Where models, vectors and indexes are kept between two starts.
///
/// @param data written to; made if it does not exist
/// @param prepared what a build has worked out in advance, laid out like the data folder; only
///   read, looked at where the data folder has nothing, and free to be missing
public record StorageFolders(Path data, Path prepared) {

  /// Nothing was prepared.
  public static StorageFolders in(Path data) {
    return new StorageFolders(data, data);
  }
}
