package org.aidememoire.model.claim;

/** Kinds of engagement that reports use for one another: what one calls a state visit, another calls a visit. */
public enum EngagementFamily {
    /** A journey to another state, of whatever rank. */
    VISIT,
    /** A meeting face to face. */
    TALKS,
    /** A conversation by telephone or video. */
    PHONE_CALL,
    /** A welcome, an opening, an award. */
    CEREMONY,
    /** The signing of a document. */
    SIGNING,
    /** An address. */
    SPEECH,
    /** A meeting of leaders that bears that name. */
    SUMMIT,
    /** A session of a standing body. */
    COMMITTEE_SESSION,
    /** Anything else. */
    OTHER;

    /** The family of {@code kind}. */
    public static EngagementFamily of(EngagementKind kind) {
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
