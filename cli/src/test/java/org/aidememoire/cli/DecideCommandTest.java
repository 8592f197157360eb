package org.aidememoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Deciding from the command line, and the log of it. */
class DecideCommandTest {
    private final KenyaAndUganda register;
    private final String post;

    DecideCommandTest(@TempDir Path folder) {
        register = KenyaAndUganda.in(folder);
        post = register.talks.id("opening the Busia post\nat night");
    }

    private Ran aide(Object... args) {
        return Ran.in(
                OptionalInt.empty(),
                false,
                Map.of("AIDE_USER", "anna"),
                Stream.concat(Stream.of(args), Stream.of("--store", register.store))
                        .toArray());
    }

    @Test
    void whatIsRejectedIsNoLongerListedAndWhatIsUndoneIs() {
        Ran rejected = aide("decide", "reject", post, "--why", "only a question");
        assertThat(rejected.code()).isZero();
        assertThat(rejected.out())
                .startsWith("decision 1: anna, reject " + post)
                .endsWith(": only a question\n");
        assertThat(aide("commitments").out()).doesNotContain("Busia");

        assertThat(aide("decide", "undo", "1", "--why", "it was proposed").code())
                .isZero();
        assertThat(aide("commitments").out()).contains("Busia");
    }

    @Test
    void twoEntriesAreTiedAndUntied() {
        String meeting = register.talks.id("held talks in Nairobi");
        Ran tied = aide("decide", "tie", post, "delivered-by", meeting, "--why", "opened that night");
        assertThat(tied.code()).as(tied.err()).isZero();
        assertThat(tied.out()).contains(post + ", delivered by the other");
        assertThat(aide("show", meeting).out()).contains("delivers").contains("opened that night");
        assertThat(aide("commitments", "--standing", "delivered").out()).contains("Busia");

        assertThat(aide("decide", "untie", meeting, post).code()).isZero();
        assertThat(aide("commitments", "--standing", "delivered").out()).doesNotContain("Busia");

        Ran again = aide("decide", "untie", meeting, post);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("nothing says that").contains("hang together");
        assertThat(aide("decide", "tie", post, "answered-by", meeting).err())
                .contains("of commitments it can be: delivered by, under way by, overlaps with");
    }

    @Test
    void aCorrectionShowsInEveryListingAndOnThePageOfTheEntry() {
        Ran corrected = aide("decide", "correct", post, "force=agreed", "by=KEN; UGA", "--support", "They agreed to");
        assertThat(corrected.code()).isZero();
        assertThat(corrected.out()).contains("force: proposed → agreed; by: UGA → KEN; UGA; as in “They agreed to”");
        assertThat(aide("commitments", "--force", "agreed").out()).contains("Busia");
        assertThat(aide("show", post).out()).contains("decision").contains("force: proposed → agreed");
        JsonNode source = JsonMapper.shared()
                .readTree(aide("commitments", "--force", "agreed", "--sector", "local-border", "--format", "json")
                        .out())
                .path("entries")
                .path(0)
                .path("sources")
                .path(0);
        assertThat(source.path("standing").stringValue()).isEqualTo("corrected");
        assertThat(source.path("claim").path("force").stringValue()).isEqualTo("agreed");
    }

    @Test
    void theSecondOfTwoIsToldAndAskedToSayThatItHasSeenTheFirst() {
        aide("decide", "accept", post);
        Ran told = aide("decide", "reject", post, "--by", "boun");
        assertThat(told.code()).isEqualTo(ExitCode.LEFT_OUT);
        assertThat(told.err()).contains("decision 1: anna, accept " + post).contains("add --after 1");
        assertThat(aide("decide", "reject", post, "--by", "boun", "--after", "1")
                        .code())
                .isZero();
    }

    @Test
    void theBeginningOfAnIdentifierIsEnoughWhereItMeansOneClaim() {
        assertThat(aide("decide", "accept", post.substring(0, 9)).code()).isZero();
        assertThat(aide("decide", "accept", "zzz").complaint()).contains("no claim has the identifier 'zzz'");
    }

    @Test
    void whatTheReaderMissedIsAdded() {
        Ran added = aide(
                "decide",
                "add",
                "2023-01-09-andes",
                "commitments",
                "opened a school",
                "force=pledged",
                "by=Peru; Chile",
                "sectors=education");
        assertThat(added.err()).isEmpty();
        assertThat(aide("commitments", "--sector", "education").out()).contains("opened a school");
    }

    @Test
    void theLogTellsWhoDecidedWhatAndWhetherItHolds() {
        aide("decide", "reject", post, "--why", "only a question");
        aide("decide", "undo", "1", "--by", "boun", "--after", "1");
        aide("decide", "annotate", post, "look at the minutes", "--by", "boun");
        assertThat(aide("log").rows()).hasSize(3);
        assertThat(aide("log", "--by", "anna").rows())
                .singleElement()
                .asString()
                .contains("anna (administrator)")
                .contains("only a question")
                .endsWith("undone");
        assertThat(aide("log", "--act", "undo,annotate").rows()).hasSize(2);
        assertThat(aide("log", "--about", post.substring(0, 6)).rows()).hasSize(3);
        assertThat(aide("log", "--about", "zzz").out()).startsWith("no such decisions");
        assertThat(aide("log", "--unattached").out()).startsWith("no such decisions");
        assertThat(aide("log", "--act", "dream").code()).isEqualTo(ExitCode.WRONG_USE);

        JsonNode first = JsonMapper.shared()
                .readTree(aide("log", "--format", "json").out())
                .path("decisions")
                .path(0);
        assertThat(first.path("act").stringValue()).isEqualTo("reject");
        assertThat(first.path("undone").booleanValue()).isTrue();
        assertThat(first.path("seal").stringValue()).hasSize(64);
    }

    @Test
    void whatWasKnownBeforeIsWithoutTheDecision() {
        aide("decide", "reject", post, "--why", "only a question");
        assertThat(aide("log", "--known-on", "2025").out()).startsWith("no such decisions");
    }
}
