-- When other content was served, by whom, and what came of it. Rows are added and never changed or
-- removed; each database has a trigger that sees to it. A content is named by where it lies; member
-- and guild are empty unless it was a moderator. Numbers count from 1 within each content.
CREATE TABLE reloads (
  content        TEXT    NOT NULL,
  number         BIGINT  NOT NULL,
  begun_at       BIGINT  NOT NULL,
  initiator      TEXT    NOT NULL,
  member         TEXT    NOT NULL,
  guild          TEXT    NOT NULL,
  result         TEXT    NOT NULL,
  version_before TEXT    NOT NULL,
  version_now    TEXT    NOT NULL,
  added          INTEGER NOT NULL,
  changed        INTEGER NOT NULL,
  removed        INTEGER NOT NULL,
  took_ms        BIGINT  NOT NULL,
  PRIMARY KEY (content, number)
);
