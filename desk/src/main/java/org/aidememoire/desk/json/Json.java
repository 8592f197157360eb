package org.aidememoire.desk.json;

import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.aidememoire.model.wording.Piece;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** A JSON document being written, indented, with {@code null} for what is absent. */
public final class Json implements AutoCloseable {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /** A document that goes to {@code writer}, which stays open. */
    public static Json to(Writer writer) {
        return new Json(FACTORY.createGenerator(new Indented(), writer));
    }

    /** Begins an object. */
    public void startObject() {
        generator.writeStartObject();
    }

    /** Ends the object. */
    public void endObject() {
        generator.writeEndObject();
    }

    /** Begins an array. */
    public void startArray() {
        generator.writeStartArray();
    }

    /** Ends the array. */
    public void endArray() {
        generator.writeEndArray();
    }

    /** The key of the object, array or value that comes next. */
    public void key(String key) {
        generator.writeName(key);
    }

    /** A string. */
    public void field(String key, String value) {
        generator.writeStringProperty(key, value);
    }

    /** A string or {@code null}. */
    public void field(String key, Optional<String> value) {
        value.ifPresentOrElse(text -> field(key, text), () -> generator.writeNullProperty(key));
    }

    /** A day or {@code null}. */
    public void day(String key, Optional<LocalDate> day) {
        field(key, day.map(LocalDate::toString));
    }

    /** A number or {@code null}. */
    public void field(String key, OptionalInt value) {
        value.ifPresentOrElse(
                number -> generator.writeNumberProperty(key, number), () -> generator.writeNullProperty(key));
    }

    /** A whole number. */
    public void number(String key, long value) {
        generator.writeNumberProperty(key, value);
    }

    /** A number, written without an exponent. */
    public void field(String key, BigDecimal value) {
        generator.writeNumberProperty(key, new BigDecimal(value.toPlainString()));
    }

    /** {@code true}, {@code false} or {@code null}. */
    public void truth(String key, Optional<Boolean> value) {
        value.ifPresentOrElse(
                truth -> generator.writeBooleanProperty(key, truth), () -> generator.writeNullProperty(key));
    }

    /** An array of strings. */
    public void field(String key, Collection<String> values) {
        generator.writeArrayPropertyStart(key);
        values.forEach(generator::writeString);
        generator.writeEndArray();
    }

    /** A wording as an array of its pieces, each under {@code text} or, where it is marked, {@code marked}. */
    public void wording(String key, List<Piece> pieces) {
        key(key);
        startArray();
        for (Piece piece : pieces) {
            startObject();
            field(piece.marked() ? "marked" : "text", piece.text());
            endObject();
        }
        endArray();
    }

    /** A range as an array of its two ends. */
    public void range(String key, int start, int end) {
        generator.writeName(key);
        generator.writeArray(new int[] {start, end}, 0, 2);
    }

    /** Ends the document with a line break. */
    @Override
    public void close() {
        generator.writeRaw('\n');
        generator.close();
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withObjectIndenter(indenter);
        }
    }
}
