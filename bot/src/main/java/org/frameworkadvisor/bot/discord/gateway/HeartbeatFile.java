package org.frameworkadvisor.bot.discord.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shows from outside that the bot is connected: a file in the data folder that is never older than
/// a few seconds. A supervisor can restart the process when it is.
public final class HeartbeatFile implements Runnable {
  public static final Duration EVERY = Duration.ofSeconds(10);
  static final String FILE = "health";

  private static final Logger LOG = LoggerFactory.getLogger(HeartbeatFile.class);

  private final Path file;
  private final BooleanSupplier isWell;
  private boolean isStopped;

  public HeartbeatFile(Path data, BooleanSupplier isWell) {
    this.file = data.resolve(FILE);
    this.isWell = isWell;
  }

  @Override
  public synchronized void run() {
    if (isStopped || !isWell.getAsBoolean()) {
      return;
    }
    try {
      Files.writeString(file, "connected\n");
    } catch (IOException e) {
      LOG.debug("{} cannot be written", file, e);
    }
  }

  public synchronized void stop() {
    isStopped = true;
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.debug("{} cannot be deleted", file, e);
    }
  }
}
