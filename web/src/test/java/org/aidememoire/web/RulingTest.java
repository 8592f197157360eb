package org.aidememoire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.desk.decide.Deciding;
import org.aidememoire.desk.query.Filter;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.model.account.Role;
import org.aidememoire.model.account.Signatory;
import org.aidememoire.model.claim.ClaimId;
import org.aidememoire.model.decision.Act;
import org.aidememoire.model.decision.Decision;
import org.aidememoire.model.register.Entry;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.web.served.Served;
import org.aidememoire.web.served.ServedRegister;
import org.aidememoire.web.served.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People rule what is one thing and which reports count. */
@ExtendWith(Served.class)
class RulingTest {
    private static final String REPORT = "/reports/plain";

    @Test
    void twoEntriesAreLinkedPartedAndTheRulingsTakenBack(ServedRegister served) {
        List<Entry> people = served.desk().list(Listing.PEOPLE, Filter.NONE).entries();
        String one = people.get(0).id().value();
        String other = people.get(1).id().value();
        int before = people.size();

        HttpResponse<String> linked = served.user()
                .fill("/entries/" + one + "/link", Map.of("seen", last(served), "other", other, "why", "one person"));

        assertThat(linked.statusCode()).as(linked.body()).isEqualTo(302);
        assertThat(people(served)).hasSize(before - 1);
        assertThat(served.user().get("/entries/" + one).body())
                .contains("one person")
                .contains("Part it from the others");

        HttpResponse<String> parted =
                served.user().fill("/entries/" + one + "/unlink", Map.of("seen", last(served), "claim", other));

        assertThat(parted.statusCode()).as(parted.body()).isEqualTo(302);
        assertThat(people(served)).hasSize(before);

        for (int back = 0; back < 2; back++) {
            String number = last(served);
            Decision last = served.desk()
                    .decided()
                    .decision(Long.parseLong(number) - 2L * back)
                    .orElseThrow();
            assertThat(served.user()
                            .fill(
                                    "/entries/" + one + "/undo",
                                    Map.of("seen", number, "number", Long.toString(last.number())))
                            .statusCode())
                    .isEqualTo(302);
        }
        assertThat(people(served)).hasSize(before);
    }

    @Test
    void whatHangsTogetherIsSaidAndTakenBackOnThePage(ServedRegister served) {
        String undertaking = last(served, Listing.COMMITMENTS);
        String meeting = last(served, Listing.TIMELINE);
        String page = "/entries/" + undertaking;
        assertThat(served.as(Role.REVIEWER).get(page).body()).contains("Hangs together with another");
        assertThat(served.as(Role.CODER).get(page).body()).doesNotContain("Hangs together with another");

        HttpResponse<String> impossible =
                served.user().fill(page + "/tie", Map.of("seen", last(served), "how", "answers", "tied", meeting));
        assertThat(impossible.statusCode()).isEqualTo(422);
        assertThat(impossible.body()).contains("cannot hang together").contains("value=\"" + meeting + "\"");

        Map<String, String> brought =
                Map.of("seen", last(served), "how", "delivered by", "tied", meeting, "why", "opened on that day");
        assertThat(served.user().fill(page + "/tie", brought).statusCode()).isEqualTo(302);
        assertThat(served.user().get(page).body())
                .contains("delivered by")
                .contains("opened on that day")
                .contains("They do not hang together");

        assertThat(served.user()
                        .fill(page + "/untie", Map.of("seen", last(served), "tied", meeting))
                        .statusCode())
                .isEqualTo(302);
        assertThat(served.user().get(page).body()).doesNotContain("They do not hang together");
    }

