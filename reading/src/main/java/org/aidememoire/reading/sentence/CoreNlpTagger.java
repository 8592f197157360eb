package org.aidememoire.reading.sentence;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.BufferedInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tokenizer, sentence splitter, maximum-entropy tagger and morphology of Stanford CoreNLP, on text without
 * diacritics.
 *
 * @see <a href="https://stanfordnlp.github.io/CoreNLP/">Manning et al., The Stanford CoreNLP Natural Language Processing
 *     Toolkit, ACL 2014</a>
 */
public final class CoreNlpTagger implements Tagger {
    private static final String MODEL = "/edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String TOKENS =
            "untokenizable=noneKeep,splitHyphenated=true,invertible=true,ptb3Escaping=false";

    /** Titles before a title: what follows them begins no sentence. */
    private static final Set<String> TITLES = Set.of("H.E.", "H.R.H.", "H.M.", "H.H.", "H.I.M.", "Hon.", "Rt.");

    /** A thousand characters without a space. */
    private static final Pattern NO_WORD = Pattern.compile("[^\\s\\p{Z}]{1000,}+");

    private final MaxentTagger tagger;
    private final Lemmas lemmas = new Lemmas();

    /** Loads the model, which takes about a second. */
    public CoreNlpTagger() {
        InputStream model = CoreNlpTagger.class.getResourceAsStream(MODEL);
        if (model == null) {
            throw new IllegalStateException("the tagger's model is not on the class path: " + MODEL);
        }
        // It reads byte by byte, which an unbuffered stream out of a jar makes slow.
        this.tagger = new MaxentTagger(new BufferedInputStream(model));
    }

    @Override
    public List<List<Token>> tag(String text, int start, int end) {
        Folded folded = Folded.of(text.substring(start, end));
        List<CoreLabel> words = words(withoutMarkup(folded.text()));
        List<List<Token>> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(words)) {
            sentences.add(tokens(sentence, folded, text, start));
        }
        return sentences;
    }

    /**
     * The text with a space for the sign after which the tokenizer looks for the end of a comment or an instruction: where
     * there is none, it looks to the end of the paragraph, and again from the next.
     */
    private static String withoutMarkup(String text) {
        return text.replace("<!", "< ").replace("<?", "< ");
    }

    /** The words of a text. What is longer than any word is data, and has none. */
    private static List<CoreLabel> words(String text) {
        List<CoreLabel> words = new ArrayList<>();
        Matcher passed = NO_WORD.matcher(text);
        int start = 0;
        while (passed.find()) {
            add(words, text, start, passed.start());
            start = passed.end();
        }
        add(words, text, start, text.length());
        return withTitles(words);
    }

    /** "H.E. Mr. Keita": the tokenizer takes the stop of such a title for that of a sentence, since "Mr." often begins one. */
    private static List<CoreLabel> withTitles(List<CoreLabel> words) {
        List<CoreLabel> joined = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            boolean stop = i + 2 < words.size()
                    && TITLES.contains(word.word())
                    && words.get(i + 1).word().equals(".")
                    && words.get(i + 1).beginPosition() == word.endPosition()
                    && Character.isUpperCase(words.get(i + 2).word().codePointAt(0));
            if (stop) {
                word.setEndPosition(words.get(i + 1).endPosition());
                i++;
            }
            joined.add(word);
        }
        return joined;
    }

    private static void add(List<CoreLabel> words, String text, int start, int end) {
        StringReader part = new StringReader(text.substring(start, end));
        for (CoreLabel word : new PTBTokenizer<>(part, new CoreLabelTokenFactory(), TOKENS).tokenize()) {
            word.setBeginPosition(start + word.beginPosition());
            word.setEndPosition(start + word.endPosition());
            words.add(word);
        }
    }

    /** What is longer than any sentence is tagged a part at a time: the tagger weighs all tags of all words at once. */
    private List<TaggedWord> tagged(List<CoreLabel> labels) {
        List<TaggedWord> tagged = new ArrayList<>(labels.size());
        for (int from = 0; from < labels.size(); from += LongSentence.MOST_TOKENS) {
            int to = Math.min(from + LongSentence.MOST_TOKENS, labels.size());
            tagged.addAll(new TagLattice(tagger).tagSentence(labels.subList(from, to), false));
        }
        return tagged;
    }

    private List<Token> tokens(List<CoreLabel> labels, Folded folded, String text, int offset) {
        List<TaggedWord> tagged = tagged(labels);
        List<Token> tokens = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            int start = offset + folded.origin(labels.get(i).beginPosition());
            int end = offset + folded.origin(labels.get(i).endPosition());
            String tag = tagged.get(i).tag();
            String lemma = lemmas.of(labels.get(i).word(), tag);
            tokens.add(Token.of(text.substring(start, end), lemma, tag, start, end));
        }
        return Infinitives.mended(tokens);
    }
}
