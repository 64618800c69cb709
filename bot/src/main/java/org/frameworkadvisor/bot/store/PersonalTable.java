package org.frameworkadvisor.bot.store;

import java.util.List;
import org.frameworkadvisor.bot.privacy.PersonalDataKind;

/// What one table holds of a member, and how it is forgotten. In the statements, `:member` is whose
/// it is. A table that names people belongs here.
///
/// @param query what a member sees of it
/// @param removal what removes it or takes the name away; nothing where it stays
record PersonalTable(PersonalDataKind kind, String query, List<String> removal) {
  /// Stands for no member; there is no such id.
  private static final String NOBODY = "0";

  /// Every one of them.
  static final List<PersonalTable> ALL =
      List.of(
          new PersonalTable(
              PersonalDataKind.QUESTIONS,
              """
              SELECT typed, understood, guild, channel, given_at FROM answers
              WHERE asker = :member ORDER BY given_at, id
              """,
              List.of("DELETE FROM answers WHERE asker = :member")),
          new PersonalTable(
              PersonalDataKind.VOTES,
              """
              SELECT answer, CASE WHEN helped THEN 'yes' ELSE 'no' END AS helped, reason, cast_at
              FROM votes WHERE voter = :member ORDER BY cast_at, answer
              """,
              List.of("DELETE FROM votes WHERE voter = :member")),
          new PersonalTable(
              PersonalDataKind.QUESTIONNAIRES,
              """
              SELECT place, state, expires_at FROM sessions
              WHERE member = :member ORDER BY expires_at, place
              """,
              List.of("DELETE FROM sessions WHERE member = :member")),
          new PersonalTable(
              PersonalDataKind.TEAM_NAMES,
              "SELECT team, shown FROM team_names WHERE member = :member ORDER BY team",
              List.of("DELETE FROM team_names WHERE member = :member")),
          new PersonalTable(
              PersonalDataKind.TEAMS,
              """
              SELECT name, channel, message, closes_at FROM teams
              WHERE owner = :member ORDER BY closes_at, name
              """,
              List.of("UPDATE teams SET owner = '" + NOBODY + "' WHERE owner = :member")),
          new PersonalTable(
              PersonalDataKind.MISSES,
              """
              SELECT question, guild, channel, message, asked_at FROM misses
              WHERE asker = :member ORDER BY asked_at, answer
              """,
              List.of(
                  """
                  DELETE FROM gaps
                  WHERE state IN ('NEW', 'OPEN')
                    AND id IN (SELECT gap FROM misses WHERE asker = :member)
                    AND id NOT IN (SELECT gap FROM misses WHERE asker <> :member)
                  """,
                  """
                  UPDATE gaps SET question = COALESCE(
                    (SELECT question FROM misses
                     WHERE misses.gap = gaps.id AND asker <> :member ORDER BY asked_at LIMIT 1),
                    question)
                  WHERE state IN ('NEW', 'OPEN') AND id IN (SELECT gap FROM misses WHERE asker = :member)
                  """,
                  "DELETE FROM misses WHERE asker = :member")),
          new PersonalTable(
              PersonalDataKind.WISHES,
              """
              SELECT question, guild, channel, made_at FROM wishes
              WHERE member = :member ORDER BY made_at, gap
              """,
              List.of("DELETE FROM wishes WHERE member = :member")),
          new PersonalTable(
              PersonalDataKind.DRAFTS,
              """
              SELECT question, answer, link, guild, made_at FROM drafts
              WHERE teacher = :member ORDER BY made_at, name
              """,
              List.of("DELETE FROM drafts WHERE teacher = :member")),
          new PersonalTable(
              PersonalDataKind.TAUGHT,
              """
              SELECT question, answer, link, guild, taught_at FROM taught
              WHERE teacher = :member ORDER BY number
              """,
              List.of("UPDATE taught SET teacher = '" + NOBODY + "' WHERE teacher = :member")),
          new PersonalTable(
              PersonalDataKind.ACTS,
              """
              SELECT guild, kind, about, detail, done_at FROM acts
              WHERE actor = :member ORDER BY done_at, guild, number
              """,
              List.of()),
          new PersonalTable(
              PersonalDataKind.RELOADS,
              """
              SELECT guild, content, result, version_before, version_now, begun_at FROM reloads
              WHERE member = :member ORDER BY begun_at, content, number
              """,
              List.of()));
}
