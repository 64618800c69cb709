package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.RoleId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.moderate.AuditRepository;
import org.frameworkadvisor.bot.moderate.AuditRepository.NumberedEntry;
import org.frameworkadvisor.bot.moderate.ModeratorRoleRepository;
import org.junit.jupiter.api.Test;

/// What all [ModeratorRoleRepository] do.
abstract class ModeratorRoleRepositoryContract {
  static final GuildId ONE = AuditRepositoryContract.ONE;
  static final GuildId TWO = AuditRepositoryContract.TWO;
  static final RoleId HELPERS = new RoleId("r1");
  static final RoleId MENTORS = new RoleId("r2");

  /// None yet.
  abstract ModeratorRoleRepository roles();

  abstract AuditRepository audit();

  static AuditEntry auditEntry(GuildId guild, AuditEntry.Kind kind) {
    return new AuditEntry(guild, new UserId("u1"), kind, "r1", "", AuditRepositoryContract.TEN);
  }

  @Test
  void whatIsAddedIsThereUntilItIsRemoved() {
    assertThat(roles().add(HELPERS, auditEntry(ONE, AuditEntry.Kind.MODERATORS_ADDED))).isTrue();
    assertThat(roles().add(MENTORS, auditEntry(ONE, AuditEntry.Kind.MODERATORS_ADDED))).isTrue();
    assertThat(roles().of(ONE)).containsExactlyInAnyOrder(HELPERS, MENTORS);

    assertThat(roles().remove(HELPERS, auditEntry(ONE, AuditEntry.Kind.MODERATORS_REMOVED)))
        .isTrue();
    assertThat(roles().of(ONE)).containsExactly(MENTORS);
  }

  @Test
  void eachGuildHasItsOwn() {
    roles().add(HELPERS, auditEntry(ONE, AuditEntry.Kind.MODERATORS_ADDED));

    assertThat(roles().of(TWO)).isEmpty();
    assertThat(roles().remove(HELPERS, auditEntry(TWO, AuditEntry.Kind.MODERATORS_REMOVED)))
        .isFalse();
    assertThat(roles().of(ONE)).containsExactly(HELPERS);
  }

  @Test
  void thoseOfAllGuildsAreReadTogether() {
    assertThat(roles().all()).isEmpty();
    roles().add(HELPERS, auditEntry(ONE, AuditEntry.Kind.MODERATORS_ADDED));
    roles().add(MENTORS, auditEntry(TWO, AuditEntry.Kind.MODERATORS_ADDED));
    roles().add(HELPERS, auditEntry(TWO, AuditEntry.Kind.MODERATORS_ADDED));

    assertThat(roles().all())
        .containsOnly(Map.entry(ONE, Set.of(HELPERS)), Map.entry(TWO, Set.of(HELPERS, MENTORS)));
  }

  @Test
  void whatChangesSomethingIsLoggedAndNothingElse() {
    roles().add(HELPERS, auditEntry(ONE, AuditEntry.Kind.MODERATORS_ADDED));
    assertThat(roles().add(HELPERS, auditEntry(ONE, AuditEntry.Kind.MODERATORS_ADDED))).isFalse();
    assertThat(roles().remove(MENTORS, auditEntry(ONE, AuditEntry.Kind.MODERATORS_REMOVED)))
        .isFalse();
    roles().remove(HELPERS, auditEntry(ONE, AuditEntry.Kind.MODERATORS_REMOVED));

    List<NumberedEntry> logged = audit().page(ONE, Long.MAX_VALUE, 10);
    assertThat(logged)
        .containsExactly(
            new NumberedEntry(
                2, auditEntry(ONE, AuditEntry.Kind.MODERATORS_REMOVED), Optional.empty()),
            new NumberedEntry(
                1, auditEntry(ONE, AuditEntry.Kind.MODERATORS_ADDED), Optional.empty()));
  }
}
