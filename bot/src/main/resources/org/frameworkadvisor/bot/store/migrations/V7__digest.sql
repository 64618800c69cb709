-- How a question ended and how long it took, for those that are kept from now on.
ALTER TABLE answers ADD COLUMN outcome TEXT NOT NULL DEFAULT 'OTHER';
ALTER TABLE answers ADD COLUMN took BIGINT NOT NULL DEFAULT 0;

CREATE INDEX answers_by_guild ON answers (guild, given_at);

-- Where a guild's digest goes. It is sent by whoever claims it first; a claim holds for a while.
CREATE TABLE digests (
  guild      TEXT   NOT NULL PRIMARY KEY,
  channel    TEXT   NOT NULL,
  sent_until BIGINT NOT NULL,
  claimed_at BIGINT NOT NULL
);
