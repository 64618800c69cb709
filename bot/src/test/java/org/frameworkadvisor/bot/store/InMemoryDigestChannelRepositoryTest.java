package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.digest.DigestChannelRepository;
import org.frameworkadvisor.bot.moderate.AuditRepository;
import org.frameworkadvisor.bot.twin.InMemoryAuditRepository;
import org.frameworkadvisor.bot.twin.InMemoryDigestChannelRepository;

class InMemoryDigestChannelRepositoryTest extends DigestChannelRepositoryContract {
  private final AuditRepository audit = new InMemoryAuditRepository();
  private final DigestChannelRepository channels = new InMemoryDigestChannelRepository(audit);

  @Override
  DigestChannelRepository channels() {
    return channels;
  }

  @Override
  DigestChannelRepository ofAnotherProcess() {
    return channels;
  }

  @Override
  AuditRepository audit() {
    return audit;
  }
}
