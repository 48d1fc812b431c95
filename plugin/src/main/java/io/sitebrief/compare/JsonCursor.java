package io.sitebrief.compare;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.sitebrief.source.Source;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A JSON text read once from front to end: who reads takes the keys that it knows, the others are passed over. */
final class JsonCursor implements Closeable {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;
    private final String file;

    JsonCursor(String file, byte[] text) throws IOException {
        this.file = file;
        this.parser = FACTORY.createParser(text);
        this.parser.nextToken();
    }

    /** Reads the value of a key; what is not read is passed over. */
    interface Fields {
        void read(String key) throws IOException;
    }

    /** Reads one entry of a list. */
    interface Item {
        void read() throws IOException;
    }

    /** What is at a place of the text, and what was expected there. */
    static final class Unexpected extends IOException {

        private static final long serialVersionUID = 1;

        private final transient Source source;

        Unexpected(Source source, String message) {
            super(message);
            this.source = source;
        }

        Source source() {
            return source;
        }
    }

    /** The object at this place, key by key. Null stands for an object without keys. */
    void object(Fields fields) throws IOException {
        if (isNull()) {
            return;
        }
        expect(JsonToken.START_OBJECT, "an object");
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            fields.read(key);
            if (parser.currentToken().isStructStart()) {
                parser.skipChildren();
            }
        }
    }

    /** The list at this place, entry by entry. Null stands for a list without entries. */
    void list(Item item) throws IOException {
        if (isNull()) {
            return;
        }
        expect(JsonToken.START_ARRAY, "a list");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            item.read();
        }
    }

    List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        list(() -> texts.add(text()));
        return texts;
    }

    String text() throws IOException {
        expect(JsonToken.VALUE_STRING, "a text");
        return parser.getText();
    }

    Optional<String> textOrNull() throws IOException {
        return isNull() ? Optional.empty() : Optional.of(text());
    }

    int number() throws IOException {
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        return parser.getIntValue();
    }

    boolean yesOrNo() throws IOException {
        if (!parser.currentToken().isBoolean()) {
            throw unexpected("true or false");
        }
        return parser.getBooleanValue();
    }

    /** The place of the value that is read. */
    Source place() {
        return place(parser.currentTokenLocation());
    }

    /** Where a text that is no JSON breaks off. */
    Source place(JsonProcessingException broken) {
        JsonLocation location = broken.getLocation();
        return location == null ? Source.ofFile(file) : place(location);
    }

    Unexpected unexpected(String expected) {
        return new Unexpected(place(), "expected " + expected + " here");
    }

    private Source place(JsonLocation location) {
        return new Source(file, location.getLineNr(), location.getColumnNr());
    }

    private boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    private void expect(JsonToken token, String expected) throws IOException {
        if (parser.currentToken() != token) {
            throw unexpected(expected);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
