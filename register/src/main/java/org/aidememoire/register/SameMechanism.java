package org.aidememoire.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.claim.Mechanism;

/**
 * Links the mentions of one standing arrangement between the same states: the same words but for the states' names and
 * words such as "annual"; or a name with which only one longer name begins. A group is the names between the same states
 * that begin with the same word, for only those can begin one another, and names in another order.
 */
final class SameMechanism implements Rule {
    @Override
    public String name() {
        return "mechanism";
    }

    @Override
    public Stream<String> groups(Statement statement) {
        if (!(statement.claim() instanceof Mechanism mechanism)) {
            return Stream.empty();
        }
        String relationship = Relationship.ofReport(statement);
        MechanismName name = MechanismName.of(mechanism.name(), relationship);
        if (name.identity().isEmpty()) {
            return Stream.empty();
        }
        return name.words().stream().map(word -> relationship + "\n" + word);
    }

    @Override
    public void find(String key, List<Statement> group, Findings findings) {
        String first = key.substring(key.lastIndexOf('\n') + 1);
        Map<String, List<Statement>> byIdentity = new TreeMap<>();
        group.forEach(statement -> byIdentity
                .computeIfAbsent(named(statement).identity(), identity -> new ArrayList<>())
                .add(statement));
        byIdentity.values().forEach(same -> {
            MechanismName name = named(same.get(0));
            // A name is in the group of each of its words, and is looked at in that of the first of the alphabet.
            if (Collections.min(name.words()).equals(first)) {
                findings.same(
                        same.stream().map(Statement::id).toList(),
                        "same mechanism between the same states: “" + name.whole() + "”");
            }
            if (name.words().get(0).equals(first)) {
                linkLonger(same, byIdentity, findings);
            }
        });
    }

    private static void linkLonger(List<Statement> same, Map<String, List<Statement>> names, Findings findings) {
        MechanismName name = named(same.get(0));
        List<List<Statement>> longer = names.values().stream()
                .filter(other -> name.begins(named(other.get(0))))
                .toList();
        if (longer.size() == 1) {
            Statement other = longer.get(0).get(0);
            findings.same(
                    List.<ClaimId>of(same.get(0).id(), other.id()),
                    "only “" + ((Mechanism) other.claim()).name() + "” begins so");
        }
    }

    private static MechanismName named(Statement statement) {
        return MechanismName.of(((Mechanism) statement.claim()).name(), Relationship.ofReport(statement));
    }
}
