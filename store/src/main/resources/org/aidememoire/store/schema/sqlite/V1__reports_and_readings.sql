-- What is kept for ever: reports as delivered, what was learnt about them, and what each version of the reader found
-- in them. Rows are added and never changed; the triggers at the end hold everyone to it.
--
-- Offsets (starts, ends, text_length) count UTF-16 code units in the text as delivered, zero-based and half-open.
-- Days are ISO 8601 (2026-02-05). Moments (kept_at, learnt_at) are UTC and no part of any export.

-- Tells a store from any other SQLite file: 'AIDE' in ASCII.
PRAGMA application_id = 1095320645;

CREATE TABLE reports (
    id             TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 64), -- SHA-256 of the bytes as delivered
    kept_at        TEXT    NOT NULL,
    opener         TEXT    NOT NULL, -- what made the text from the bytes
    opener_version TEXT    NOT NULL,
    text_length    INTEGER NOT NULL,
    size           INTEGER NOT NULL, -- how many bytes were delivered
    text           TEXT    NOT NULL, -- the text as delivered
    -- The bytes as delivered, in zlib's form where that is shorter, else as they are (then they are `size` long).
    -- SQLite's own shell gives them back: SELECT sqlar_uncompress(bytes, size) FROM reports
    bytes          BLOB    NOT NULL
) STRICT;

-- What was learnt about a report, in the order in which it was learnt. NULL says nothing; of each column the latest
-- word holds.
CREATE TABLE metadata (
    sequence  INTEGER NOT NULL PRIMARY KEY,
    report    TEXT    NOT NULL REFERENCES reports (id),
    learnt_at TEXT    NOT NULL,
    name      TEXT    NOT NULL,
    url       TEXT,
    outlet    TEXT,
    title     TEXT,
    published TEXT,
    language  TEXT
) STRICT;

CREATE INDEX metadata_of_report ON metadata (report, sequence);

-- What one version of the reader found in one report. The latest of a report holds.
CREATE TABLE readings (
    sequence  INTEGER NOT NULL PRIMARY KEY,
    report    TEXT    NOT NULL REFERENCES reports (id),
    kept_at   TEXT    NOT NULL,
    reader    TEXT    NOT NULL, -- the reader's version
    language  TEXT    NOT NULL, -- BCP 47, 'und' where unknown
    published TEXT
) STRICT;

CREATE INDEX readings_of_report ON readings (report, sequence);

CREATE VIEW latest_readings AS
SELECT *
FROM readings
WHERE sequence = (SELECT max(other.sequence) FROM readings other WHERE other.report = readings.report);

-- What a reading says, claim by claim, in the order of the text.
CREATE TABLE claims (
    reading  INTEGER NOT NULL REFERENCES readings (sequence),
    position INTEGER NOT NULL, -- from 0
    id       TEXT    NOT NULL, -- the claim's stable identifier
    kind     TEXT    NOT NULL, -- people, engagements, commitments, ...
    starts   INTEGER NOT NULL,
    ends     INTEGER NOT NULL,
    quote    TEXT    NOT NULL, -- the exact words
    rule     TEXT    NOT NULL, -- what found it: family/rule
    body     TEXT    NOT NULL, -- the rest as JSON, such as {"force":"agreed", ...}
    PRIMARY KEY (reading, position)
) STRICT;

-- What could not be read in a report, or not surely.
CREATE TABLE problems (
    reading  INTEGER NOT NULL REFERENCES readings (sequence),
    position INTEGER NOT NULL, -- from 0
    severity TEXT    NOT NULL, -- error, warning, set-aside
    source   TEXT    NOT NULL, -- the file or report as a user knows it
    starts   INTEGER,          -- with ends and quote: the place, where there is one
    ends     INTEGER,
    quote    TEXT,
    reason   TEXT    NOT NULL,
    PRIMARY KEY (reading, position)
) STRICT;

CREATE TRIGGER reports_stay BEFORE DELETE ON reports
BEGIN SELECT RAISE(ABORT, 'a kept report is never removed'); END;
CREATE TRIGGER reports_stay_as_they_are BEFORE UPDATE ON reports
BEGIN SELECT RAISE(ABORT, 'a kept report is never changed'); END;

CREATE TRIGGER metadata_stay BEFORE DELETE ON metadata
BEGIN SELECT RAISE(ABORT, 'what was learnt is never removed'); END;
CREATE TRIGGER metadata_stay_as_they_are BEFORE UPDATE ON metadata
BEGIN SELECT RAISE(ABORT, 'what was learnt is never changed; add a later word'); END;

CREATE TRIGGER readings_stay BEFORE DELETE ON readings
BEGIN SELECT RAISE(ABORT, 'a reading is never removed'); END;
CREATE TRIGGER readings_stay_as_they_are BEFORE UPDATE ON readings
BEGIN SELECT RAISE(ABORT, 'a reading is never changed; add a later one'); END;

CREATE TRIGGER claims_stay BEFORE DELETE ON claims
BEGIN SELECT RAISE(ABORT, 'a claim is never removed'); END;
CREATE TRIGGER claims_stay_as_they_are BEFORE UPDATE ON claims
BEGIN SELECT RAISE(ABORT, 'a claim is never changed'); END;

CREATE TRIGGER problems_stay BEFORE DELETE ON problems
BEGIN SELECT RAISE(ABORT, 'a problem is never removed'); END;
CREATE TRIGGER problems_stay_as_they_are BEFORE UPDATE ON problems
BEGIN SELECT RAISE(ABORT, 'a problem is never changed'); END;
