package org.aidememoire.reading.find;

import org.aidememoire.model.claim.RuleName;
import org.aidememoire.reading.mention.KnownPerson;

/**
 * A person whom a report names, and where it says best who that is.
 *
 * @param person who
 * @param sentence the number of the sentence
 * @param start offset in the clean text of the name, with the offices and forms of address around it
 * @param end offset after the last of these
 * @param rule what showed that it is a person, such as {@code people/office-then-name}
 */
public record FoundPerson(KnownPerson person, int sentence, int start, int end, RuleName rule) {}
