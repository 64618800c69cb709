-- For SQLite and PostgreSQL alike. Ids are Discord's, which are too big for JavaScript and so are
-- text everywhere; times are milliseconds since 1970 in UTC.

-- No foreign key from votes: the answer may be forgotten, or not have been kept.
CREATE TABLE answers (
  id         TEXT   NOT NULL PRIMARY KEY,
  guild      TEXT,
  channel    TEXT   NOT NULL,
  asker      TEXT   NOT NULL,
  typed      TEXT   NOT NULL,
  understood TEXT   NOT NULL,
  given_at   BIGINT NOT NULL
);

CREATE INDEX answers_by_time ON answers (given_at);

CREATE TABLE votes (
  answer  TEXT    NOT NULL,
  voter   TEXT    NOT NULL,
  helped  BOOLEAN NOT NULL,
  reason  TEXT    NOT NULL,
  cast_at BIGINT  NOT NULL,
  PRIMARY KEY (answer, voter)
);

CREATE INDEX votes_by_time ON votes (cast_at);

CREATE TABLE channel_policies (
  guild      TEXT    NOT NULL,
  channel    TEXT    NOT NULL,
  mode       TEXT    NOT NULL,
  in_thread  BOOLEAN NOT NULL,
  is_private BOOLEAN NOT NULL,
  feedback   BOOLEAN NOT NULL,
  PRIMARY KEY (guild, channel)
);
