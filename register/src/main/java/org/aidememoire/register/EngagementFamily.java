package org.aidememoire.register;

import org.aidememoire.model.claim.EngagementKind;

/** Kinds of engagement that reports use for one another: what one calls a state visit, another calls a visit. */
enum EngagementFamily {
    VISIT,
    TALKS,
    PHONE_CALL,
    CEREMONY,
    SIGNING,
    SPEECH,
    SUMMIT,
    COMMITTEE_SESSION,
    OTHER;

    static EngagementFamily of(EngagementKind kind) {
        return switch (kind) {
            case STATE_VISIT, OFFICIAL_VISIT, WORKING_VISIT, VISIT -> VISIT;
            case TALKS, MEETING, COURTESY_CALL -> TALKS;
            case PHONE_CALL -> PHONE_CALL;
            case CEREMONY -> CEREMONY;
            case SIGNING -> SIGNING;
            case SPEECH -> SPEECH;
            case SUMMIT -> SUMMIT;
            case COMMITTEE_SESSION -> COMMITTEE_SESSION;
            case OTHER -> OTHER;
        };
    }
}
