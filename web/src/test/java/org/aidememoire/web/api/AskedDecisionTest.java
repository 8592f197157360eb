package org.aidememoire.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The body of a request is anything at all: a decision, or refused. */
class AskedDecisionTest {
    private static final String DECISION = "{\"act\": \"correct\", \"claim\": \"c3kmzq0d8w1xy\", \"fields\":"
            + " {\"force\": \"agreed\"}, \"words\": \"They agreed.\", \"seen\": 7, \"why\": \"T\u00F4 L\u00E2m\"}";

    @Test
    void aDecisionIsUnderstood() {
        AskedDecision asked = AskedDecision.parse(bytes(DECISION));
        assertThat(asked.said()).containsEntry("force", "agreed");
        assertThat(asked.lastSeen()).isEqualTo(7);
    }

    @Property
    void aSpoiltDecisionIsUnderstoodOrRefused(@ForAll long seed) {
        byte[] body = bytes(DECISION);
        Random random = new Random(seed);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        understoodOrRefused(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "7",
                "\"\"",
                "{}{}",
                "{\"act\": \"accept\", \"act\": \"reject\"}",
                "{\"x\": 1}",
                "{\"seen\": 1e999999999}",
                "{\"seen\": 99999999999999999999}",
                "{\"claims\": {}}",
                "{\"fields\": []}"
            })
    void whatIsNoDecisionIsRefused(String body) {
        assertThatThrownBy(() -> AskedDecision.parse(bytes(body))).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"fields\":", "{\"claims\":[", "9", "\"x", "{\"fields\":{\"a\":\""})
    void whatIsRepeatedWithoutEndIsRefused(String piece) {
        assertThatThrownBy(() -> AskedDecision.parse(bytes(piece.repeat(1_000_000))))
                .isInstanceOf(RefusedException.class);
    }

    private static void understoodOrRefused(byte[] body) {
        try {
            assertThat(AskedDecision.parse(body)).isNotNull();
        } catch (RefusedException e) {
            assertThat(e).isNotNull();
        }
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
