package org.aidememoire.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aidememoire.model.report.ReportMetadata;
import org.aidememoire.reading.mention.KnownPerson;
import org.aidememoire.reading.mention.Mention;
import org.aidememoire.reading.mention.ReadSentence;
import org.aidememoire.reading.sentence.Sentence;
import org.aidememoire.reading.sentence.Token;

class NamingPropertiesTest {
    private static final NameFinder FINDER = new NameFinder();

    @Provide
    Arbitrary<List<List<String>>> reports() {
        Arbitrary<String> words = Arbitraries.of(
                "President",
                "Minister",
                "for",
                "of",
                "the",
                "The",
                "Kofi",
                "Mensah",
                "Dossou",
                "Ghana",
                "Togo's",
                "'s",
                "Lao",
                "and",
                ",",
                "(",
                ")",
                "CPV",
                "Party",
                "General",
                "Secretary",
                "two",
                "sides",
                "leaders",
                "He",
                "they",
                "We",
                "I",
                "met",
                "visit",
                "to",
                "-",
                "“",
                "”",
                "Mr",
                "his",
                "counterpart",
                "Ministers",
                "de",
                "latter",
                "both",
                "Ltd",
                "Bank",
                "US",
                "O'Neill",
                "III",
                "former",
                "ex",
                ".",
                "an");
        return words.list().ofMinSize(1).ofMaxSize(18).list().ofMinSize(1).ofMaxSize(6);
    }

    private static List<Sentence> sentences(List<List<String>> report) {
        List<Sentence> sentences = new ArrayList<>();
        int offset = 0;
        for (List<String> words : report) {
            List<Token> tokens = new ArrayList<>();
            for (String word : words) {
                String tag = Character.isUpperCase(word.charAt(0)) ? "NNP" : word.equals("met") ? "VBD" : "NN";
                tokens.add(Token.of(word, word, tag, offset, offset + word.length()));
                offset += word.length() + 1;
            }
            sentences.add(new Sentence(sentences.size(), sentences.size(), tokens));
        }
        return sentences;
    }

    @Property(tries = 400)
    void everyMentionStandsInItsSentenceAndReadingAgainIsTheSame(@ForAll("reports") List<List<String>> report) {
        List<Sentence> sentences = sentences(report);
        Named named = FINDER.find(sentences, ReportMetadata.named("any"));
        assertThat(FINDER.find(sentences, ReportMetadata.named("any"))).isEqualTo(named);
        assertThat(named.sentences()).extracting(ReadSentence::sentence).isEqualTo(sentences);
        for (ReadSentence sentence : named.sentences()) {
            for (Mention mention : sentence.mentions()) {
                assertThat(mention.from()).isBetween(0, mention.to() - 1);
                assertThat(mention.to()).isLessThanOrEqualTo(sentence.sentence().size());
            }
        }
    }

    @Property(tries = 200)
    void everyPersonIsIntroducedOnceByTheirOwnName(@ForAll("reports") List<List<String>> report) {
        List<Sentence> sentences = sentences(report);
        Named named = FINDER.find(sentences, ReportMetadata.named("any"));
        assertThat(named.introductions()).extracting(Introduction::person).isEqualTo(named.people());
        for (Introduction introduction : named.introductions()) {
            Sentence sentence = sentences.get(introduction.sentence());
            assertThat(introduction.from()).isBetween(0, introduction.to() - 1);
            assertThat(introduction.to()).isLessThanOrEqualTo(sentence.size());
            assertThat(Written.text(sentence, introduction.from(), introduction.to()))
                    .contains(introduction.person().name());
        }
    }

    @Example
    void aNameThatRepeatsAWordIsNotThatOfWhoSharesIt() {
        List<Sentence> sentences = sentences(List.of(
                List.of("Kofi", "Mensah"), List.of("General", "Kofi", "Kofi"), List.of("Mr", "Kofi", "Mensah")));
        assertThat(FINDER.find(sentences, ReportMetadata.named("any")).people())
                .extracting(KnownPerson::name)
                .containsExactly("Kofi Mensah", "Kofi Kofi");
    }

    @Example
    void aNameIsWrittenAsWhereItsBearerIsIntroduced() {
        List<Sentence> sentences = sentences(List.of(
                List.of("Mr", "Kofi", "Mensah", "met"), List.of("General", "Secretary", "Mensah", "Kofi", "met")));
        Named named = FINDER.find(sentences, ReportMetadata.named("any"));
        assertThat(named.people()).extracting(KnownPerson::name).containsExactly("Mensah Kofi");
        assertThat(named.introductions()).extracting(Introduction::sentence).containsExactly(1);
    }
}
