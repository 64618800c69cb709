package org.frameworkadvisor.bot.sim;

/// Discord says no.
final class RefusalException extends RuntimeException {
  private static final long serialVersionUID = 1;

  final int status;
  final int code;

  /// The part of the body that is wrong; empty where that is not said.
  final String part;

  RefusalException(int status, int code, String reason) {
    this(status, code, reason, "");
  }

  private RefusalException(int status, int code, String reason, String part) {
    super(reason);
    this.status = status;
    this.code = code;
    this.part = part;
  }

  /// A body that breaks a rule.
  static RefusalException invalidForm(String reason) {
    return new RefusalException(400, 50035, "Invalid Form Body: " + reason);
  }

  /// A reply to a message that is not there.
  static RefusalException unknownReference() {
    return new RefusalException(
        400, 50035, "Invalid Form Body: message_reference: Unknown message", "message_reference");
  }

  static RefusalException missingPermission(Permission permission) {
    return new RefusalException(403, 50013, "Missing Permissions: " + permission);
  }

  static RefusalException unknown(int code, String what) {
    return new RefusalException(404, code, "Unknown " + what);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
