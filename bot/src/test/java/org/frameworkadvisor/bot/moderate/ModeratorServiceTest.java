package org.frameworkadvisor.bot.moderate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.RoleId;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.twin.InMemoryAuditRepository;
import org.frameworkadvisor.bot.twin.InMemoryModeratorRoleRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ModeratorServiceTest {
  private static final GuildId GUILD = new GuildId("g1");
  private static final GuildId OTHER_GUILD = new GuildId("g2");
  private static final RoleId HELPERS = new RoleId("r1");
  private static final RoleId MENTORS = new RoleId("r2");
  private static final UserId OWNER = new UserId("u1");
  private static final MemberPermissions MANAGES = new MemberPermissions(true, Set.of());
  private static final MemberPermissions HELPER =
      new MemberPermissions(false, Set.of(HELPERS, new RoleId("r9")));
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

  private final InMemoryAuditRepository audit = new InMemoryAuditRepository();
  private final InMemoryModeratorRoleRepository roles = new InMemoryModeratorRoleRepository(audit);
  private final AtomicLong nanos = new AtomicLong();
  private final ModeratorService moderators = moderators();

  /// Those of another process.
  private ModeratorService moderators() {
    ModeratorService fresh = new ModeratorService(roles, InstantSource.fixed(NOON), nanos::get);
    fresh.refresh();
    return fresh;
  }

  @Test
  void whoManagesTheServerMayAndNobodyElse() {
    assertThat(moderators.mayModerate(GUILD, MANAGES)).isTrue();
    assertThat(moderators.mayModerate(GUILD, HELPER)).isFalse();
    assertThat(moderators.mayModerate(GUILD, MemberPermissions.NONE)).isFalse();
  }

  @Test
  void aNamedRoleMayAtOnceInItsOwnGuild() {
    assertThat(moderators.mayModerate(GUILD, HELPER)).isFalse();

    assertThat(moderators.add(GUILD, HELPERS, OWNER)).isEqualTo(RoleChangeOutcome.CHANGED);

    assertThat(moderators.mayModerate(GUILD, HELPER)).isTrue();
    assertThat(moderators.mayModerate(GUILD, new MemberPermissions(false, Set.of(MENTORS))))
        .isFalse();
    assertThat(moderators.mayModerate(OTHER_GUILD, HELPER)).isFalse();
    assertThat(moderators.roles(GUILD)).containsExactly(HELPERS);
  }

  @Test
  void aNamedRoleDoesNotNameOthers() {
    moderators.add(GUILD, HELPERS, OWNER);

    assertThat(moderators.mayAppoint(MANAGES)).isTrue();
    assertThat(moderators.mayAppoint(HELPER)).isFalse();
  }

  @Test
  void whoLosesTheRoleLosesTheRightAtOnce() {
    moderators.add(GUILD, HELPERS, OWNER);
    assertThat(moderators.mayModerate(GUILD, HELPER)).isTrue();

    assertThat(moderators.mayModerate(GUILD, MemberPermissions.NONE)).isFalse();
  }

  @Test
  void aRoleThatIsNoLongerNamedLosesTheRightAtOnce() {
    moderators.add(GUILD, HELPERS, OWNER);
    assertThat(moderators.mayModerate(GUILD, HELPER)).isTrue();

    assertThat(moderators.remove(GUILD, HELPERS, OWNER)).isEqualTo(RoleChangeOutcome.CHANGED);

    assertThat(moderators.mayModerate(GUILD, HELPER)).isFalse();
  }

  @Test
  void whatAnotherProcessChangesIsSeenAMomentLater() {
    assertThat(moderators.mayModerate(GUILD, HELPER)).isFalse();
    moderators().add(GUILD, HELPERS, OWNER);
    assertThat(moderators.mayModerate(GUILD, HELPER)).as("nobody waits for it").isFalse();

    moderators.refresh();
    assertThat(moderators.mayModerate(GUILD, HELPER)).isTrue();

    moderators().remove(GUILD, HELPERS, OWNER);
    moderators.refresh();
    assertThat(moderators.mayModerate(GUILD, HELPER)).isFalse();
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void nobodyWaitsForTheStoreToBeLetIn() {
    moderators.add(GUILD, HELPERS, OWNER);
    CountDownLatch free = new CountDownLatch(1);
    roles.hang(free);
    Thread reading = Thread.ofPlatform().daemon().start(moderators::refresh);
    while (reading.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }

    assertThat(moderators.mayModerate(GUILD, HELPER)).isTrue();
    assertThat(moderators.mayModerate(OTHER_GUILD, HELPER)).isFalse();
    free.countDown();
  }

  @Test
  void whereNothingCouldBeReadForAWhileOnlyManagingTheServerCounts() {
    moderators.add(GUILD, HELPERS, OWNER);
    roles.breakDown();
    assertThatThrownBy(moderators::refresh).isInstanceOf(StoreUnavailable.class);
    nanos.addAndGet(ModeratorService.TRUSTED.toNanos() - 1);
    assertThat(moderators.mayModerate(GUILD, HELPER)).as("nobody waits for it").isTrue();
    nanos.addAndGet(1);
    assertThat(moderators.mayModerate(GUILD, HELPER)).isFalse();
    assertThat(moderators.mayModerate(GUILD, MANAGES)).isTrue();
    assertThatThrownBy(() -> moderators.roles(GUILD)).isInstanceOf(StoreUnavailable.class);

    roles.repair();
    moderators.refresh();
    assertThat(moderators.mayModerate(GUILD, HELPER)).isTrue();
  }

  @Test
  void changesAreLoggedWithWhoMadeThem() {
    moderators.add(GUILD, HELPERS, OWNER);
    assertThat(moderators.add(GUILD, HELPERS, OWNER)).isEqualTo(RoleChangeOutcome.SAME);
    moderators.remove(GUILD, HELPERS, new UserId("u2"));
    assertThat(moderators.remove(GUILD, MENTORS, OWNER)).isEqualTo(RoleChangeOutcome.SAME);

    assertThat(audit.page(GUILD, Long.MAX_VALUE, 10))
        .extracting(AuditRepository.NumberedEntry::auditEntry)
        .containsExactly(
            new AuditEntry(
                GUILD, new UserId("u2"), AuditEntry.Kind.MODERATORS_REMOVED, "r1", "", NOON),
            new AuditEntry(GUILD, OWNER, AuditEntry.Kind.MODERATORS_ADDED, "r1", "", NOON));
  }

  @Test
  void aChangeThatCannotBeLoggedChangesNothing() {
    audit.breakDown();
    assertThat(moderators.add(GUILD, HELPERS, OWNER)).isEqualTo(RoleChangeOutcome.NOT_KEPT);

    assertThat(moderators.roles(GUILD)).isEmpty();
    assertThat(moderators.mayModerate(GUILD, HELPER)).isFalse();

    audit.repair();
    moderators.add(GUILD, HELPERS, OWNER);
    audit.breakDown();
    assertThat(moderators.remove(GUILD, HELPERS, OWNER)).isEqualTo(RoleChangeOutcome.NOT_KEPT);
    assertThat(moderators.mayModerate(GUILD, HELPER)).isTrue();
  }

  @Test
  void theRoleThatEverybodyHasIsRefused() {
    assertThat(moderators.add(GUILD, new RoleId(GUILD.value()), OWNER))
        .isEqualTo(RoleChangeOutcome.EVERYBODY);
    assertThat(moderators.roles(GUILD)).isEmpty();
  }

  @Test
  void thereIsALimit() {
    IntStream.range(0, ModeratorService.MOST_ROLES)
        .forEach(i -> moderators.add(GUILD, new RoleId("r" + i), OWNER));

    assertThat(moderators.add(GUILD, new RoleId("more"), OWNER))
        .isEqualTo(RoleChangeOutcome.TOO_MANY);
    assertThat(moderators.add(GUILD, HELPERS, OWNER)).isEqualTo(RoleChangeOutcome.SAME);
    assertThat(moderators.roles(GUILD)).hasSize(ModeratorService.MOST_ROLES);
  }
}
