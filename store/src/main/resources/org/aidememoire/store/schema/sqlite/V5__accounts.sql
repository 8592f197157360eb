-- Who may use the record through its website. An account is no part of the record: it changes, and no seal is made of it.
-- It is never removed, though, so that nobody can take the name under which another person signed.

CREATE TABLE accounts (
    key        TEXT NOT NULL PRIMARY KEY, -- the name without differences of case and of the writing of characters
    name       TEXT NOT NULL,
    role       TEXT NOT NULL, -- reader, coder, reviewer, administrator
    password   TEXT,          -- its hash after the name of the way of hashing, as in {bcrypt}...; NULL once closed
    opened_at  TEXT NOT NULL, -- UTC, to the millisecond
    changed_at TEXT NOT NULL,
    closed_at  TEXT
) STRICT;

CREATE TRIGGER accounts_stay BEFORE DELETE ON accounts
BEGIN SELECT RAISE(ABORT, 'an account is never removed; close it'); END;
CREATE TRIGGER names_of_accounts_stay_as_they_are BEFORE UPDATE ON accounts
WHEN (NEW.key, NEW.name, NEW.opened_at) <> (OLD.key, OLD.name, OLD.opened_at) OR OLD.closed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the name of an account is never changed, nor anything of a closed one'); END;
