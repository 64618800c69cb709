-- Guilds that the bot is not in any more, and since when that is known. -1 while one is forgotten.
CREATE TABLE left_guilds (
  guild   TEXT   NOT NULL PRIMARY KEY,
  left_at BIGINT NOT NULL
);
