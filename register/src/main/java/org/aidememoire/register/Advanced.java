package org.aidememoire.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidememoire.model.claim.ClaimKind;
import org.aidememoire.model.claim.Commitment;
import org.aidememoire.model.claim.Polarity;
import org.aidememoire.model.claim.Project;
import org.aidememoire.model.register.TieKind;
import org.aidememoire.model.report.Passage;

/**
 * Undertakings to build something, and later reports that it is built or that work on it is under way: every telling word of
 * its name is in the undertaking. Where only most of them are, or the undertaking is no more than to look into it, or is to
 * better what stands already, it is proposed. A group is what is said between the same states of one matter.
 */
final class Advanced implements Focused {
    /** "the bridge" alone is any bridge. */
    private static final int WORDS_OF_A_TELLING_NAME = 2;

    private static final Pattern BUILD = Pattern.compile(
            "(?i)\\b(build|construct|complet|open|inaugurat|commission|finish|extend|extension|upgrad|widen|rebuil|renovat"
                    + "|rehabilitat|moderni[sz]|electrif|connect|link|lay)\\w*");
    /** What is only to be looked into is not done when the thing is. */
    private static final Pattern LOOK_INTO = Pattern.compile(
            "(?i)\\b(stud(y|ies)|feasib|survey|discuss|consider|explor|negotiat|examin|assess|plan|design)\\w*");

    /** What is only to be bettered stands already: that it was opened may be long ago, or of another part. */
    private static final Pattern BETTER = Pattern.compile(
            "(?i)\\b(exten(d|sion)|upgrad|widen|rebuil|renovat|rehabilitat|moderni[sz]|electrif|connect|link)\\w*");

    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(%|per\\s?cent|pc)");
    private static final Pattern DONE =
            Pattern.compile("(?i)(inaugurat|complet|finish|open|reopen|commission|unveil)(e|ed|ion)?");
    private static final double ALL = 100;

    @Override
    public String name() {
        return "advanced";
    }

    @Override
    public Stream<String> groups(Statement statement) {
        if (statement.claim() instanceof Commitment commitment) {
            boolean builds = commitment.polarity() == Polarity.POSITIVE
                    && BUILD.matcher(commitment.action()).find();
            return builds ? keys(statement, statement.undertaking().matters()) : Stream.empty();
        }
        if (statement.claim() instanceof Project project
                && !project.evidence().cues().isEmpty()) {
            List<String> name = name(project, Relationship.ofReport(statement));
            return name.size() < WORDS_OF_A_TELLING_NAME ? Stream.empty() : keys(statement, name);
        }
        return Stream.empty();
    }

    private static Stream<String> keys(Statement statement, List<String> matters) {
        String relationship = Relationship.ofReport(statement);
        return matters.stream().distinct().map(matter -> relationship + "\n" + matter);
    }

    /** What the name is about, in the order of the alphabet. */
    private static List<String> name(Project project, String relationship) {
        // A capital at the beginning counts too, for all of it is a name.
        return TellingWords.of("the " + project.name()).stream()
                .filter(word -> !StateNames.isName(word.folded(), relationship))
                .map(TellingWords.Word::matter)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public void find(String key, List<Statement> group, Collection<Statement> touched, Findings findings) {
        String matter = key.substring(key.lastIndexOf('\n') + 1);
        Pairs.of(group, ClaimKind.PROJECT, touched).forEach((told, undertakings) -> {
            Project project = (Project) told.claim();
            List<String> name = name(project, Relationship.ofReport(told));
            undertakings.stream()
                    .filter(statement -> isLater(told, statement))
                    .forEach(statement -> compare(told, project, name, statement, matter, findings));
        });
    }

    private static void compare(
            Statement told,
            Project project,
            List<String> name,
            Statement undertaking,
            String matter,
            Findings findings) {
        List<String> shared = Undertaking.shared(name, undertaking.undertaking().matters());
        // The two meet in the group of every matter that they share, and are compared in the first.
        if (shared.size() < WORDS_OF_A_TELLING_NAME || !shared.get(0).equals(matter)) {
            return;
        }
        String action = ((Commitment) undertaking.claim()).action();
        boolean all = shared.size() == name.size();
        boolean certain = all
                && !LOOK_INTO.matcher(action).find()
                && !BETTER.matcher(action).find();
        Passage words = project.evidence().cues().get(0);
        findings.tie(
                undertaking.id(),
                certain ? kind(words.quote()) : TieKind.PERHAPS_ADVANCED_BY,
                told.id(),
                told.reportName() + " says of “" + project.name() + "”: “" + words.quote() + "”"
                        + doubt(all, certain, action, undertaking, shared));
    }

    private static String doubt(
            boolean all, boolean certain, String action, Statement undertaking, List<String> shared) {
        if (certain) {
            return ", which it was to build";
        }
        if (all) {
            return LOOK_INTO.matcher(action).find()
                    ? "; but it was no more than to look into it"
                    : "; but it was to better what stands, and this may be of before";
        }
        return "; both speak of " + undertaking.undertaking().inWords(shared) + ", but not by the same name";
    }

    /** Whether it is done, or no more than under way. */
    private static TieKind kind(String words) {
        Matcher percent = PERCENT.matcher(words);
        if (percent.find()) {
            return Double.parseDouble(percent.group(1).replace(',', '.')) >= ALL
                    ? TieKind.DELIVERED_BY
                    : TieKind.ADVANCED_BY;
        }
        return DONE.matcher(words).find() ? TieKind.DELIVERED_BY : TieKind.ADVANCED_BY;
    }

    /** Whether the report of the work is another than that of the undertaking, and from a later day. */
    private static boolean isLater(Statement told, Statement undertaking) {
        Optional<LocalDate> done = told.source().published();
        Optional<LocalDate> said = undertaking.source().published();
        return !told.report().equals(undertaking.report())
                && done.isPresent()
                && said.isPresent()
                && said.get().isBefore(done.get());
    }
}
