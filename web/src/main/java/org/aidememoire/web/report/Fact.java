package org.aidememoire.web.report;

/**
 * What a report is read to say in some words, in one line.
 *
 * @param number its place among the facts of the report, from 1
 * @param id its identifier
 * @param kind the word for its kind
 * @param words what it says
 * @param standing on whose word it stands; empty where only on the machine's
 * @param lane which of the lines under its words is its own, from 0
 * @param address the report with this fact opened
 * @param fragment what the page fetches to open it in place
 */
public record Fact(
        int number, String id, String kind, String words, String standing, int lane, String address, String fragment) {
    /** Whether a person found that the report does not say so. */
    public boolean rejected() {
        return standing.equals("rejected");
    }

    /** The class that draws the line under its words. */
    public String style() {
        return "l" + lane + "-" + (rejected() ? "rejected" : kind);
    }
}
