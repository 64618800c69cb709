package org.frameworkadvisor.bot.backup;

/// Ends a backup or a restoration that cannot be done; the message is for a person.
final class BackupException extends Exception {
  private static final long serialVersionUID = 1;

  BackupException(String reason) {
    super(reason);
  }
}
