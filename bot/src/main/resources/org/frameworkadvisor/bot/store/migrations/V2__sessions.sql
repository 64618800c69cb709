-- Every version of the questionnaire that somebody began with: a session is finished with its own.
-- Content, nothing personal; a few kilobytes for each change.
CREATE TABLE questionnaires (
  definition TEXT NOT NULL PRIMARY KEY,
  source     TEXT NOT NULL
);

-- One for each member and place: a guild, or outside of all.
CREATE TABLE sessions (
  member     TEXT    NOT NULL,
  place      TEXT    NOT NULL,
  name       TEXT    NOT NULL,
  step       INTEGER NOT NULL,
  definition TEXT    NOT NULL REFERENCES questionnaires (definition),
  state      TEXT    NOT NULL,
  expires_at BIGINT  NOT NULL,
  PRIMARY KEY (member, place)
);

CREATE INDEX sessions_by_time ON sessions (expires_at);
