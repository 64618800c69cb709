package org.frameworkadvisor.bot.sim;

/// A role in a server, which allows nothing by itself.
public final class SimRole {
  final SimGuild guild;
  final SimGuild.Role role;

  SimRole(SimGuild guild, SimGuild.Role role) {
    this.guild = guild;
    this.role = role;
  }

  /// The id as text.
  public String id() {
    return JsonNodes.id(role.id());
  }

  /// How a message names it.
  public String mention() {
    return "<@&" + id() + ">";
  }
}
