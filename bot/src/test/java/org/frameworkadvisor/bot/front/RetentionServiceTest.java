package org.frameworkadvisor.bot.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.bot.ask.AnswerRecord;
import org.frameworkadvisor.bot.feedback.VoteRepository;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.recommend.Interview;
import org.frameworkadvisor.bot.recommend.InterviewSession;
import org.frameworkadvisor.bot.recommend.SessionId;
import org.frameworkadvisor.bot.recommend.SessionKey;
import org.frameworkadvisor.bot.recommend.Team;
import org.frameworkadvisor.bot.teach.Gap;
import org.frameworkadvisor.bot.teach.GapId;
import org.frameworkadvisor.bot.teach.UnansweredQuestion;
import org.frameworkadvisor.bot.twin.InMemoryAnswerRepository;
import org.frameworkadvisor.bot.twin.InMemoryDraftRepository;
import org.frameworkadvisor.bot.twin.InMemoryGapRepository;
import org.frameworkadvisor.bot.twin.InMemorySessionRepository;
import org.frameworkadvisor.bot.twin.InMemoryTeamRepository;
import org.frameworkadvisor.bot.twin.InMemoryVoteRepository;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.content.format.ContentReader;
import org.junit.jupiter.api.Test;

class RetentionServiceTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:17:32Z");
  private static final GuildId CLUB = new GuildId("g1");
  private static final UserId ANA = new UserId("ana");
  private static final UserId BEN = new UserId("ben");
  private static final QuestionnaireDefinition QUESTIONNAIRE =
      ContentReader.read(Path.of("../knowledge/content")).questionnaire().orElseThrow();

  private final InMemoryAnswerRepository answers = new InMemoryAnswerRepository();
  private final InMemoryVoteRepository votes = new InMemoryVoteRepository();
  private final InMemorySessionRepository sessions = new InMemorySessionRepository();
  private final InMemoryTeamRepository teams = new InMemoryTeamRepository();
  private final InMemoryGapRepository gaps = new InMemoryGapRepository();
  private final InMemoryDraftRepository drafts = new InMemoryDraftRepository();
  private final RetentionService retention =
      new RetentionService(
          answers,
          votes,
          sessions,
          teams,
          gaps,
          drafts,
          Duration.ofDays(90),
          InstantSource.fixed(NOW));

  @Test
  void whatIsOldIsForgotten() {
    AnswerId old = given("old", NOW.minus(Duration.ofDays(90)).minusMillis(1));
    AnswerId recent = given("recent", NOW.minus(Duration.ofDays(90)));

    retention.forget();

    assertThat(answers.find(old)).isEmpty();
    assertThat(votes.find(old, ANA)).isEmpty();
    assertThat(answers.find(recent)).isPresent();
    assertThat(votes.find(recent, ANA)).isPresent();
  }

  @Test
  void questionsWithoutAnAnswerAreForgottenAndDecisionsOnThemAreNot() {
    gap("old", Duration.ofDays(91));
    gap("ignored", Duration.ofDays(91));
    gap("recent", Duration.ofDays(89));
    gaps.decide(
        CLUB,
        new GapId("ignored"),
        Gap.State.IGNORED,
        new AuditEntry(CLUB, BEN, AuditEntry.Kind.GAP_IGNORED, "ignored", "", NOW));

    retention.forget();

    assertThat(gaps.recent(CLUB, 10))
        .extracting(gap -> gap.id().value())
        .containsExactly("recent", "ignored");
    assertThat(gaps.find(CLUB, new GapId("ignored"), Audience.OPERATOR)).isEmpty();
  }

  private void gap(String id, Duration age) {
    Instant at = NOW.minus(age);
    gaps.open(
        new Gap(new GapId(id), CLUB, "What is WSGI?", Gap.State.OPEN, 1, at, at),
        new UnansweredQuestion(
            new AnswerId(id),
            CLUB,
            new ChannelId("c1"),
            Optional.empty(),
            ANA,
            "What is WSGI?",
            at,
            Optional.empty()));
  }

  @Test
  void whatCannotBeForgottenNowIsForgottenNextTime() {
    AnswerId old = given("old", NOW.minus(Duration.ofDays(91)));
    votes.breakDown();
    assertThatThrownBy(retention::forget).isInstanceOf(StoreUnavailable.class);

    votes.repair();
    retention.forget();
    assertThat(votes.find(old, ANA)).isEmpty();
  }

  @Test
  void aQuestionnaireIsForgottenADayAfterItExpired() {
    InterviewSession expired = begun("aaaaaaaaaa", ANA, NOW.minus(Duration.ofDays(1)));
    InterviewSession grace = begun("bbbbbbbbbb", BEN, NOW.minus(Duration.ofDays(1)).plusMillis(1));

    retention.forget();

    assertThat(sessions.find(expired.name())).isEmpty();
    assertThat(sessions.find(grace.name())).isPresent();
  }

  @Test
  void aTeamIsForgottenAWeekAfterItWasToCloseWithTheNames() {
    SessionId old = opened("cccccccccc", NOW.minus(Duration.ofDays(7)).minusMillis(1));
    SessionId recent = opened("dddddddddd", NOW.minus(Duration.ofDays(7)));

    retention.forget();

    assertThat(teams.find(old)).isEmpty();
    assertThat(teams.names(old)).isEmpty();
    assertThat(teams.find(recent)).isPresent();
    assertThat(teams.names(recent)).isNotEmpty();
  }

  private InterviewSession begun(String name, UserId member, Instant expires) {
    InterviewSession session =
        new InterviewSession(
            new SessionId(name),
            SessionKey.of(member, Optional.empty()),
            0,
            Interview.begin(QUESTIONNAIRE, List.of()),
            expires);
    sessions.begin(session);
    return session;
  }

  private SessionId opened(String name, Instant closes) {
    SessionId team = new SessionId(name);
    teams.open(
        new Team(team, ANA, new ChannelId("c1"), Optional.empty(), QUESTIONNAIRE, closes, true));
    teams.show(team, BEN, Optional.of("ben"));
    return team;
  }

  private AnswerId given(String name, Instant at) {
    AnswerId id = new AnswerId(name);
    answers.add(
        new AnswerRecord(id, Optional.empty(), new ChannelId("c1"), ANA, "why?", "why flask?", at));
    votes.cast(new VoteRepository.Vote(id, ANA, true, "", at));
    return id;
  }
}
