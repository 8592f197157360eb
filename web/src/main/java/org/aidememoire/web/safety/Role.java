package org.aidememoire.web.safety;

/** What a user may do; each role may do all that the ones before it may. */
public enum Role {
    /** May read. */
    READER,
    /** May also take in reports and decide about claims. */
    REVIEWER,
    /** May also look after accounts and the store. */
    ADMINISTRATOR;

    /** Its name to the framework. */
    String authority() {
        return "ROLE_" + name();
    }
}
