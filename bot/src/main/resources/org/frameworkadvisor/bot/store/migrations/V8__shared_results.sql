-- At which step a result was shown to others: each is shown once.
ALTER TABLE sessions ADD COLUMN shared_step INTEGER;