    @Test
    void theOtherOfTwoIsFoundByItsWordsAndChosen(ServedRegister served) {
        Entry meeting = entry(served, Listing.TIMELINE);
        Filter between = Filter.NONE.between(served.desk().follow().statesOf(meeting.first()));
        List<Entry> undertakings =
                served.desk().list(Listing.COMMITMENTS, between).entries();
        String undertaking = undertakings.get(undertakings.size() - 1).id().value();
        String page = "/entries/" + undertaking;
        String said = longestWord(meeting);
        String asked = page + "/others?tied=" + said.substring(0, said.length() - 1);
        assertThat(served.user().get(asked).body())
                .as("what is begun with " + said)
                .contains("name=\"tied-chosen\" value=\"" + meeting.id() + "\"")
                .doesNotContain("value=\"" + undertaking + "\"");
        assertThat(served.user().get(page + "/others?other=" + said).body())
                .as("a meeting is not the same as an undertaking")
                .doesNotContain(meeting.id().value());
        assertThat(served.user().get(page + "/others?tied=%22%3A").body()).doesNotContain("radio");

        Map<String, String> words = Map.of("seen", last(served), "how", "delivered by", "tied", said);
        HttpResponse<String> unchosen = served.user().fill(page + "/tie", words);
        assertThat(unchosen.statusCode()).isEqualTo(422);
        assertThat(unchosen.body()).contains("Which of these?").contains("value=\"" + meeting.id() + "\"");

        Map<String, String> chosen = new HashMap<>(words);
        chosen.put("tied-chosen", meeting.id().value());
        assertThat(served.user().fill(page + "/tie", chosen).statusCode()).isEqualTo(302);
        assertThat(served.user()
                        .fill(
                                page + "/untie",
                                Map.of(
                                        "seen",
                                        last(served),
                                        "tied",
                                        meeting.id().value()))
                        .statusCode())
                .isEqualTo(302);
    }

