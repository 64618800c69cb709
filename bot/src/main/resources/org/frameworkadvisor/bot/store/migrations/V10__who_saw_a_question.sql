-- The channel whose members saw a question being asked, for a thread the one around it. Empty where
-- the answer was for the asker alone, and where that was not noted: those count as private.
ALTER TABLE answers ADD COLUMN seen_in TEXT;
ALTER TABLE misses ADD COLUMN seen_in TEXT;
ALTER TABLE wishes ADD COLUMN seen_in TEXT;

-- What the bot itself said in a channel was kept under the name of a member.
UPDATE answers SET asker = '0', typed = '', understood = '' WHERE id = 'n' || channel;
