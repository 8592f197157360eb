package org.aidememoire.desk.query;

import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.model.claim.Sector;

/** The sectors that can be asked for. A list of names, so that a listing need not load the reader's scheme. */
public final class Sectors {
    /** The sectors of the annotation guidelines, in their order. */
    public static final List<Sector> KNOWN = Stream.of(
                    "political",
                    "defence-security",
                    "foreign-affairs",
                    "multilateral",
                    "trade-investment",
                    "economic-policy",
                    "finance",
                    "transport",
                    "energy",
                    "agriculture",
                    "environment",
                    "digital",
                    "science-technology",
                    "education",
                    "culture",
                    "tourism",
                    "health",
                    "migration",
                    "people-to-people",
                    "local-border",
                    "governance-justice",
                    "development-aid",
                    "general")
            .map(Sector::new)
            .toList();

    private Sectors() {}
}
