package org.frameworkadvisor.bot.sim;

/// Discord says no.
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  final int status;
  final int code;

  Refusal(int status, int code, String reason) {
    super(reason);
    this.status = status;
    this.code = code;
  }

  /// A body that breaks a rule.
  static Refusal invalidForm(String reason) {
    return new Refusal(400, 50035, "Invalid Form Body: " + reason);
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
