package org.aidememoire.web.page;

import java.util.Locale;

/** A page that every relationship has, in the order in which they are offered. */
public enum Section {
    TIMELINE("Timeline"),
    COMMITMENTS("Commitments"),
    TARGETS("Targets"),
    DOCUMENTS("Documents"),
    PEOPLE("People"),
    BODIES("Countries and bodies"),
    MECHANISMS("Mechanisms"),
    PROJECTS("Projects"),
    INVITATIONS("Invitations"),
    FORMULAS("Formulas"),
    CALENDAR("Calendar"),
    COMPARE("Compare");

    private final String title;

    Section(String title) {
        this.title = title;
    }

    /** As the reader sees it. */
    public String title() {
        return title;
    }

    /** As an address names it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