    private static String longestWord(Entry entry) {
        String quote = entry.first().evidence().passage().quote();
        return Stream.of(quote.split("[^\\p{L}]+"))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    /** The last, for other tests decide on the first. */
    private static Entry entry(ServedRegister served, Listing listing) {
        List<Entry> all = served.desk().list(listing, Filter.NONE).entries();
        return all.get(all.size() - 1);
    }

    private static String last(ServedRegister served, Listing listing) {
        return entry(served, listing).id().value();
    }

    @Test
    void aRemarkStandsOnThePageAtOnce(ServedRegister served) {
        String entry = "/entries/" + people(served).get(0).id();
        assertThat(served.user().get(entry).body()).doesNotContain("spelled otherwise in the gazette");

        assertThat(served.user()
                        .fill(
                                entry + "/annotate",
                                Map.of("seen", last(served), "why", "spelled otherwise in the gazette"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(served.user().get(entry).body()).contains("spelled otherwise in the gazette");
    }

    @Test
    void whatCannotBeLinkedIsSaidOnThePage(ServedRegister served) {
        String person = people(served).get(0).id().value();

        HttpResponse<String> nothing =
                served.user().fill("/entries/" + person + "/link", Map.of("seen", last(served), "other", "zz9"));
        HttpResponse<String> itself =
                served.user().fill("/entries/" + person + "/link", Map.of("seen", last(served), "other", person));

        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("no claim has the identifier").contains("value=\"zz9\"");
        assertThat(itself.statusCode()).isEqualTo(422);
        assertThat(itself.body()).contains("these are one already");
    }

    @Test
    void whoeverIsOvertakenIsToldAndNothingIsKept(ServedRegister served) {
        List<Entry> people = people(served);
        Deciding anna = served.desk().deciding(new Signatory("anna", Role.REVIEWER));
        anna.link(List.of(people.get(0).id(), people.get(1).id()), "one person", Long.parseLong(last(served)));
        String decisions = last(served);

        HttpResponse<String> late = served.user()
                .fill(
                        "/entries/" + people.get(0).id() + "/unlink",
                        Map.of("seen", "0", "claim", people.get(1).id().value()));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("anna has meanwhile decided");
        assertThat(last(served)).isEqualTo(decisions);
        anna.undo(Long.parseLong(decisions), "", Long.parseLong(decisions));
    }

    @Test
    void aWithdrawnReportIsStillToBeReadAndCountsAgainWhenItIsRestored(ServedRegister served) {
        int before = served.desk().reports().size();
        Visitor reviewer = served.as(Role.REVIEWER);

        assertThat(reviewer.fill(REPORT + "/withdraw", Map.of("seen", "0")).statusCode())
                .as("a withdrawal takes a reason")
                .isEqualTo(422);
        assertThat(reviewer.fill(REPORT + "/withdraw", Map.of("seen", last(served), "why", "read by mistake"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(served.desk().reports()).hasSize(before - 1);
        assertThat(served.as(Role.READER).get(REPORT).body())
                .contains("read by mistake")
                .contains("KAMPALA")
                .doesNotContain("Let it count again");
        assertThat(reviewer.get("/reports").body()).contains("Kept, and not counted");
        assertThat(reviewer.fill(REPORT + "/restore", Map.of("seen", last(served)))
                        .statusCode())
                .isEqualTo(302);
        assertThat(served.desk().reports()).hasSize(before);
        assertThat(reviewer.fill(REPORT + "/restore", Map.of("seen", last(served)))
                        .statusCode())
                .as("what counts is not restored")
                .isEqualTo(404);
    }

    @Test
    void aLaterVersionTakesThePlaceOfAReport(ServedRegister served) {
        Visitor reviewer = served.as(Role.REVIEWER);

        assertThat(reviewer.fill(REPORT + "/supersede", Map.of("seen", last(served), "newer", "nowhere"))
                        .body())
                .contains("no report is kept under “nowhere”");
        assertThat(reviewer.fill(REPORT + "/supersede", Map.of("seen", last(served), "newer", "hostile"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(served.desk().decided().log()).last().satisfies(decision -> assertThat(decision.act())
                .isInstanceOf(Act.Supersede.class));
        assertThat(reviewer.get(REPORT).body()).contains("A later version took its place");
        assertThat(reviewer.fill(REPORT + "/restore", Map.of("seen", last(served)))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void whatWasDecidedOnWordsThatTheLaterVersionLacksIsListedOnTheFormer() {
        try (ServedRegister own = new ServedRegister()) {
            Deciding anna = own.desk().deciding(new Signatory("anna", Role.REVIEWER));
            ReportId former = own.desk().findReports("plain").get(0);
            ReportId later = own.desk().findReports("hostile").get(0);
            anna.reject(saying("nurses", own), "said of doctors", 0);
            String listed = "Decided on words that the later version does not have";
            assertThat(own.user().get(REPORT).body()).doesNotContain(listed);

            anna.supersede(former, later, "corrected", 1);

            assertThat(own.user().get(REPORT).body())
                    .contains(listed)
                    .contains("said of doctors")
                    .doesNotContain("still in force in the later");
            anna.restore(former, "", 2);
            assertThat(own.user().get(REPORT).body()).doesNotContain(listed);
        }
    }

    private static ClaimId saying(String words, ServedRegister served) {
        return served.desk().list(Listing.COMMITMENTS, Filter.NONE.saying(Optional.of(words))).entries().stream()
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void whoeverMayNotRuleIsNotOfferedTo(ServedRegister served) {
        String entry = "/entries/" + people(served).get(0).id();

        assertThat(served.as(Role.REVIEWER).get(entry).body()).contains("The same as another");
        assertThat(served.as(Role.CODER).get(entry).body())
                .contains("Keep the remark")
                .doesNotContain("The same as another");
        assertThat(served.as(Role.READER).get(entry).body()).doesNotContain("Keep the remark");
        assertThat(served.as(Role.CODER).get(REPORT).body()).doesNotContain("Take it out of every answer");
        assertThat(served.as(Role.REVIEWER).get("/trail").body()).doesNotContain("/keeping");
    }

    private static List<Entry> people(ServedRegister served) {
        return served.desk().list(Listing.PEOPLE, Filter.NONE).entries();
    }

    /** The number of the last decision of all. */
    private static String last(ServedRegister served) {
        return Integer.toString(served.desk().decided().log().size());
    }
}
