-- The one way in which acts are removed: all of a guild, within the transaction that forgets it.
DROP TRIGGER acts_are_not_removed;

CREATE TRIGGER acts_are_not_removed BEFORE DELETE ON acts
WHEN NOT EXISTS (SELECT 1 FROM left_guilds WHERE guild = OLD.guild AND left_at = -1)
BEGIN
  SELECT RAISE(ABORT, 'the audit log is append-only');
END;
