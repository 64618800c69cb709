-- As V4_1 does for acts.
CREATE TRIGGER reloads_are_not_changed BEFORE UPDATE ON reloads
BEGIN
  SELECT RAISE(ABORT, 'the history of reloads is append-only');
END;

CREATE TRIGGER reloads_are_not_removed BEFORE DELETE ON reloads
BEGIN
  SELECT RAISE(ABORT, 'the history of reloads is append-only');
END;

-- A row that is replaced is removed without the trigger above.
CREATE TRIGGER reloads_are_not_replaced BEFORE INSERT ON reloads
WHEN EXISTS (SELECT 1 FROM reloads WHERE content = NEW.content AND number = NEW.number)
BEGIN
  SELECT RAISE(ABORT, 'the history of reloads is append-only');
END;
