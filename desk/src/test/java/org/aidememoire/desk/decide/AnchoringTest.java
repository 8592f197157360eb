package org.aidememoire.desk.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.claim.Evidence;
import org.aidememoire.model.claim.Force;
import org.aidememoire.model.claim.RuleName;
import org.aidememoire.model.report.Passage;
import org.aidememoire.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of one version are found in another, at their own place and no other. */
class AnchoringTest {
    private static final String OPEN = "open the border in May";

    private static Anchoring between(Report earlier, Report later) {
        return new Anchoring(earlier.text(), later.id(), later.text());
    }

    private static Optional<String> found(String earlier, String words, String later) {
        Report first = Lakeside.report("first", earlier);
        return between(first, Lakeside.report("later", later))
                .of(Lakeside.words(first, words))
                .map(Passage::quote);
    }

    @ParameterizedTest
    @CsvSource({
        "pay five billion, 'Correction: Kenya agreed to pay five\u00a0billion.', true",
        "pay five billion, 'Correction: Kenya agreed to pay\n  five billion.', true",
        "pay five billion, 'Correction: Kenya agreed to repay five billion.', false",
        "pay five billion, 'Correction: Kenya agreed to pay five billions.', false",
        "pay five billion, 'Correction: Kenya agreed to pay six billion.', false"
    })
    void wordsAreFoundHoweverTheyAreSpacedAndNotInOtherWords(String words, String later, boolean there) {
        assertThat(found("Kenya agreed to pay five billion.", words, later).isPresent())
                .isEqualTo(there);
    }

    @Test
    void noBreakSpacesOfTheEarlierVersionAreSpacesToo() {
        assertThat(found("Kenya agreed to pay\u00a0now.", "pay\u00a0now", "Today Kenya agreed to pay now."))
                .contains("pay now");
    }

    @Test
    void wordsThatWereGluedToOthersMayStillBe() {
        assertThat(found("Kenyaagreed to pay.", "agreed to pay", "Today Kenyaagreed to pay."))
                .contains("agreed to pay");
    }

    @Test
    void aWholeAnnexIsFound() {
        String annex = "word ".repeat(20_000).strip();
        assertThat(found("Annex: " + annex + ".", annex, "Corrected. Annex: " + annex + "."))
                .contains(annex);
    }

    @Test
    void ofTwoSentencesWithTheSameWordsTheOneThatIsGoneIsNotTheOther() {
        String kenya = "Kenya agreed to " + OPEN + ".";
        String uganda = "Uganda, too, vowed to " + OPEN + ".";
        Report both = Lakeside.report("both", kenya + " " + uganda + "\n");
        Report one = Lakeside.report("one", kenya + " Uganda did not comment.\n");
        Report other = Lakeside.report("other", "Kenya did not comment. " + uganda + "\n");
        int at = both.text().lastIndexOf(OPEN);
        Passage first = Lakeside.words(both, OPEN);
        Passage second = both.passage(at, at + OPEN.length());

        assertThat(between(both, one).of(first)).contains(Lakeside.words(one, OPEN));
        assertThat(between(both, one).of(second)).isEmpty();
        assertThat(between(both, other).of(first)).isEmpty();
        assertThat(between(both, other).of(second)).contains(Lakeside.words(other, OPEN));
    }

    @Test
    void sentencesThatAreAllAlikeKeepTheirOrder() {
        String all = "They agreed to meet. ".repeat(30);
        Report first = Lakeside.report("first", all);
        Report later = Lakeside.report("later", "CORRECTION. " + all);
        Anchoring anchoring = between(first, later);
        for (int at = first.text().indexOf("meet"); at >= 0; at = first.text().indexOf("meet", at + 1)) {
            assertThat(anchoring.of(first.passage(at, at + 4))).contains(later.passage(at + 12, at + 16));
        }
    }

    private static Claim decidedBy(Report report, String cue, String words) {
        Claim claim = Lakeside.commitment(report, Force.AGREED, "1", words, "transport", "KEN");
        Evidence evidence = new Evidence(
                Lakeside.words(report, words),
                List.of(Lakeside.words(report, cue)),
                new RuleName("written", "by-hand"),
                "1");
        return Corrected.of(claim, Map.of(), evidence);
    }

    private static Optional<Claim> anchored(String earlier, String cue, String later) {
        Report first = Lakeside.report("first", earlier);
        return between(first, Lakeside.report("later", later)).of(decidedBy(first, cue, OPEN));
    }

    @Test
    void whatDecidesAClaimStandsInItsSentence() {
        String earlier = "Kenya agreed on Monday to " + OPEN + ".";
        assertThat(anchored(earlier, "agreed", "In Kisumu Kenya agreed again on Tuesday to " + OPEN + "."))
                .isPresent();
        assertThat(anchored(earlier, "agreed", "Kenya refused to " + OPEN + ". They agreed to meet."))
                .isEmpty();
        assertThat(anchored(earlier, "agreed", "They agreed to meet. Kenya refused to " + OPEN + "."))
                .isEmpty();
        assertThat(anchored(earlier, "agreed", "They agreed to meet\n\nKenya refused to " + OPEN))
                .as("a heading ends without a full stop")
                .isEmpty();
    }

    @Test
    void whatStoodInAnotherSentenceMayStandInAnother() {
        String earlier = "Kenya was clear. It agreed to " + OPEN + ".";
        assertThat(anchored(earlier, "Kenya", "Kenya was quite clear. It agreed to " + OPEN + "."))
                .isPresent();
        assertThat(anchored(earlier, "Kenya", "Uganda was clear. It agreed to " + OPEN + " with Kenya."))
                .as("on the other side of the words")
                .isEmpty();
    }
}
