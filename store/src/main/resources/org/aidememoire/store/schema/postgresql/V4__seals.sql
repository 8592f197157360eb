-- The twin of SQLite's fourth form: the digests of all that is kept.

CREATE TABLE seals (
    unit   TEXT COLLATE "C" NOT NULL,
    key    TEXT COLLATE "C" NOT NULL,
    report TEXT COLLATE "C",
    digest TEXT COLLATE "C" NOT NULL CHECK (length(digest) = 64),
    PRIMARY KEY (unit, key)
);

CREATE TRIGGER seals_stay BEFORE DELETE OR TRUNCATE ON seals
EXECUTE FUNCTION stays_as_it_is('a seal is never removed');
CREATE TRIGGER seals_stay_as_they_are BEFORE UPDATE ON seals
EXECUTE FUNCTION stays_as_it_is('a seal is never changed');
