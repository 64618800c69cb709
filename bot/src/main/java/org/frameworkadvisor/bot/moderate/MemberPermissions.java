package org.frameworkadvisor.bot.moderate;

import java.util.Set;
import org.frameworkadvisor.bot.model.RoleId;

/// A member's rights in a guild, as its front end knows at this very moment. Never remembered, so
/// that a member who loses a role loses with it what it allowed.
///
/// @param managesServer whether they may manage the server; administrators may
/// @param roles the roles that they have
public record MemberPermissions(boolean managesServer, Set<RoleId> roles) {
  /// A member without any right.
  public static final MemberPermissions NONE = new MemberPermissions(false, Set.of());

  public MemberPermissions {
    roles = Set.copyOf(roles);
  }
}
