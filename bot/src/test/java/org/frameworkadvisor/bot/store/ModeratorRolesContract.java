package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.RoleId;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.moderate.Audit;
import org.frameworkadvisor.bot.moderate.Audit.Entry;
import org.frameworkadvisor.bot.moderate.ModeratorRoles;
import org.junit.jupiter.api.Test;

/// What all [ModeratorRoles] do.
abstract class ModeratorRolesContract {
  static final GuildId ONE = AuditContract.ONE;
  static final GuildId TWO = AuditContract.TWO;
  static final RoleId HELPERS = new RoleId("r1");
  static final RoleId MENTORS = new RoleId("r2");

  /// None yet.
  abstract ModeratorRoles roles();

  abstract Audit audit();

  static Act act(GuildId guild, Act.Kind kind) {
    return new Act(guild, new UserId("u1"), kind, "r1", "", AuditContract.TEN);
  }

  @Test
  void whatIsAddedIsThereUntilItIsRemoved() {
    assertThat(roles().add(HELPERS, act(ONE, Act.Kind.MODERATORS_ADDED))).isTrue();
    assertThat(roles().add(MENTORS, act(ONE, Act.Kind.MODERATORS_ADDED))).isTrue();
    assertThat(roles().of(ONE)).containsExactlyInAnyOrder(HELPERS, MENTORS);

    assertThat(roles().remove(HELPERS, act(ONE, Act.Kind.MODERATORS_REMOVED))).isTrue();
    assertThat(roles().of(ONE)).containsExactly(MENTORS);
  }

  @Test
  void eachGuildHasItsOwn() {
    roles().add(HELPERS, act(ONE, Act.Kind.MODERATORS_ADDED));

    assertThat(roles().of(TWO)).isEmpty();
    assertThat(roles().remove(HELPERS, act(TWO, Act.Kind.MODERATORS_REMOVED))).isFalse();
    assertThat(roles().of(ONE)).containsExactly(HELPERS);
  }

  @Test
  void thoseOfAllGuildsAreReadTogether() {
    assertThat(roles().all()).isEmpty();
    roles().add(HELPERS, act(ONE, Act.Kind.MODERATORS_ADDED));
    roles().add(MENTORS, act(TWO, Act.Kind.MODERATORS_ADDED));
    roles().add(HELPERS, act(TWO, Act.Kind.MODERATORS_ADDED));

    assertThat(roles().all())
        .containsOnly(Map.entry(ONE, Set.of(HELPERS)), Map.entry(TWO, Set.of(HELPERS, MENTORS)));
  }

  @Test
  void whatChangesSomethingIsLoggedAndNothingElse() {
    roles().add(HELPERS, act(ONE, Act.Kind.MODERATORS_ADDED));
    assertThat(roles().add(HELPERS, act(ONE, Act.Kind.MODERATORS_ADDED))).isFalse();
    assertThat(roles().remove(MENTORS, act(ONE, Act.Kind.MODERATORS_REMOVED))).isFalse();
    roles().remove(HELPERS, act(ONE, Act.Kind.MODERATORS_REMOVED));

    List<Entry> logged = audit().page(ONE, Long.MAX_VALUE, 10);
    assertThat(logged)
        .containsExactly(
            new Entry(2, act(ONE, Act.Kind.MODERATORS_REMOVED), Optional.empty()),
            new Entry(1, act(ONE, Act.Kind.MODERATORS_ADDED), Optional.empty()));
  }
}
