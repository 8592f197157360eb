package org.aidememoire.reading.find.engagement;

import org.aidememoire.model.claim.EngagementKind;

/** Kinds of which one engagement can be called now this, now that. */
enum Family {
    VISIT,
    TALKS,
    PHONE_CALL,
    CEREMONY,
    SIGNING,
    SPEECH,
    SUMMIT,
    SESSION,
    OTHER;

    static Family of(EngagementKind kind) {
        return switch (kind) {
            case STATE_VISIT, OFFICIAL_VISIT, WORKING_VISIT, VISIT -> VISIT;
            case TALKS, MEETING, COURTESY_CALL -> TALKS;
            case PHONE_CALL -> PHONE_CALL;
            case CEREMONY -> CEREMONY;
            case SIGNING -> SIGNING;
            case SPEECH -> SPEECH;
            case SUMMIT -> SUMMIT;
            case COMMITTEE_SESSION -> SESSION;
            case OTHER -> OTHER;
        };
    }
}
