-- Figures that a user imported, with who publishes them. Rows are added and never changed; of a period the latest word
-- holds.

CREATE TABLE series (
    sequence INTEGER NOT NULL PRIMARY KEY,
    measure  TEXT    NOT NULL,
    unit     TEXT    NOT NULL,
    states   TEXT    NOT NULL, -- ISO 3166-1 alpha-3 codes in alphabetical order, joined by commas
    source   TEXT    NOT NULL,
    UNIQUE (measure, unit, states, source)
) STRICT;

CREATE TABLE figures (
    sequence    INTEGER NOT NULL PRIMARY KEY,
    series      INTEGER NOT NULL REFERENCES series (sequence),
    imported_at TEXT    NOT NULL,
    period      TEXT    NOT NULL, -- 2025, 2025-03 or 2025-03-31
    value       TEXT    NOT NULL  -- a plain decimal number, exact
) STRICT;

CREATE INDEX figures_of_series ON figures (series, period, sequence);

CREATE TRIGGER series_stay BEFORE DELETE ON series
BEGIN SELECT RAISE(ABORT, 'a series is never removed'); END;
CREATE TRIGGER series_stay_as_they_are BEFORE UPDATE ON series
BEGIN SELECT RAISE(ABORT, 'a series is never changed'); END;

CREATE TRIGGER figures_stay BEFORE DELETE ON figures
BEGIN SELECT RAISE(ABORT, 'a figure is never removed'); END;
CREATE TRIGGER figures_stay_as_they_are BEFORE UPDATE ON figures
BEGIN SELECT RAISE(ABORT, 'a figure is never changed; add a later one'); END;
