package org.aidememoire.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.model.party.Party;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.sentence.Sentence;

/** Finds who and where in a whole report. Thread-safe. */
public final class NameFinder {
    private final Words words = Words.standard();
    private final Gazetteer gazetteer = Gazetteer.standard();
    private final BodyFinder bodies = new BodyFinder(words);
    private final PostFinder posts = new PostFinder(words);
    private final SightingFinder sightings = new SightingFinder(words);
    private final Constitutions constitutions = new Constitutions();
    private final Outlets outlets = new Outlets();
    private final Blocs blocs = new Blocs();

    /**
     * What the report's sentences name.
     *
     * @param sentences all of them, in the order of the text
     * @param metadata whose outlet and title may settle whom "we" and "our" mean
     */
    public Named find(List<Sentence> sentences, ReportMetadata metadata) {
        List<NamedSentence> named = blocs.underOneName(named(sentences));
        Background background = background(metadata, sentences, named);
        List<Sighting> introduced = Signatures.together(
                named.stream()
                        .flatMap(sentence -> sightings.find(sentence).stream())
                        .toList(),
                new Signatures(words).find(named));
        Roster roster = new Roster(new FamilyNames(words, named, introduced).withKnown());
        List<CountryCode> sides = Sides.of(named, roster, background);
        Turns turns = Turns.of(named, roster);
        new Allegiances(roster, background, named, sides, constitutions, new OwnState(named, turns)).settle();
        List<CountryCode> settled = Sides.of(named, roster, background);
        Speaker speaker = Speaker.of(roster, background, turns, joint(sentences, metadata));
        return new Mentions(words, named, roster, speaker, turns, settled, blocs.sides(named, settled), constitutions)
                .read();
    }

    /** How many states and unions of states {@code text} names, by their names, adjectives and capitals; cheap. */
    public long statesIn(String text) {
        return PlainSentence.of(text).stream()
                .flatMap(plain -> gazetteer.mentions(plain).stream())
                .flatMap(mention -> blocs.sideOf(mention).stream())
                .distinct()
                .count();
    }

    private static boolean joint(List<Sentence> sentences, ReportMetadata metadata) {
        String opening = sentences.isEmpty()
                ? ""
                : Written.text(sentences.get(0), 0, sentences.get(0).size());
        return (metadata.title().orElse("") + " " + opening)
                .toLowerCase(java.util.Locale.ROOT)
                .matches("(?s).*\\bjoint\\b.{0,20}\\b(statement|communiqu.|declaration|release|vision).*");
    }

    private List<NamedSentence> named(List<Sentence> sentences) {
        Learned learned = new Learned();
        List<List<Mention>> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            mentions.add(bodies.find(sentence, gazetteer.mentions(sentence), learned));
        }
        List<NamedSentence> named = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<Mention> all = bodies.abbreviations(sentences.get(i), mentions.get(i), learned);
            Sentence corrected = posts.corrected(sentences.get(i));
            named.add(new NamedSentence(sentences.get(i), corrected, all, posts.find(corrected, all, learned)));
        }
        return named;
    }

    private Background background(ReportMetadata metadata, List<Sentence> sentences, List<NamedSentence> named) {
        Optional<NamedSentence> outlet = metadata.outlet().flatMap(this::plain);
        Optional<NamedSentence> title = metadata.title().flatMap(this::plain);
        return new Background(
                outlet.flatMap(sentence -> Background.seat(sentence.named()))
                        .or(() -> outlet.flatMap(sentence -> outlets.agency(sentence.sentence())))
                        .or(() -> metadata.url().flatMap(Outlets::address))
                        .or(() -> outlets.signature(sentences))
                        .or(() -> Outlets.letterhead(named))
                        .or(() -> Announcements.inTheFirstPerson(named)),
                outlet.flatMap(sentence -> sentence.posts().stream().findFirst()),
                outlet.filter(sentence -> sentence.named().isEmpty())
                        .map(sentence -> Background.nameWords(sentence.sentence()))
                        .orElse(List.of()),
                title.map(NamedSentence::posts).orElse(List.of()),
                title.map(sightings::find).orElse(List.of()),
                title.map(this::guests).orElse(List.of()),
                Background.firstPerson(sentences),
                title.map(sentence -> Background.count(sentence.named())).orElse(java.util.Map.of()));
    }

    private List<Sighting> guests(NamedSentence headline) {
        return sightings.find(headline).stream()
                .filter(sighting -> headline.sentence().is(sighting.from() - 1, "with")
                        || headline.sentence().is(sighting.from() - 2, "with"))
                .toList();
    }

    private Optional<NamedSentence> plain(String text) {
        return PlainSentence.of(text).map(sentence -> named(List.of(sentence)).get(0));
    }

    static List<Party> states(List<CountryCode> codes) {
        return codes.stream().<Party>map(Party.State::new).toList();
    }
}
