-- What moderators taught. Every change adds a version, and none is removed.
CREATE TABLE taught (
  number       BIGINT  NOT NULL PRIMARY KEY,
  guild        TEXT    NOT NULL,
  id           TEXT    NOT NULL,
  question     TEXT    NOT NULL,
  answer       TEXT    NOT NULL,
  link         TEXT    NOT NULL,
  teacher      TEXT    NOT NULL,
  taught_at    BIGINT  NOT NULL,
  is_forgotten BOOLEAN NOT NULL
);

CREATE INDEX taught_by_guild ON taught (guild, id, number);

-- What is about to be taught, until it is confirmed.
CREATE TABLE drafts (
  name     TEXT   NOT NULL PRIMARY KEY,
  guild    TEXT   NOT NULL,
  teacher  TEXT   NOT NULL,
  question TEXT   NOT NULL,
  answer   TEXT   NOT NULL,
  link     TEXT   NOT NULL,
  edits    TEXT,
  gap      TEXT,
  made_at  BIGINT NOT NULL
);

CREATE INDEX drafts_by_time ON drafts (made_at);

-- Questions that were not answered, one row for all ways in which one was asked; once there is a
-- taught answer, its id.
CREATE TABLE gaps (
  id        TEXT    NOT NULL PRIMARY KEY,
  guild     TEXT    NOT NULL,
  question  TEXT    NOT NULL,
  state     TEXT    NOT NULL,
  taught    TEXT,
  asked     INTEGER NOT NULL,
  first_at  BIGINT  NOT NULL,
  last_at   BIGINT  NOT NULL
);

CREATE INDEX gaps_by_guild ON gaps (guild, last_at);

CREATE TABLE misses (
  answer   TEXT   NOT NULL PRIMARY KEY,
  gap      TEXT   NOT NULL,
  guild    TEXT   NOT NULL,
  channel  TEXT   NOT NULL,
  message  TEXT,
  asker    TEXT   NOT NULL,
  question TEXT   NOT NULL,
  asked_at BIGINT NOT NULL
);

CREATE INDEX misses_by_gap ON misses (gap, asked_at);
CREATE INDEX misses_by_time ON misses (asked_at);

-- Who wants to be told once a gap is filled. Gone when they were.
CREATE TABLE wishes (
  gap      TEXT   NOT NULL,
  member   TEXT   NOT NULL,
  guild    TEXT   NOT NULL,
  channel  TEXT   NOT NULL,
  question TEXT   NOT NULL,
  made_at  BIGINT NOT NULL,
  PRIMARY KEY (gap, member)
);
