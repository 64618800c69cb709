package org.frameworkadvisor.bot.model;

/// What is kept could not be read or written: a full disk, a locked, damaged or read-only file. The
/// message is for the operator and names the file and the remedy. Questions can still be answered.
public final class StoreUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  public StoreUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
