package org.aidememoire.cli;

/** How a listing is printed. */
enum Format {
    /** A table that fits the terminal. */
    table,
    /** Comma-separated values, RFC 4180. */
    csv,
    /** A JSON array, each entry with every source. */
    json,
    /** A table in Markdown. */
    md
}
