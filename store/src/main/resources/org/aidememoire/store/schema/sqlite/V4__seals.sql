-- The digests of all that is kept, so that a row that was changed otherwise than by this program is found. Those of rows
-- that are older than this form are made when it is brought in.
--
-- docs/formats.md says what is digested.

CREATE TABLE seals (
    unit   TEXT NOT NULL, -- REPORT, METADATA, READING (with its claims and problems), SERIES, FIGURE, DECISION
    key    TEXT NOT NULL, -- a report's identity, or the row's number in 18 digits
    report TEXT,          -- the report that it is of; once that is erased, the digest no longer counts
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    PRIMARY KEY (unit, key)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER seals_stay BEFORE DELETE ON seals
BEGIN SELECT RAISE(ABORT, 'a seal is never removed'); END;
CREATE TRIGGER seals_stay_as_they_are BEFORE UPDATE ON seals
BEGIN SELECT RAISE(ABORT, 'a seal is never changed'); END;
