package org.aidememoire.web.page;

/**
 * What is said when a page cannot be made.
 *
 * @param frame around it
 * @param words what the matter is
 */
public record TroublePage(Frame frame, String words) {}
