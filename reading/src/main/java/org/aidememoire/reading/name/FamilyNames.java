package org.aidememoire.reading.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.model.party.CountryCode;
import org.aidememoire.reading.mention.CountryMention;
import org.aidememoire.reading.sentence.Sentence;

/**
 * Finds those whom a report calls by the family name alone and never introduces: "Kaunda met with Nyerere in Arusha". One
 * word with a capital may be anything, so it has to do what only people do with one another, more than once or together
 * with somebody else.
 */
final class FamilyNames {
    /** What a person does, and no body or state. */
    private static final Set<String> DOES = Set.of(
            "meet",
            "tell",
            "fly",
            "travel",
            "thank",
            "arrive",
            "phone",
            "telephone",
            "greet",
            "embrace",
            "dine",
            "lunch",
            "confer",
            "reply",
            "recall",
            "visit");
    /** What a body does, too. */
    private static final Set<String> ALSO_DOES = Set.of(
            "say", "receive", "host", "welcome", "invite", "call", "speak", "talk", "sign", "see", "insist", "add",
            "agree", "accept", "discuss", "ask", "assure", "urge", "leave", "return", "go", "come");
    /** What one person does to another, and a body perhaps to a body, but not to just anything with a capital. */
    private static final Set<String> ONE_TO_ANOTHER = Set.of("receive", "host", "welcome", "call", "invite", "see");

    private static final Set<String> DONE_TO = Set.of(
            "meet", "thank", "phone", "telephone", "greet", "embrace", "receive", "welcome", "host", "congratulate");
    private static final Set<String> TOGETHER = Set.of(
            "meet", "talk", "meeting", "dinner", "lunch", "confer", "speak", "conversation", "audience", "summit");
    private static final Set<String> OWNED =
            Set.of("visit", "trip", "talk", "meeting", "arrival", "tour", "invitation", "counterpart", "wife", "stay");
    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> SINGULAR = Set.of("he", "she", "his", "her", "him");
    private static final Set<String> PRONOUNS = Set.of("i", "we", "he", "she");
    private static final int SHORTEST = 3;
    private static final int OFTEN = 3;
    private static final int NEAR = 5;

    private final Words words;
    private final NameSpans spans;
    private final List<NamedSentence> sentences;
    private final List<Sighting> known;
    private final Set<String> knownWords;
    private final Set<Integer> peopled;

    /** @param known the people whom the report introduces */
    FamilyNames(Words words, List<NamedSentence> sentences, List<Sighting> known) {
        this.words = words;
        this.spans = new NameSpans(words);
        this.sentences = sentences;
        this.known = known;
        this.peopled = known.stream().map(Sighting::sentence).collect(Collectors.toSet());
        this.knownWords =
                known.stream().flatMap(sighting -> sighting.words().stream()).collect(Collectors.toSet());
    }

    /** A word that may be a family name, and whether what it does is done by persons only. */
    private record Trace(NamedSentence named, int at, boolean surely, Optional<CountryCode> country) {
        String word() {
            return named.sentence().token(at).form();
        }

        int number() {
            return named.sentence().number();
        }
    }

