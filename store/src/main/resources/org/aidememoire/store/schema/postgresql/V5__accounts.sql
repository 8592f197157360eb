-- The twin of SQLite's fifth form: who may use the record through its website.

CREATE TABLE accounts (
    key        TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    name       TEXT COLLATE "C" NOT NULL,
    role       TEXT COLLATE "C" NOT NULL,
    password   TEXT COLLATE "C",
    opened_at  TEXT COLLATE "C" NOT NULL,
    changed_at TEXT COLLATE "C" NOT NULL,
    closed_at  TEXT COLLATE "C"
);

CREATE FUNCTION account_stays_as_it_is() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.key, NEW.name, NEW.opened_at) = (OLD.key, OLD.name, OLD.opened_at) AND OLD.closed_at IS NULL THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the name of an account is never changed, nor anything of a closed one';
END
$$;

CREATE TRIGGER accounts_stay BEFORE DELETE OR TRUNCATE ON accounts
EXECUTE FUNCTION stays_as_it_is('an account is never removed; close it');
CREATE TRIGGER names_of_accounts_stay_as_they_are BEFORE UPDATE ON accounts FOR EACH ROW
EXECUTE FUNCTION account_stays_as_it_is();
