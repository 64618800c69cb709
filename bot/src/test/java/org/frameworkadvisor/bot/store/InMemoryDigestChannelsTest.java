package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.digest.DigestChannels;
import org.frameworkadvisor.bot.moderate.Audit;
import org.frameworkadvisor.bot.twin.InMemoryAudit;
import org.frameworkadvisor.bot.twin.InMemoryDigestChannels;

class InMemoryDigestChannelsTest extends DigestChannelsContract {
  private final Audit audit = new InMemoryAudit();
  private final DigestChannels channels = new InMemoryDigestChannels(audit);

  @Override
  DigestChannels channels() {
    return channels;
  }

  @Override
  DigestChannels ofAnotherProcess() {
    return channels;
  }

  @Override
  Audit audit() {
    return audit;
  }
}
