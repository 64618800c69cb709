package org.frameworkadvisor.bot.sim;

/// A request or a connection that was refused.
///
/// @param route the method and the path, or `gateway`
/// @param code Discord's own code, for instance 10062; 4000 and above for gateway closes
public record RefusedRequest(String route, int code, String reason) {
  @Override
  public String toString() {
    return route + " → " + code + ": " + reason;
  }
}
