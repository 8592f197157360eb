package org.aidememoire.model.report;

/**
 * What turned a report's bytes into its text. When it changes, offsets may mean other words, so it is kept beside them.
 *
 * @param name such as {@code plain-text}
 * @param version the version of its behaviour
 */
public record Opener(String name, String version) {}
