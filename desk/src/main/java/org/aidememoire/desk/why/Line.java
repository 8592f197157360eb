package org.aidememoire.desk.why;

/**
 * A line of an explanation.
 *
 * @param label what it tells
 * @param text its text, in which words that a rule matched stand between » and «
 */
public record Line(String label, String text) {}
