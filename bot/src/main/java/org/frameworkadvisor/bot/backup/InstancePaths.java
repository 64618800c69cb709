package org.frameworkadvisor.bot.backup;

import java.nio.file.Path;

/// What an instance consists of.
///
/// @param data the data folder
/// @param knowledge the content, a folder or a file
/// @param settings the settings file, which need not exist
public record InstancePaths(Path data, Path knowledge, Path settings) {
  public InstancePaths {
    data = data.toAbsolutePath().normalize();
    knowledge = knowledge.toAbsolutePath().normalize();
    settings = settings.toAbsolutePath().normalize();
  }
}
