package org.frameworkadvisor.bot.sim;

/// Discord says no.
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  final int status;
  final int code;

  /// The part of the body that is wrong; empty where that is not said.
  final String part;

  Refusal(int status, int code, String reason) {
    this(status, code, reason, "");
  }

  private Refusal(int status, int code, String reason, String part) {
    super(reason);
    this.status = status;
    this.code = code;
    this.part = part;
  }

  /// A body that breaks a rule.
  static Refusal invalidForm(String reason) {
    return new Refusal(400, 50035, "Invalid Form Body: " + reason);
  }

  /// A reply to a message that is not there.
  static Refusal unknownReference() {
    return new Refusal(
        400, 50035, "Invalid Form Body: message_reference: Unknown message", "message_reference");
  }

  static Refusal missingPermission(Permission permission) {
    return new Refusal(403, 50013, "Missing Permissions: " + permission);
  }

  static Refusal unknown(int code, String what) {
    return new Refusal(404, code, "Unknown " + what);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
