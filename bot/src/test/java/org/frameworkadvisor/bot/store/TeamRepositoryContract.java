package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.recommend.SessionId;
import org.frameworkadvisor.bot.recommend.Team;
import org.frameworkadvisor.bot.recommend.TeamRepository;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.content.format.ContentReader;
import org.junit.jupiter.api.Test;

/// What all [TeamRepository] do.
abstract class TeamRepositoryContract {
  private static final QuestionnaireDefinition DEFINITION =
      ContentReader.read(Path.of("../knowledge/content")).questionnaire().orElseThrow();
  private static final SessionId ONE = new SessionId("aaaaaaaaaa");
  private static final SessionId TWO = new SessionId("bbbbbbbbbb");
  private static final UserId ANA = new UserId("4711");
  private static final UserId BEN = new UserId("4712");
  private static final Instant TEN = Instant.parse("2026-11-23T10:00:00.003Z");
  private static final Instant ELEVEN = Instant.parse("2026-11-23T11:00:00.004Z");

  /// No teams yet.
  abstract TeamRepository teams();

  private static Team team(SessionId name, Instant closes) {
    return new Team(name, ANA, new ChannelId("815"), Optional.empty(), DEFINITION, closes, false);
  }

  @Test
  void aTeamComesBackAsItWent() {
    teams().open(team(ONE, TEN));

    assertThat(teams().find(ONE)).hasValue(team(ONE, TEN));
    assertThat(teams().find(TWO)).isEmpty();
  }

  @Test
  void whereItStandsIsKept() {
    teams().open(team(ONE, TEN));
    teams().open(team(TWO, TEN));
    teams().posted(ONE, "999");

    assertThat(teams().find(ONE).orElseThrow().message()).hasValue("999");
    assertThat(teams().find(TWO).orElseThrow().message()).isEmpty();
  }

  @Test
  void thoseAreDueThatAreOpenThoughTheirTimeIsOver() {
    teams().open(team(ONE, TEN));
    teams().open(team(TWO, ELEVEN));
    assertThat(teams().due(TEN.minusMillis(1))).isEmpty();
    assertThat(teams().due(TEN)).containsExactly(team(ONE, TEN));
    assertThat(teams().due(ELEVEN)).containsExactly(team(ONE, TEN), team(TWO, ELEVEN));

    teams().close(ONE);
    teams().close(ONE);

    assertThat(teams().due(ELEVEN)).containsExactly(team(TWO, ELEVEN));
    assertThat(teams().find(ONE).orElseThrow().isClosed()).isTrue();
  }

  @Test
  void namesAreOfThoseWhoWantThemShown() {
    teams().show(ONE, ANA, Optional.of("ana"));
    teams().show(ONE, ANA, Optional.of("Ana 日本 😀"));
    teams().show(ONE, BEN, Optional.of("ben"));
    teams().show(TWO, BEN, Optional.of("benny"));
    teams().show(ONE, BEN, Optional.empty());

    assertThat(teams().names(ONE)).isEqualTo(Map.of(ANA, "Ana 日本 😀"));
    assertThat(teams().names(TWO)).isEqualTo(Map.of(BEN, "benny"));
    assertThat(teams().names(new SessionId("cccccccccc"))).isEmpty();
  }

  @Test
  void whatClosedLongAgoIsForgottenWithTheNames() {
    teams().open(team(ONE, TEN));
    teams().open(team(TWO, ELEVEN));
    teams().show(ONE, ANA, Optional.of("ana"));
    teams().show(TWO, BEN, Optional.of("ben"));

    assertThat(teams().forgetBefore(TEN.plusMillis(1))).isEqualTo(1);
    assertThat(teams().forgetBefore(TEN.plusMillis(1))).isZero();
    assertThat(teams().find(ONE)).isEmpty();
    assertThat(teams().names(ONE)).isEmpty();
    assertThat(teams().find(TWO)).isPresent();
    assertThat(teams().names(TWO)).isNotEmpty();
  }
}
