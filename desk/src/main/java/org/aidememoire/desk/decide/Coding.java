package org.aidememoire.desk.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.decision.Decision;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.jspecify.annotations.Nullable;

/**
 * Each person's own last word on each claim, whoever decided last: that it is right (a person who adds a claim says so too),
 * that it is wrong, or what it should say. Two corrections agree if they change the same fields to the same.
 */
final class Coding {
    private static final String RIGHT = "right";

    private final SortedMap<ClaimId, SortedMap<String, String>> words;

    private Coding(SortedMap<ClaimId, SortedMap<String, String>> words) {
        this.words = words;
    }

    static Coding of(List<Decision> log, InForce inForce) {
        SortedMap<ClaimId, SortedMap<String, String>> words = new TreeMap<>();
        for (Decision decision : log) {
            if (!inForce.undone().contains(decision.number())) {
                Verdict.of(decision).ifPresent(verdict -> words.computeIfAbsent(verdict.id(), id -> new TreeMap<>())
                        .put(decision.by().name(), word(verdict)));
            }
        }
        words.values().removeIf(ofClaim -> ofClaim.size() < 2);
        return new Coding(words);
    }

    private static String word(Verdict verdict) {
        return switch (verdict.standing()) {
            case ACCEPTED, ADDED, AS_READ -> RIGHT;
            case REJECTED -> "wrong";
            case CORRECTED -> DecisionWords.changes(verdict.decision()).toString();
        };
    }

    List<Agreement> agreements() {
        SortedSet<String> people = new TreeSet<>();
        words.values().forEach(ofClaim -> people.addAll(ofClaim.keySet()));
        List<Agreement> all = new ArrayList<>();
        if (people.size() > 2) {
            all.add(among(people));
        }
        for (String one : people) {
            people.tailSet(one).stream().skip(1).forEach(other -> {
                Agreement two = among(List.of(one, other));
                if (two.claims() > 0) {
                    all.add(two);
                }
            });
        }
        return all;
    }

    private Agreement among(Collection<String> people) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(people.size());
        int agreed = 0;
        SortedSet<String> categories = new TreeSet<>();
        for (Map<String, String> ofClaim : words.values()) {
            List<String> said = people.stream()
                    .filter(ofClaim::containsKey)
                    .map(ofClaim::get)
                    .toList();
            if (said.size() > 1) {
                agreed += said.stream().distinct().count() == 1 ? 1 : 0;
                categories.addAll(said);
                @Nullable Object[] row = people.stream().map(ofClaim::get).toArray();
                study.addItemAsArray(row);
            }
        }
        return new Agreement(List.copyOf(people), study.getItemCount(), agreed, alpha(study, categories.size() > 1));
    }

    private static OptionalDouble alpha(CodingAnnotationStudy study, boolean varied) {
        return varied
                ? OptionalDouble.of(
                        new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement())
                : OptionalDouble.empty();
    }
}
