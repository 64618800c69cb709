-- In PostgreSQL: a function that raises an exception, and a trigger BEFORE UPDATE OR DELETE OR TRUNCATE
-- that calls it.
CREATE TRIGGER acts_are_not_changed BEFORE UPDATE ON acts
BEGIN
  SELECT RAISE(ABORT, 'the audit log is append-only');
END;

CREATE TRIGGER acts_are_not_removed BEFORE DELETE ON acts
BEGIN
  SELECT RAISE(ABORT, 'the audit log is append-only');
END;

-- A row that is replaced is removed without the trigger above.
CREATE TRIGGER acts_are_not_replaced BEFORE INSERT ON acts
WHEN EXISTS (SELECT 1 FROM acts WHERE guild = NEW.guild AND number = NEW.number)
BEGIN
  SELECT RAISE(ABORT, 'the audit log is append-only');
END;
