package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.moderate.Audit;
import org.frameworkadvisor.bot.twin.InMemoryAudit;

class InMemoryAuditTest extends AuditContract {
  private final Audit audit = new InMemoryAudit();

  @Override
  Audit audit() {
    return audit;
  }
}
