package org.aidememoire.reading.open;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every font that a PDF names and does not carry. Where words and lines end is told by the widths of
 * letters: with the fonts of the machine, which the library would look for, the same bytes would not give the same text
 * everywhere, and it would write a list of them into the user's home.
 */
final class BundledFont implements FontMapper {
    private static final String LIBERATION_SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;

    private BundledFont(TrueTypeFont font) {
        this.font = font;
    }

    /** Has the library use no other font, from now on and in the whole process. */
    static void useAlone() {
        FontMappers.set(Holder.ONLY);
    }

    private static final class Holder {
        static final BundledFont ONLY = new BundledFont(load());

        private static TrueTypeFont load() {
            try (InputStream file = Objects.requireNonNull(PDFont.class.getResourceAsStream(LIBERATION_SANS))) {
                return new TTFParser().parse(new RandomAccessReadBuffer(file));
            } catch (IOException e) {
                throw new UncheckedIOException("the font of the PDF library cannot be read", e);
            }
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String baseFont, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo info) {
        return new CIDFontMapping(null, font, true);
    }
}
