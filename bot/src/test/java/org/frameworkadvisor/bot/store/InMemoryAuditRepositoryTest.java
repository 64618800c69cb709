package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.moderate.AuditRepository;
import org.frameworkadvisor.bot.twin.InMemoryAuditRepository;

class InMemoryAuditRepositoryTest extends AuditRepositoryContract {
  private final AuditRepository audit = new InMemoryAuditRepository();

  @Override
  AuditRepository audit() {
    return audit;
  }
}
