package org.aidememoire.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aidememoire.model.claim.Claim;
import org.aidememoire.model.reading.Reading;
import org.aidememoire.model.reading.ReadingProblem;
import org.aidememoire.model.reading.Severity;
import org.aidememoire.model.report.Report;
import org.aidememoire.reading.clean.CleanText;
import org.aidememoire.reading.clean.Paragraph;
import org.aidememoire.reading.clean.PublicationDate;
import org.aidememoire.reading.date.DateExpressions;
import org.aidememoire.reading.date.Horizons;
import org.aidememoire.reading.date.YearHeadings;
import org.aidememoire.reading.explain.Explanation;
import org.aidememoire.reading.explain.Tracks;
import org.aidememoire.reading.filter.Relevance;
import org.aidememoire.reading.find.Account;
import org.aidememoire.reading.find.Finder;
import org.aidememoire.reading.find.Trail;
import org.aidememoire.reading.find.commitment.CommitmentFinder;
import org.aidememoire.reading.find.engagement.EngagementFinder;
import org.aidememoire.reading.find.formula.FormulaFinder;
import org.aidememoire.reading.find.instrument.InstrumentFinder;
import org.aidememoire.reading.find.invitation.InvitationFinder;
import org.aidememoire.reading.find.mechanism.MechanismFinder;
import org.aidememoire.reading.find.milestone.MilestoneFinder;
import org.aidememoire.reading.find.person.PersonFinder;
import org.aidememoire.reading.find.project.ProjectFinder;
import org.aidememoire.reading.find.target.FigureFinder;
import org.aidememoire.reading.find.target.TargetFinder;
import org.aidememoire.reading.language.ReportLanguage;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.name.NameFinder;
import org.aidememoire.reading.name.Named;
import org.aidememoire.reading.rule.Rulebook;
import org.aidememoire.reading.sentence.CoreNlpTagger;
import org.aidememoire.reading.sentence.LoadingTagger;
import org.aidememoire.reading.sentence.LongSentence;
import org.aidememoire.reading.sentence.Sentence;
import org.aidememoire.reading.sentence.Tagger;
import org.aidememoire.reading.sentence.Token;

/** Reads reports. Thread-safe; the same report gives an equal reading on every thread and machine. */
public final class ReportReader {
    /** The version of a reader with the rules that come with it, known without loading one. */
    public static final String VERSION = "0.1.0";

    /** In UTF-16 code units: twice the longest yearbook. Whatever is longer is no report, and would take hours. */
    private static final int LONGEST = 5_000_000;

    private final String version;
    private final Tagger tagger;
    private final NameFinder names = new NameFinder();
    private final Relevance relevance = new Relevance(names);
    private final DateExpressions dates;
    private final ReportLanguage languages = new ReportLanguage();
    private final List<Finder<?>> finders;

    private ReportReader(String version, Tagger tagger, DateExpressions dates, List<Finder<?>> finders) {
        this.version = version;
        this.tagger = tagger;
        this.dates = dates;
        this.finders = List.copyOf(finders);
    }

    /** A reader with the rules and gazetteers that come with it. The tagger's model goes on loading for about half a second. */
    public static ReportReader standard() {
        return of(Rulebook.standard());
    }

    /** A reader with {@code rules}. Its version names those that did not come with it. */
    public static ReportReader of(Rulebook rules) {
        Tagger tagger = new LoadingTagger(CoreNlpTagger::new);
        DateExpressions dates = new DateExpressions();
        Horizons horizons = new Horizons(dates);
        return new ReportReader(
                version(rules),
                tagger,
                dates,
                List.of(
                        new PersonFinder(),
                        new CommitmentFinder(rules.family("commitments"), horizons),
                        new EngagementFinder(rules.family("engagements")),
                        new TargetFinder(rules.family("targets"), horizons),
                        new InstrumentFinder(rules.family("instruments")),
                        new MechanismFinder(rules.family("mechanisms")),
                        new ProjectFinder(rules.family("projects")),
                        new InvitationFinder(rules.family("invitations")),
                        new MilestoneFinder(rules.family("milestones")),
                        new FormulaFinder(rules.family("formulas")),
                        new FigureFinder(rules.family("figures"), rules.family("targets"))));
    }

    /** The version of a reader with {@code rules}, known without loading one. */
    public static String version(Rulebook rules) {
        return VERSION + rules.fingerprint().map(hash -> "+rules." + hash).orElse("");
    }

    /** The version of this reader, part of every claim's evidence. */
    public String version() {
        return version;
    }

    /** What {@code report} says; nothing, and why, where it is set aside: in a language that is not read, or general news. */
    public Reading read(Report report) {
        return read(report, Trail.NONE);
    }

    /** What {@code report} says, and sentence by sentence why. Slower than {@link #read}, which says the same. */
    public Explanation explain(Report report) {
        Tracks tracks = new Tracks();
        return tracks.explanation(read(report, tracks));
    }

    private Reading read(Report report, Trail trail) {
        if (report.text().length() > LONGEST) {
            return tooLong(report);
        }
        CleanText clean = CleanText.of(report);
        PublicationDate published = PublicationDate.of(report, clean);
        String language = languages.of(clean.text(), report.metadata());
        if (!ReportLanguage.isRead(language)) {
            return setAside(report, language, published, "it is in a language that is not read yet (" + language + ")");
        }
        if (!relevance.of(clean.text(), report.metadata())) {
            return setAside(report, language, published, "it does not tell of dealings between states");
        }
        Account account = account(report, clean, published.day(), trail);
        trail.reads(account);
        List<Claim> claims = new ArrayList<>();
        finders.forEach(finder -> claims.addAll(finder.find(account)));
        return new Reading(report.id(), version, language, published.day(), claims, published.problems());
    }

    private Reading tooLong(Report report) {
        return setAside(
                report,
                report.metadata().language().orElse("und"),
                new PublicationDate(report.metadata().published(), Optional.empty(), List.of()),
                String.format(
                        Locale.ROOT,
                        "it has %,d characters, more than the %,d of which a report is read; part it",
                        report.text().length(),
                        LONGEST));
    }

    private Reading setAside(Report report, String language, PublicationDate published, String why) {
        ReadingProblem problem =
                ReadingProblem.of(Severity.SET_ASIDE, report.metadata().name(), why);
        return new Reading(report.id(), version, language, published.day(), List.of(), List.of(problem));
    }

    private Account account(Report report, CleanText clean, Optional<LocalDate> published, Trail trail) {
        Named named = names.find(sentences(clean), report.metadata());
        YearHeadings headings = new YearHeadings(report.text());
        List<ReadSentence> dated = named.sentences().stream()
                .map(read -> read.with(headings.over(clean.passage(
                                        read.sentence().start(), read.sentence().end())
                                .start())
                        .map(year -> dates.findUnder(read.sentence(), year))
                        .orElseGet(() -> dates.find(read.sentence(), published))))
                .toList();
        return new Account(report, clean, named.withSentences(dated), published, version, trail);
    }

    private List<Sentence> sentences(CleanText clean) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < clean.paragraphs().size(); i++) {
            Paragraph paragraph = clean.paragraphs().get(i);
            for (List<Token> tokens : tagger.tag(clean.text(), paragraph.start(), paragraph.end())) {
                for (List<Token> part : LongSentence.parts(tokens)) {
                    sentences.add(new Sentence(sentences.size(), i, part));
                }
            }
        }
        return sentences;
    }
}
