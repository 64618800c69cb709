package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.moderate.Audit;
import org.frameworkadvisor.bot.moderate.ModeratorRoles;
import org.frameworkadvisor.bot.twin.InMemoryAudit;
import org.frameworkadvisor.bot.twin.InMemoryModeratorRoles;

class InMemoryModeratorRolesTest extends ModeratorRolesContract {
  private final Audit audit = new InMemoryAudit();
  private final ModeratorRoles roles = new InMemoryModeratorRoles(audit);

  @Override
  ModeratorRoles roles() {
    return roles;
  }

  @Override
  Audit audit() {
    return audit;
  }
}
