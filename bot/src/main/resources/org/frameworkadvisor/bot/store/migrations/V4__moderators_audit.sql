-- Roles that moderate beside those who may manage the server.
CREATE TABLE moderator_roles (
  guild TEXT NOT NULL,
  role  TEXT NOT NULL,
  PRIMARY KEY (guild, role)
);

-- What moderators did. Rows are added and never changed or removed; each database has a trigger that
-- sees to it. Numbers count from 1 within each guild, so that a missing one would show.
CREATE TABLE acts (
  guild   TEXT   NOT NULL,
  number  BIGINT NOT NULL,
  actor   TEXT   NOT NULL,
  kind    TEXT   NOT NULL,
  about   TEXT   NOT NULL,
  detail  TEXT   NOT NULL,
  done_at BIGINT NOT NULL,
  PRIMARY KEY (guild, number)
);

CREATE INDEX acts_by_actor ON acts (actor);
