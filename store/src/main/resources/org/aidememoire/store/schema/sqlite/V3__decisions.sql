-- What people decide, sealed into one chain, and the few ways in which kept words may go for good: where the law demands
-- that a report be erased. Rows are added and never changed otherwise.
--
-- docs/formats.md says how a seal is worked out, so that anybody can check the chain with other tools.

CREATE TABLE decisions (
    number     INTEGER NOT NULL PRIMARY KEY, -- its place in the chain, from 1 without gaps
    decided_at TEXT    NOT NULL, -- UTC, to the millisecond
    decided_by TEXT    NOT NULL,
    role       TEXT    NOT NULL, -- the role acted in
    act        TEXT    NOT NULL, -- accept, correct, reject, ...
    subject    TEXT    NOT NULL, -- 'claim c7k3m9q2xv4hd', 'entry c7k3m9q2xv4hd,c9...', 'report <sha-256>'
    report     TEXT    REFERENCES reports (id), -- the one report that it is about, where it is about one
    content    TEXT,             -- canonical JSON (RFC 8785); NULL once erased
    digest     TEXT    NOT NULL CHECK (length(digest) = 64), -- SHA-256 of the content
    previous   TEXT    NOT NULL UNIQUE, -- the seal of the decision before; 64 zeros before the first
    seal       TEXT    NOT NULL UNIQUE  -- SHA-256 over all of the above, with the digest in place of the content
) STRICT;

CREATE INDEX decisions_of_report ON decisions (report, number);

-- Which decisions are on the same thing: 'claim c7k3m9q2xv4hd', or 'entry c7k3m9q2xv4hd' for each claim of an entry.
CREATE TABLE threads (
    thread   TEXT    NOT NULL,
    decision INTEGER NOT NULL REFERENCES decisions (number),
    PRIMARY KEY (thread, decision)
) STRICT, WITHOUT ROWID;

-- The reports whose words were erased, and by which decision.
CREATE TABLE erasures (
    report   TEXT    NOT NULL PRIMARY KEY REFERENCES reports (id),
    decision INTEGER NOT NULL REFERENCES decisions (number)
) STRICT;

DROP VIEW latest_readings;
CREATE VIEW latest_readings AS
SELECT *
FROM readings
WHERE sequence = (SELECT max(other.sequence) FROM readings other WHERE other.report = readings.report)
  AND report NOT IN (SELECT report FROM erasures);

CREATE TRIGGER decisions_stay BEFORE DELETE ON decisions
BEGIN SELECT RAISE(ABORT, 'a decision is never removed'); END;
CREATE TRIGGER decisions_stay_as_they_are BEFORE UPDATE ON decisions
WHEN NOT (NEW.content IS NULL
    AND (NEW.number, NEW.decided_at, NEW.decided_by, NEW.role, NEW.act, NEW.subject, NEW.digest, NEW.previous, NEW.seal)
      = (OLD.number, OLD.decided_at, OLD.decided_by, OLD.role, OLD.act, OLD.subject, OLD.digest, OLD.previous, OLD.seal)
    AND NEW.report IS OLD.report
    AND EXISTS (SELECT 1 FROM erasures WHERE instr(OLD.content, report) > 0 AND erasures.decision <> OLD.number))
BEGIN SELECT RAISE(ABORT, 'a decision is never changed; add a later one'); END;

CREATE TRIGGER threads_stay BEFORE DELETE ON threads
BEGIN SELECT RAISE(ABORT, 'what a decision is about is never removed'); END;
CREATE TRIGGER threads_stay_as_they_are BEFORE UPDATE ON threads
BEGIN SELECT RAISE(ABORT, 'what a decision is about is never changed'); END;

CREATE TRIGGER erasures_stay BEFORE DELETE ON erasures
BEGIN SELECT RAISE(ABORT, 'the marker of an erasure is never removed'); END;
CREATE TRIGGER erasures_stay_as_they_are BEFORE UPDATE ON erasures
BEGIN SELECT RAISE(ABORT, 'the marker of an erasure is never changed'); END;

DROP TRIGGER reports_stay_as_they_are;
CREATE TRIGGER reports_stay_as_they_are BEFORE UPDATE ON reports
WHEN NOT (NEW.id = OLD.id AND NEW.kept_at = OLD.kept_at AND NEW.text = '' AND NEW.text_length = 0
    AND NEW.size = 0 AND length(NEW.bytes) = 0
    AND NEW.opener = OLD.opener AND NEW.opener_version = OLD.opener_version
    AND OLD.id IN (SELECT report FROM erasures))
BEGIN SELECT RAISE(ABORT, 'a kept report is never changed'); END;

DROP TRIGGER metadata_stay;
CREATE TRIGGER metadata_stay BEFORE DELETE ON metadata
WHEN OLD.report NOT IN (SELECT report FROM erasures)
BEGIN SELECT RAISE(ABORT, 'what was learnt is never removed'); END;

DROP TRIGGER claims_stay;
CREATE TRIGGER claims_stay BEFORE DELETE ON claims
WHEN OLD.reading NOT IN (SELECT sequence FROM readings WHERE report IN (SELECT report FROM erasures))
BEGIN SELECT RAISE(ABORT, 'a claim is never removed'); END;

DROP TRIGGER problems_stay;
CREATE TRIGGER problems_stay BEFORE DELETE ON problems
WHEN OLD.reading NOT IN (SELECT sequence FROM readings WHERE report IN (SELECT report FROM erasures))
BEGIN SELECT RAISE(ABORT, 'a problem is never removed'); END;