    /** Those known and those found, in the order of the text. */
    List<Sighting> withKnown() {
        Map<String, List<Trace>> traces = new LinkedHashMap<>();
        sentences.stream().flatMap(this::traces).forEach(trace -> traces.computeIfAbsent(
                        trace.word(), word -> new ArrayList<>())
                .add(trace));
        Map<Integer, Long> inSentence = traces.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Trace::number, Collectors.counting()));
        Stream<Sighting> found = traces.values().stream()
                .filter(of -> of.stream().noneMatch(FamilyNames::thing))
                .filter(of -> of.stream().anyMatch(Trace::surely)
                        ? of.size() > 1 || of.get(0).country().isPresent() || inCompany(of.get(0), inSentence)
                        : of.size() >= OFTEN && of.stream().anyMatch(this::person))
                .flatMap(List::stream)
                .map(FamilyNames::sighting);
        return Stream.concat(known.stream(), found)
                .sorted(Comparator.comparingInt(Sighting::sentence).thenComparingInt(Sighting::from))
                .toList();
    }

    /** Whether the sentence has somebody else for what is done: another such name, a person, "I". */
    private boolean inCompany(Trace trace, Map<Integer, Long> inSentence) {
        return inSentence.getOrDefault(trace.number(), 0L) > 1
                || peopled.contains(trace.number())
                || trace.named().sentence().tokens().stream().anyMatch(token -> PRONOUNS.contains(token.form()));
    }

    /** "Prensa said that it would": what is spoken of as "it" is nobody. */
    private static boolean thing(Trace trace) {
        Sentence sentence = trace.named().sentence();
        return IntStream.range(trace.at() + 1, sentence.size())
                .anyMatch(i -> sentence.is(i, "its")
                        || sentence.is(i, "itself")
                        || (sentence.is(i, "it") && (sentence.tagged(i + 1, "MD") || sentence.is(i + 1, "have"))));
    }

    /** "Paredes said so. He left": who is spoken of as "he" or "she" soon after. */
    private boolean person(Trace trace) {
        return Stream.of(trace.number(), trace.number() + 1)
                .filter(number -> number < sentences.size())
                .flatMap(number -> sentences.get(number).sentence().tokens().stream())
                .anyMatch(token -> SINGULAR.contains(token.form()));
    }

    private Stream<Trace> traces(NamedSentence named) {
        return IntStream.range(0, named.sentence().size())
                .filter(at -> maybeName(named, at))
                .boxed()
                .flatMap(at -> sign(named, at).stream());
    }

    private boolean maybeName(NamedSentence named, int at) {
        Sentence sentence = named.sentence();
        String word = sentence.token(at).word();
        return sentence.tagged(at, "NNP")
                && !sentence.tagged(at, "NNPS")
                && word.length() >= SHORTEST
                && word.codePoints().allMatch(Character::isLetter)
                && Character.isUpperCase(word.codePointAt(0))
                && word.codePoints().skip(1).anyMatch(Character::isLowerCase)
                && !knownWords.contains(sentence.token(at).form())
                && !words.in("no-family-name", sentence, at)
                && !words.in("given-name", sentence, at)
                && named.named().stream().noneMatch(mention -> mention.covers(at))
                && alone(named, at)
                && spans.at(named, at, false).filter(span -> span.length() == 1).isPresent();
    }

    /** Whether no other word belongs to the name: "the Kremlin", "rival Fatah", "Lake Kariba", "Merkel-style". */
    private static boolean alone(NamedSentence named, int at) {
        Sentence sentence = named.sentence();
        boolean before = at > 0
                && (sentence.tagged(at - 1, "DT")
                        || sentence.tagged(at - 1, "J")
                        || (sentence.tagged(at - 1, "N")
                                && !WEEKDAYS.contains(sentence.token(at - 1).form()))
                        || sentence.tagged(at - 1, "CD")
                        || (sentence.tagged(at - 1, "POS") && owner(named, at).isEmpty())
                        || sentence.tagged(at - 1, "PRP$")
                        || sentence.is(at - 1, "in")
                        || sentence.is(at - 1, "at")
                        || sentence.is(at - 1, "-"));
        boolean after = at + 1 < sentence.size()
                && (sentence.token(at + 1).capitalised() || sentence.tagged(at + 1, "N") || sentence.is(at + 1, "-"));
        return !before && !after;
    }

    /** The state of "Egypt's Sabri". */
    private static Optional<CountryCode> owner(NamedSentence named, int at) {
        return named.sentence().tagged(at - 1, "POS")
                ? named.endingAt(at - 1)
                        .filter(CountryMention.class::isInstance)
                        .map(CountryMention.class::cast)
                        .filter(country -> country.form() == CountryMention.Form.NAME)
                        .map(CountryMention::code)
                : Optional.empty();
    }

    private static Optional<Trace> sign(NamedSentence named, int at) {
        Sentence sentence = named.sentence();
        String does = predicate(sentence, at + 1);
        String doneBy =
                at > 0 && sentence.tagged(at - 1, "V") ? sentence.token(at - 1).lemma() : "";
        boolean owner = sentence.is(at + 1, "'s")
                && IntStream.range(at + 2, Math.min(at + 2 + NEAR, sentence.size()))
                        .anyMatch(i -> OWNED.contains(sentence.token(i).lemma()));
        boolean surely = DOES.contains(does)
                || DONE_TO.contains(doneBy)
                || together(sentence, at)
                || (sentence.is(at + 1, ",") && sentence.is(at + 2, "who"))
                || (sentence.is(at - 1, "by") && sentence.tagged(at - 2, "VBN") && doneTo(sentence, at - 2))
                || (ONE_TO_ANOTHER.contains(does) && metName(sentence, at + 1))
                || (ONE_TO_ANOTHER.contains(doneBy) && sentence.tagged(at - 2, "NNP"));
        return surely || owner || ALSO_DOES.contains(does)
                ? Optional.of(new Trace(named, at, surely, owner(named, at)))
                : Optional.empty();
    }

    private static boolean doneTo(Sentence sentence, int at) {
        return DONE_TO.contains(sentence.token(at).lemma());
    }

    /** Whether the verb at or just after {@code from} is followed by a name. */
    private static boolean metName(Sentence sentence, int from) {
        return IntStream.range(from, Math.min(from + NEAR, sentence.size() - 1))
                .filter(i -> sentence.tagged(i, "V") && !sentence.is(i, "have"))
                .limit(1)
                .anyMatch(i -> sentence.tagged(i + 1, "NNP"));
    }

    /**
     * The base form of the verb that follows a subject, past "will", "has" and adverbs and past another who is its
     * subject, too; else nothing.
     */
    private static String predicate(Sentence sentence, int from) {
        int at = sentence.is(from, "and") && sentence.tagged(from + 1, "NNP") ? from + 2 : from;
        int first = at;
        while (at < Math.min(first + NEAR, sentence.size())
                && (sentence.tagged(at, "MD") || sentence.tagged(at, "RB") || sentence.is(at, "have"))) {
            at++;
        }
        return sentence.tagged(at, "V") && !sentence.tagged(at, "VBG") && (at > first || !sentence.tagged(at, "VBN"))
                ? sentence.token(at).lemma()
                : "";
    }

    /** "met with", "talks with", "between Kaunda and", "and Nyerere" after one of these. */
    private static boolean together(Sentence sentence, int at) {
        boolean joins = sentence.is(at - 1, "with")
                || sentence.is(at - 1, "between")
                || (sentence.is(at - 1, "and") && sentence.is(at - 3, "between"));
        return joins
                && IntStream.range(Math.max(0, at - 1 - NEAR), at)
                        .anyMatch(i -> TOGETHER.contains(sentence.token(i).lemma()));
    }

    private static Sighting sighting(Trace trace) {
        return Sighting.ofName(
                trace.named().sentence(),
                new NameSpans.Span(trace.at(), trace.at() + 1),
                List.of(),
                trace.country(),
                Sighting.Sign.ALONE);
    }
}
