package org.aidememoire.store;

import java.io.IOException;
import org.aidememoire.model.decision.Seal;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form in which decisions are sealed. A seal is the SHA-256 of a decision's head in canonical JSON, and the head holds the
 * digest of the content and not the content, so that a chain still verifies when the law has demanded a content to be erased.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785, JSON Canonicalization Scheme</a>
 */
final class SealedForm {
    private SealedForm() {}

    /** {@code json} in canonical form. */
    static String canonical(ObjectNode json) {
        try {
            return new JsonCanonicalizer(json.toString()).getEncodedString();
        } catch (IOException e) {
            throw new IllegalArgumentException("has no canonical form: " + json, e);
        }
    }

    /** The seal of the decision whose row this is, worked out from the other columns. */
    static Seal seal(DecisionRow row) {
        ObjectNode head = JsonNodeFactory.instance
                .objectNode()
                .put("number", row.number())
                .put("at", row.at())
                .put("by", row.by())
                .put("role", row.role())
                .put("act", row.act())
                .put("subject", row.subject())
                .put("content", row.digest())
                .put("previous", row.previous());
        row.report().ifPresent(report -> head.put("report", report));
        return new Seal(Digest.ofWords(canonical(head)));
    }
}
