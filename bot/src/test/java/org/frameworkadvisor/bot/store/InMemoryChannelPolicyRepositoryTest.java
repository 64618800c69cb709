package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.moderate.AuditRepository;
import org.frameworkadvisor.bot.moderate.ChannelPolicyRepository;
import org.frameworkadvisor.bot.twin.InMemoryAuditRepository;
import org.frameworkadvisor.bot.twin.InMemoryChannelPolicyRepository;

class InMemoryChannelPolicyRepositoryTest extends ChannelPolicyRepositoryContract {
  private final AuditRepository audit = new InMemoryAuditRepository();
  private final ChannelPolicyRepository policies = new InMemoryChannelPolicyRepository(audit);

  @Override
  ChannelPolicyRepository policies() {
    return policies;
  }

  @Override
  ChannelPolicyRepository ofAnotherProcess() {
    return policies;
  }

  @Override
  AuditRepository audit() {
    return audit;
  }
}
