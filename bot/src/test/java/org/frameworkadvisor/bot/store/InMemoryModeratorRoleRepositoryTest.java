package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.moderate.AuditRepository;
import org.frameworkadvisor.bot.moderate.ModeratorRoleRepository;
import org.frameworkadvisor.bot.twin.InMemoryAuditRepository;
import org.frameworkadvisor.bot.twin.InMemoryModeratorRoleRepository;

class InMemoryModeratorRoleRepositoryTest extends ModeratorRoleRepositoryContract {
  private final AuditRepository audit = new InMemoryAuditRepository();
  private final ModeratorRoleRepository roles = new InMemoryModeratorRoleRepository(audit);

  @Override
  ModeratorRoleRepository roles() {
    return roles;
  }

  @Override
  AuditRepository audit() {
    return audit;
  }
}
