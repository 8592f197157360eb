package org.aidememoire.store;

import java.util.Collection;
import java.util.Optional;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.decision.Act;
import org.aidememoire.model.decision.Draft;
import org.aidememoire.model.decision.Subject;
import org.aidememoire.model.report.Passage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the content of decisions as JSON. What is absent is left out. Numbers that are not whole are strings, since the
 * canonical form knows no numbers but those of IEEE 754. {@link DecisionReader} reads it.
 */
final class DecisionWriter {
    private final JsonMapper json;
    private final ClaimWriter claims;

    DecisionWriter(JsonMapper json) {
        this.json = json;
        this.claims = new ClaimWriter(json);
    }

    /**
     * The content of {@code draft}.
     *
     * @param salt keeps an erased content from being guessed by its digest
     */
    ObjectNode write(Draft draft, String salt) {
        ObjectNode content = json.createObjectNode();
        put(content.putObject("subject"), draft.subject());
        put(content.putObject("act"), draft.act());
        return content.put("why", draft.why()).put("salt", salt);
    }

    private void put(ObjectNode node, Subject subject) {
        if (subject instanceof Subject.OfClaim one) {
            node.put("claim", one.id().value());
            put(node.putObject("as"), one.claim());
            put(node, "beside", one.beside());
        } else if (subject instanceof Subject.OfEntry one) {
            put(node, "entry", one.claims());
        } else if (subject instanceof Subject.OfReport one) {
            node.put("report", one.id().hex());
        } else {
            throw new IllegalArgumentException("nothing can be decided on " + subject.key());
        }
    }

    private void put(ObjectNode node, Act act) {
        if (act instanceof Act.Correct to) {
            put(node.putObject("after"), to.after());
            put(node, "support", to.support());
        } else if (act instanceof Act.Unlink from) {
            put(node, "parted", from.parted());
        } else if (act instanceof Act.Tie tie) {
            put(node, "from", tie.from());
            node.put("how", tie.how().word());
        } else if (act instanceof Act.Untie apart) {
            put(node, "from", apart.from());
        } else if (act instanceof Act.Assess as) {
            node.put("progress", as.progress().word());
            put(node, "evidence", as.evidence());
            as.source().ifPresent(source -> node.put("source", source));
        } else if (act instanceof Act.Undo undone) {
            node.put("undone", undone.number());
        } else if (act instanceof Act.Supersede superseded) {
            node.put("superseded by", superseded.by().hex());
        } else if (act instanceof Act.TellApart apart) {
            node.put("told apart from", apart.other().hex());
        }
    }

    private void put(ObjectNode node, Claim claim) {
        put(node, claim.evidence().passage());
        node.put("kind", claim.kind().plural())
                .put("rule", claim.evidence().rule().toString())
                .put("reader", claim.evidence().reader());
        claim.evidence().corrects().ifPresent(id -> node.put("goes by", id.value()));
        ObjectNode body = claims.node(claim);
        JsonNode value = body.get("value");
        if (value != null && value.isNumber()) {
            body.put("value", value.decimalValue().toPlainString());
        }
        node.set("body", body);
    }

    private static void put(ObjectNode node, String key, Optional<Passage> passage) {
        passage.ifPresent(words -> put(node.putObject(key), words));
    }

    private static void put(ObjectNode node, Passage passage) {
        node.put("report", passage.report().hex())
                .put("start", passage.start())
                .put("end", passage.end())
                .put("quote", passage.quote());
    }

    private static void put(ObjectNode node, String key, Collection<ClaimId> ids) {
        ArrayNode array = node.putArray(key);
        ids.forEach(id -> array.add(id.value()));
    }
}
