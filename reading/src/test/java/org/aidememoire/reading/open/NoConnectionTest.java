package org.aidememoire.reading.open;

import static org.aidememoire.reading.open.HostileFiles.relationships;
import static org.aidememoire.reading.open.HostileFiles.utf8;
import static org.aidememoire.reading.open.HostileFiles.wordParts;
import static org.aidememoire.reading.open.HostileFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.aidememoire.model.report.Report;
import org.aidememoire.reading.open.HostileFiles.Pdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a file asks for from elsewhere, reading it asks nobody: who sent it would learn when and where it is read.
 * Every address in these files is that of a door that is watched here, and every look-up of an address is listened to.
 */
class NoConnectionTest {
    private static final int PATIENCE = 200;
    private static final String WORDS = "Ministers met.";

    private final Path folder;
    private final ServerSocket door;
    private final ProxySelector before = ProxySelector.getDefault();
    private final List<URI> asked = new CopyOnWriteArrayList<>();

    NoConnectionTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        door.setSoTimeout(PATIENCE);
        ProxySelector.setDefault(new Listening(asked::add));
    }

    @AfterEach
    void close() throws IOException {
        ProxySelector.setDefault(before);
        door.close();
    }

    /** A door at which nobody can be heard would prove nothing. */
    @Test
    void whoDoesKnockIsHeard() throws IOException {
        URI address = URI.create(address("index.html"));
        assertThatThrownBy(() -> {
                    var knocking = address.toURL().openConnection();
                    knocking.setReadTimeout(PATIENCE);
                    knocking.getInputStream();
                })
                .isInstanceOf(IOException.class);
        assertThat(asked).contains(address);
        door.accept().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='%s'>",
                "<link rel=stylesheet href='%s'><style>@import url(%<s); p { background: url('%<s') }</style>",
                "<iframe src='%s'></iframe><frameset><frame src='%<s'></frameset>",
                "<object data='%s'></object><embed src='%<s'><applet codebase='%<s'></applet>",
                "<script src='%s'></script><script>fetch('%<s')</script>",
                "<meta http-equiv=refresh content='0; url=%s'>",
                "<base href='%s'><img src=a.png><link rel=canonical href='%<s'>",
                "<video src='%s' poster='%<s'><source src='%<s'></video>",
                "<svg><image href='%s'/><use href='%<s#a'/></svg>",
                "<!DOCTYPE html SYSTEM '%s'><!ENTITY x SYSTEM '%<s'>",
                "<script type=application/ld+json>{\"@context\": \"%s\", \"datePublished\": \"%<s\"}</script>",
                "<link rel=preload href='%s'><link rel=dns-prefetch href='%<s'><a ping='%<s' href='%<s'>x</a>"
            })
    void aPageThatAsksForMoreIsReadAsItIs(String asking) throws IOException {
        Opened opened = open("talks.html", utf8("<html>" + asking.formatted(address("more")) + "<p>" + WORDS + "</p>"));
        assertThat(opened.reports().get(0).text()).contains(WORDS);
        assertNobodyKnocked();
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void aPdfThatAsksForMoreIsReadAsItIs(String asking) throws IOException {
        byte[] page = utf8("BT /F1 12 Tf (" + WORDS + ") Tj ET /X Do");
        byte[] pdf = Pdf.ofOnePage(page, "", "/XObject<</X 6 0 R>>", asking.formatted(address("more"))).stream(
                        "/Type/XObject/Subtype/Image/Width 1/Height 1/F<</FS/URL/F(" + address("x") + ")>>",
                        new byte[1])
                .bytes();
        assertThat(open("talks.pdf", pdf).reports()).extracting(Report::text).containsExactly(WORDS);
        assertNobodyKnocked();
    }

    static Stream<String> pdfs() {
        return Stream.of(
                "/OpenAction<</S/URI/URI(%s)>>",
                "/OpenAction<</S/JavaScript/JS(app.launchURL\\('%s'\\))>>",
                "/OpenAction<</S/SubmitForm/F<</FS/URL/F(%s)>>>>",
                "/OpenAction<</S/Launch/F(%s)>>",
                "/AA<</O<</S/GoToR/F<</FS/URL/F(%s)>>/D[0/Fit]>>>>",
                "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(%s)>>>>]",
                "/Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec/FS/URL/F(%s)>>]>>>>",
                "/AcroForm<</XFA(<x xmlns=\"%s\"/>)>>");
    }

    @Test
    void aDocumentWithARemoteTemplateAndPicturesIsReadAsItIs() throws IOException {
        Map<String, byte[]> parts = wordParts("", "<w:r><w:t>" + WORDS + "</w:t></w:r>");
        String external = " TargetMode=\"External\"";
        parts.put("word/settings.xml", HostileFiles.settings());
        parts.put("word/_rels/settings.xml.rels", relationships("attachedTemplate", address("t.dotm"), external));
        parts.put("word/_rels/document.xml.rels", relationships("image", address("a.png"), external));
        assertThat(open("talks.docx", zip(parts)).reports())
                .extracting(Report::text)
                .containsExactly(WORDS);
        assertNobodyKnocked();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE d SYSTEM \"%s\">",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"%s\">]>",
                "<!DOCTYPE d [<!ENTITY %% x SYSTEM \"%s\"> %%x;]>"
            })
    void aDocumentWithEntitiesFromElsewhereIsRefused(String prologue) throws IOException {
        Map<String, byte[]> parts =
                wordParts(prologue.formatted(address("e.dtd")), "<w:r><w:t>" + WORDS + "&x;</w:t></w:r>");
        assertThat(open("talks.docx", zip(parts)).reports()).isEmpty();
        assertNobodyKnocked();
    }

    @Test
    void anAddressInASidecarOrALineIsOnlyKept() throws IOException {
        Opened opened = open("year.jsonl", utf8("{\"text\": \"" + WORDS + "\", \"url\": \"" + address("a") + "\"}"));
        assertThat(opened.reports().get(0).metadata().url()).contains(address("a"));
        assertNobodyKnocked();
    }

    private Opened open(String name, byte[] content) throws IOException {
        return HostileFiles.open(folder, name, content);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + door.getLocalPort() + "/" + path;
    }

    private void assertNobodyKnocked() throws IOException {
        assertThat(asked).isEmpty();
        try (Socket knocked = door.accept()) {
            throw new AssertionError("somebody connected from " + knocked.getRemoteSocketAddress());
        } catch (SocketTimeoutException nobody) {
            assertThat(nobody).isNotNull();
        }
    }

    /** Hears of every address that Java's own connections are made to, and lets them go there directly. */
    private static final class Listening extends ProxySelector {
        private final Consumer<URI> listener;

        Listening(Consumer<URI> listener) {
            this.listener = listener;
        }

        @Override
        public List<Proxy> select(URI address) {
            listener.accept(address);
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI address, SocketAddress proxy, IOException why) {
            assertThat(proxy).isInstanceOf(InetSocketAddress.class);
        }
    }
}
