package org.frameworkadvisor.bot.backup;

/// Ends a backup or a restoration that cannot be done; the message is for a person.
public final class BackupException extends Exception {
  private static final long serialVersionUID = 1;

  public BackupException(String reason) {
    super(reason);
  }
}
