package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.moderate.ChannelPolicies;
import org.frameworkadvisor.bot.twin.InMemoryChannelPolicies;

class InMemoryChannelPoliciesTest extends ChannelPoliciesContract {
  private final ChannelPolicies policies = new InMemoryChannelPolicies();

  @Override
  ChannelPolicies policies() {
    return policies;
  }

  @Override
  ChannelPolicies ofAnotherProcess() {
    return policies;
  }
}
