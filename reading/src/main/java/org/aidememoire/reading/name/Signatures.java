package org.aidememoire.reading.name;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.reading.name.Sighting.Sign;
import org.aidememoire.reading.sentence.Sentence;

/** Finds those who sign with a name in one line and their office in the next: "Einar Berg" over "Prime Minister of Norway". */
final class Signatures {
    private static final int LONGEST_OFFICE = 12;

    private final NameSpans spans;

    Signatures(Words words) {
        this.spans = new NameSpans(words);
    }

    /** Those who sign in {@code sentences}, in the order of the text. */
    List<Sighting> find(List<NamedSentence> sentences) {
        return IntStream.range(0, sentences.size() - 1)
                .boxed()
                .flatMap(i -> signed(sentences.get(i), sentences.get(i + 1)).stream())
                .toList();
    }

    private Optional<Sighting> signed(NamedSentence name, NamedSentence office) {
        Sentence sentence = name.sentence();
        int size = sentence.is(sentence.size() - 1, ",") ? sentence.size() - 1 : sentence.size();
        return spans.at(name, 0, true)
                .filter(span -> span.length() > 1 && span.to() == size)
                .flatMap(span -> alone(office)
                        .map(posts -> Sighting.ofName(sentence, span, posts, Optional.empty(), Sign.OFFICE)));
    }

    /** The offices of a line that is nothing else, of which one is a state's. */
    private static Optional<List<Post>> alone(NamedSentence line) {
        Sentence sentence = line.sentence();
        int size = sentence.is(sentence.size() - 1, ".") || sentence.is(sentence.size() - 1, ",")
                ? sentence.size() - 1
                : sentence.size();
        int start = sentence.is(0, "the") ? 1 : 0;
        return sentence.size() > LONGEST_OFFICE
                ? Optional.empty()
                : Chain.in(line).stream()
                        .filter(chain -> chain.from() <= start && chain.to() == size && !chain.plural())
                        .map(Chain::posts)
                        .filter(posts -> posts.stream().anyMatch(post -> post.kind() != Post.Kind.WEAK))
                        .findFirst();
    }

    /** {@code seen} with those who sign, each name once. */
    static List<Sighting> together(List<Sighting> seen, List<Sighting> signed) {
        return Stream.concat(
                        seen.stream().filter(one -> signed.stream()
                                .noneMatch(other -> other.sentence() == one.sentence() && other.from() == one.from())),
                        signed.stream())
                .sorted(Comparator.comparingInt(Sighting::sentence).thenComparingInt(Sighting::from))
                .toList();
    }
}
