package org.aidememoire.reading.open;

import static org.aidememoire.reading.open.HostileFiles.refusal;
import static org.aidememoire.reading.open.HostileFiles.utf8;
import static org.aidememoire.reading.open.HostileFiles.wordParts;
import static org.aidememoire.reading.open.HostileFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.aidememoire.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word documents whose markup is an attack on whoever reads it. */
class HostileWordDocumentTest {
    private static final String ENTITIES = "it declares entities of its own, which no Word document needs";
    private static final String MET = "<w:r><w:t>Ministers met.</w:t></w:r>";

    private final Path folder;

    HostileWordDocumentTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theSameDocumentWithoutAnAttackIsRead() throws IOException {
        assertThat(open(wordParts("", MET)).reports()).extracting(Report::text).containsExactly("Ministers met.");
    }

    @Test
    void aBillionLaughsAreNotHeard() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE lolz [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        assertRefused(wordParts(laughs + "]>", "<w:r><w:t>&l9;</w:t></w:r>"), ENTITIES);
    }

    @Test
    void aFileThatAnEntityNamesIsNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret protocol");
        assertRefused(
                wordParts("<!DOCTYPE d [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>", "<w:r><w:t>&s;</w:t></w:r>"),
                ENTITIES);
    }

    @Test
    void aPartThatIsPackedByAMethodOfOtherLibrariesIsRefused() throws IOException {
        byte[] document = zip(wordParts("", MET));
        // The method of the first part, at offset 8 of its header: Zstandard.
        document[8] = 93;

        assertThat(refusal(HostileFiles.open(folder, "talks.docx", document)).reason())
                .isEqualTo("a part of it is packed by a method that is not known here");
    }

    @Test
    void entitiesInAnyOtherPartAreRefusedAsWell() throws IOException {
        String types = "[Content_Types].xml";
        Map<String, byte[]> parts = wordParts("", MET);
        String plain = new String(parts.get(types), java.nio.charset.StandardCharsets.UTF_8);
        parts.put(types, utf8(plain.replace("?><Types", "?><!DOCTYPE d [<!ENTITY s \"x\">]><Types")));
        assertThat(refusal(open(parts)).reason()).doesNotContain("\n");
    }

    @Test
    void markupOfMoreThanAnyBookIsRefusedBeforeATreeIsMadeOfIt() throws IOException {
        assertRefused(
                wordParts("", "<w:r><w:t>" + "x".repeat(31_000_000) + "</w:t></w:r>"),
                "it unpacks to more than 30,000,000 bytes, with word/document.xml, which no report does");
    }

    @Test
    void picturesThatUnpackToGigabytesAreRefused() throws IOException {
        Map<String, byte[]> parts = wordParts("", MET);
        byte[] black = new byte[90_000_000];
        for (int i = 0; i < 4; i++) {
            parts.put("word/media/" + i + ".png", black);
        }
        assertThat(refusal(open(parts)).reason())
                .isEqualTo("it unpacks to more than 300,000,000 bytes, with word/media/3.png, which no report does");
    }

    @Test
    void moreThanAThousandPartsAreRefused() throws IOException {
        Map<String, byte[]> parts = wordParts("", MET);
        for (int i = 0; i < 2_000; i++) {
            parts.put("word/media/" + i + ".png", new byte[] {1});
        }
        assertThat(refusal(open(parts)).reason()).startsWith("not a Word document that can be read: ");
    }

    /** Words between the tags keep the library from taking the file for a bomb by its ratio. */
    @Test
    void tagsWithinTagsWithoutEndAreRefused() throws IOException {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            deep.append("<w:ins w:id=\"").append(Integer.toHexString(i * 7919)).append("\">");
        }
        assertThat(refusal(open(wordParts("", deep + MET + "</w:ins>".repeat(5_000))))
                        .reason())
                .startsWith("not a Word document that can be read: ")
                .doesNotContain("Exception");
    }

    private void assertRefused(Map<String, byte[]> parts, String reason) throws IOException {
        assertThat(refusal(open(parts)).reason()).isEqualTo(reason);
    }

    private Opened open(Map<String, byte[]> parts) throws IOException {
        return HostileFiles.open(folder, "talks.docx", zip(parts));
    }
}
