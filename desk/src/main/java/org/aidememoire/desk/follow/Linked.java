package org.aidememoire.desk.follow;

import org.aidememoire.model.register.Entry;

/**
 * That an entry hangs together with another.
 *
 * @param how seen from the entry that was asked for: "during it", "answered by"
 * @param other the other entry
 * @param because the reason in words
 */
public record Linked(String how, Entry other, String because) {}
