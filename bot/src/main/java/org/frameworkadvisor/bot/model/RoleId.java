package org.frameworkadvisor.bot.model;

/// Names a role that members of a community have.
public record RoleId(String value) {
  public RoleId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a role id must not be blank");
    }
  }
}
