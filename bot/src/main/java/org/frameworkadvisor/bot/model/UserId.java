package org.frameworkadvisor.bot.model;

/// Names a person within the front end that they use.
public record UserId(String value) {
  public UserId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a user id must not be blank");
    }
  }
}
