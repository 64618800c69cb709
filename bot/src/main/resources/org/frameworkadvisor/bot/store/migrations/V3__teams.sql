-- Those who decide together. What each of them answers is a session whose place is the team.
CREATE TABLE teams (
  name       TEXT    NOT NULL PRIMARY KEY,
  owner      TEXT    NOT NULL,
  channel    TEXT    NOT NULL,
  message    TEXT,
  definition TEXT    NOT NULL REFERENCES questionnaires (definition),
  closes_at  BIGINT  NOT NULL,
  is_closed  BOOLEAN NOT NULL
);

CREATE INDEX teams_by_time ON teams (closes_at);

-- Only of those who want their names shown.
CREATE TABLE team_names (
  team   TEXT NOT NULL,
  member TEXT NOT NULL,
  shown  TEXT NOT NULL,
  PRIMARY KEY (team, member)
);

CREATE INDEX sessions_by_place ON sessions (place);
CREATE UNIQUE INDEX sessions_by_name ON sessions (name);
