package org.aidememoire.web.page;

/**
 * A step on the way from the first page to this one.
 *
 * @param name as the reader sees it
 * @param address where it leads
 */
public record Crumb(String name, String address) {}
