package org.frameworkadvisor.bot.config;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import ch.qos.logback.core.rolling.RollingPolicyBase;
import ch.qos.logback.core.rolling.RolloverFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;

/// Rolls a log that every process of a data folder appends to: copies it and empties it. Were it
/// renamed, as is usual, the other processes would go on writing into what it is called then.
/// Public, for Logback instantiates it by its name.
public final class SharedFileRollingPolicy extends RollingPolicyBase {
  /// A smaller one has just been rolled by another process.
  private static final long LEAST = 1 << 20;

  @Override
  public String getActiveFileName() {
    return getParentsRawFileProperty();
  }

  @Override
  public void rollover() {
    Path log = Path.of(getActiveFileName());
    // Closing any other channel to the log, as copying the file by its name does, would end the
    // lock.
    try (FileChannel file = FileChannel.open(log, READ, WRITE);
        FileLock _ = file.lock()) {
      if (file.size() >= LEAST) {
        try (OutputStream older = Files.newOutputStream(Path.of(getFileNamePattern()))) {
          Channels.newInputStream(file).transferTo(older);
        }
        file.truncate(0);
      }
    } catch (IOException e) {
      throw new RolloverFailure("cannot roll " + log, e);
    }
  }
}
