package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.moderate.Audit;
import org.frameworkadvisor.bot.moderate.ChannelPolicies;
import org.frameworkadvisor.bot.twin.InMemoryAudit;
import org.frameworkadvisor.bot.twin.InMemoryChannelPolicies;

class InMemoryChannelPoliciesTest extends ChannelPoliciesContract {
  private final Audit audit = new InMemoryAudit();
  private final ChannelPolicies policies = new InMemoryChannelPolicies(audit);

  @Override
  ChannelPolicies policies() {
    return policies;
  }

  @Override
  ChannelPolicies ofAnotherProcess() {
    return policies;
  }

  @Override
  Audit audit() {
    return audit;
  }
}
