package io.sitebrief.syntax;

import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;

/** Bytes to text, strictly: UTF-8, of a bounded size, without invisible characters. */
public final class TextReader {

    /** The largest text file that is read, in bytes. */
    public static final int MOST_BYTES = 1_000_000;

    private TextReader() {}

    /** The file's text without its byte-order mark, or the first thing in it that is not plain text. */
    public static Result<String> read(InputFile file) throws IOException {
        try (InputStream in = file.open()) {
            return read(file.path(), in.readNBytes(MOST_BYTES + 1));
        }
    }

    static Result<String> read(String file, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return failed(Problem.of(ProblemKind.TOO_LARGE, Source.ofFile(file), "the file", "1,000,000 bytes"));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult outcome = decoder.decode(ByteBuffer.wrap(bytes), out, true);
        String text = withoutMark(out.flip().toString());
        return outcome.isError()
                ? failed(Problem.of(ProblemKind.NOT_UTF8, place(file, text, text.length())))
                : visible(file, text);
    }

    private static Result<String> visible(String file, String text) {
        OptionalInt forbidden = Characters.forbidden(text);
        if (forbidden.isEmpty()) {
            return Result.of(text);
        }
        int at = forbidden.getAsInt();
        String name = Characters.name(text.codePointAt(at));
        return failed(Problem.of(ProblemKind.FORBIDDEN_CHARACTER, place(file, text, at), name));
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The line and column of an index, columns counted in code points as the YAML library does. */
    private static Source place(String file, String text, int index) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            boolean lone = text.charAt(i) == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (lone || text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Source(file, line, text.codePointCount(lineStart, index) + 1);
    }

    private static <T> Result<T> failed(Problem problem) {
        return Result.failed(List.of(problem));
    }
}
