-- The twin of SQLite's third form: what people decide, and the few ways in which kept words may go for good.

CREATE TABLE decisions (
    number     BIGINT NOT NULL PRIMARY KEY,
    decided_at TEXT   COLLATE "C" NOT NULL,
    decided_by TEXT   COLLATE "C" NOT NULL,
    role       TEXT   COLLATE "C" NOT NULL,
    act        TEXT   COLLATE "C" NOT NULL,
    subject    TEXT   COLLATE "C" NOT NULL,
    report     TEXT   COLLATE "C" REFERENCES reports (id),
    content    TEXT   COLLATE "C",
    digest     TEXT   COLLATE "C" NOT NULL CHECK (length(digest) = 64),
    previous   TEXT   COLLATE "C" NOT NULL UNIQUE,
    seal       TEXT   COLLATE "C" NOT NULL UNIQUE
);

CREATE INDEX decisions_of_report ON decisions (report, number);

CREATE TABLE threads (
    thread   TEXT   COLLATE "C" NOT NULL,
    decision BIGINT NOT NULL REFERENCES decisions (number),
    PRIMARY KEY (thread, decision)
);

CREATE TABLE erasures (
    report   TEXT   COLLATE "C" NOT NULL PRIMARY KEY REFERENCES reports (id),
    decision BIGINT NOT NULL REFERENCES decisions (number)
);

CREATE OR REPLACE VIEW latest_readings AS
SELECT *
FROM readings
WHERE sequence = (SELECT max(other.sequence) FROM readings other WHERE other.report = readings.report)
  AND report NOT IN (SELECT report FROM erasures);

CREATE FUNCTION decision_stays_as_it_is() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.content IS NULL
        AND (NEW.number, NEW.decided_at, NEW.decided_by, NEW.role, NEW.act, NEW.subject, NEW.digest, NEW.previous, NEW.seal)
          = (OLD.number, OLD.decided_at, OLD.decided_by, OLD.role, OLD.act, OLD.subject, OLD.digest, OLD.previous, OLD.seal)
        AND NEW.report IS NOT DISTINCT FROM OLD.report
        AND EXISTS (SELECT 1 FROM erasures
                    WHERE position(erasures.report IN OLD.content) > 0 AND erasures.decision <> OLD.number)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a decision is never changed; add a later one';
END
$$;

CREATE TRIGGER decisions_stay BEFORE DELETE OR TRUNCATE ON decisions
EXECUTE FUNCTION stays_as_it_is('a decision is never removed');
CREATE TRIGGER decisions_stay_as_they_are BEFORE UPDATE ON decisions FOR EACH ROW
EXECUTE FUNCTION decision_stays_as_it_is();

CREATE TRIGGER threads_stay BEFORE DELETE OR TRUNCATE ON threads
EXECUTE FUNCTION stays_as_it_is('what a decision is about is never removed');
CREATE TRIGGER threads_stay_as_they_are BEFORE UPDATE ON threads
EXECUTE FUNCTION stays_as_it_is('what a decision is about is never changed');

CREATE TRIGGER erasures_stay BEFORE DELETE OR TRUNCATE ON erasures
EXECUTE FUNCTION stays_as_it_is('the marker of an erasure is never removed');
CREATE TRIGGER erasures_stay_as_they_are BEFORE UPDATE ON erasures
EXECUTE FUNCTION stays_as_it_is('the marker of an erasure is never changed');

CREATE FUNCTION report_stays_as_it_is() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.id = OLD.id AND NEW.kept_at = OLD.kept_at AND NEW.text = '' AND NEW.text_length = 0
        AND NEW.size = 0 AND length(NEW.bytes) = 0
        AND NEW.opener = OLD.opener AND NEW.opener_version = OLD.opener_version
        AND OLD.id IN (SELECT report FROM erasures)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a kept report is never changed';
END
$$;

DROP TRIGGER reports_stay_as_they_are ON reports;
CREATE TRIGGER reports_stay_as_they_are BEFORE UPDATE ON reports FOR EACH ROW
EXECUTE FUNCTION report_stays_as_it_is();

-- Aborts with its one argument as the message, unless the row's report was erased.
CREATE FUNCTION stays_unless_report_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.report IN (SELECT report FROM erasures) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION '%', TG_ARGV[0];
END
$$;

-- The same for what belongs to a reading.
CREATE FUNCTION stays_unless_reading_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.reading IN (SELECT sequence FROM readings WHERE report IN (SELECT report FROM erasures)) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION '%', TG_ARGV[0];
END
$$;

DROP TRIGGER metadata_stay ON metadata;
CREATE TRIGGER metadata_stay BEFORE TRUNCATE ON metadata
EXECUTE FUNCTION stays_as_it_is('what was learnt is never removed');
CREATE TRIGGER metadata_stay_unless_erased BEFORE DELETE ON metadata FOR EACH ROW
EXECUTE FUNCTION stays_unless_report_erased('what was learnt is never removed');

DROP TRIGGER claims_stay ON claims;
CREATE TRIGGER claims_stay BEFORE TRUNCATE ON claims
EXECUTE FUNCTION stays_as_it_is('a claim is never removed');
CREATE TRIGGER claims_stay_unless_erased BEFORE DELETE ON claims FOR EACH ROW
EXECUTE FUNCTION stays_unless_reading_erased('a claim is never removed');

DROP TRIGGER problems_stay ON problems;
CREATE TRIGGER problems_stay BEFORE TRUNCATE ON problems
EXECUTE FUNCTION stays_as_it_is('a problem is never removed');
CREATE TRIGGER problems_stay_unless_erased BEFORE DELETE ON problems FOR EACH ROW
EXECUTE FUNCTION stays_unless_reading_erased('a problem is never removed');
