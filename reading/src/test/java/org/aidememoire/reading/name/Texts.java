package org.aidememoire.reading.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.reading.mention.GroupMention;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.PersonMention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.CoreNlpTagger;
import org.aidememoire.reading.sentence.Sentence;
import org.aidememoire.reading.sentence.Tagger;
import org.aidememoire.reading.sentence.Token;

/** Small texts of the tests, read with the real tagger, and what is found in them in short written form. */
final class Texts {
    private static final Tagger TAGGER = new CoreNlpTagger();
    private static final NameFinder FINDER = new NameFinder();

    private Texts() {}

    static Named read(String text) {
        return FINDER.find(sentences(text), ReportMetadata.named("test"));
    }

    static Named read(String text, String outlet, String title) {
        ReportMetadata metadata = new ReportMetadata(
                "test",
                Optional.empty(),
                Optional.of(outlet),
                Optional.of(title),
                Optional.<LocalDate>empty(),
                Optional.empty());
        return FINDER.find(sentences(text), metadata);
    }

    /** The sentences of a text whose lines are its paragraphs. */
    static List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int paragraph = 0;
        for (String line : text.split("\n", -1)) {
            for (List<Token> tokens : TAGGER.tag(text, start, start + line.length())) {
                sentences.add(new Sentence(sentences.size(), paragraph, tokens));
            }
            start += line.length() + 1;
            paragraph++;
        }
        return sentences;
    }

    /** Each person as {@code name: title/organisation/country, …}. */
    static List<String> people(Named named) {
        return named.people().stream()
                .map(person -> person.name() + ": "
                        + String.join(
                                ", ",
                                person.offices().stream()
                                        .map(office -> office.title() + "/"
                                                + office.organisation().orElse("") + "/"
                                                + office.country()
                                                        .map(Object::toString)
                                                        .orElse(""))
                                        .toList()))
                .map(String::strip)
                .toList();
    }

    /** Each mention of a class as {@code words = meaning}, a group's meaning being its participants. */
    static List<String> references(Named named) {
        return named.sentences().stream().flatMap(Texts::references).toList();
    }

    private static Stream<String> references(ReadSentence sentence) {
        return sentence.mentions().stream()
                .filter(mention -> mention instanceof PersonMention || mention instanceof GroupMention)
                .map(mention -> words(sentence, mention) + " = " + meaning(mention));
    }

    private static String meaning(Mention mention) {
        if (mention instanceof PersonMention person) {
            return person.person().name();
        }
        return String.join(
                "+",
                ((GroupMention) mention)
                        .participants().stream().map(party -> party.label()).toList());
    }

    static String words(ReadSentence sentence, Mention mention) {
        return Written.text(sentence.sentence(), mention.from(), mention.to());
    }
}
