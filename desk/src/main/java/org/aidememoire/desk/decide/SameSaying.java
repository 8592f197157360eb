package org.aidememoire.desk.decide;

import java.util.Map;
import java.util.TreeMap;
import org.aidememoire.model.claim.Claim;

/** Whether two claims say the same of the world: who, how firmly, whether or not, when and where. */
final class SameSaying {
    /** Under which headings a claim is filed is not what it says. */
    private static final String FILED = "sectors";

    private SameSaying() {}

    static boolean of(Claim one, Claim other) {
        return one.kind() == other.kind() && said(one).equals(said(other));
    }

    private static Map<String, String> said(Claim claim) {
        Map<String, String> fields = new TreeMap<>(FieldWords.of(claim));
        fields.remove(FILED);
        fields.replaceAll((field, words) -> Wording.evenly(words));
        return fields;
    }
}
