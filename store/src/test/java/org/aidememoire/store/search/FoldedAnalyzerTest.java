package org.aidememoire.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedAnalyzerTest {
    private static List<String> words(String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (Analyzer analyzer = new FoldedAnalyzer();
                TokenStream stream = analyzer.tokenStream("words", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        }
        return words;
    }

    @ParameterizedTest
    @CsvSource({
        "Tô Lâm, To Lam",
        "Đà Nẵng, da nang",
        "ĐÔNG ĐÔ, dong do",
        "Jonas Gahr Støre, jonas gahr store",
        "Łódź, lodz",
        "the President’s railways, THE president railway",
        "ＵＳ＄２, us 2",
        "Cote d'Ivoire, côte d'ivoire",
    })
    void spellingLeftToTasteIsFolded(String one, String other) throws IOException {
        assertThat(words(one)).isNotEmpty().isEqualTo(words(other));
    }

    @Test
    void whatScriptsDoNotSpaceIsCutByDictionary() throws IOException {
        assertThat(words("ປະເທດລາວ")).hasSizeGreaterThan(1);
        assertThat(words("ฉันกินข้าว")).hasSize(3);
        assertThat(String.join("", words("ປະເທດລາວ"))).contains("ລາວ");
    }

    @Test
    void punctuationIsNoWord() throws IOException {
        assertThat(words("— … ( ) “”")).isEmpty();
    }
}
