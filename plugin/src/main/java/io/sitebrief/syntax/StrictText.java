package io.sitebrief.syntax;

import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters as they stream by: a byte that the encoding does not know and the character NUL are refused at
 * their line and column, after everything before them has been delivered.
 */
final class StrictText extends Reader {

    private static final int BUFFER = 16_384;

    private final String file;
    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private boolean ended;
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;
    private @Nullable Problem trouble;

    StrictText(String file, InputStream in, Charset encoding) {
        this.file = file;
        this.in = in;
        this.decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (trouble != null) {
            throw new RefusedInput(trouble);
        }
        CharBuffer out = CharBuffer.wrap(target, offset, length);
        boolean malformed = decode(out);
        int decoded = length - out.remaining();
        int clean = count(target, offset, decoded);
        if (clean < decoded) {
            trouble = Problem.of(ProblemKind.FORBIDDEN_CHARACTER, place(), "U+0000")
                    .withHint(
                            "a file in UTF-16 without a byte-order mark needs 'options: {encoding: UTF-16LE}' in sources.yaml");
        } else if (malformed) {
            trouble = Problem.of(ProblemKind.NOT_UTF8, place())
                    .withHint("a file in another encoding needs it named, such as 'options: {encoding: windows-1252}'");
        }
        if (clean == 0 && trouble != null) {
            throw new RefusedInput(trouble);
        }
        return clean == 0 && length > 0 ? -1 : clean;
    }

    /** Fills the target with at least one character where there is one; answers whether a malformed byte stands next. */
    private boolean decode(CharBuffer out) throws IOException {
        int before = out.remaining();
        while (true) {
            CoderResult outcome = decoder.decode(bytes, out, ended);
            if (outcome.isError()) {
                return true;
            }
            if (out.remaining() < before || outcome.isOverflow() || ended) {
                return false;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(0, count));
        bytes.flip();
    }

    /** Moves the place over the characters before the first NUL, and counts them. */
    private int count(char[] target, int offset, int length) {
        for (int i = 0; i < length; i++) {
            char c = target[offset + i];
            if (c == '\0') {
                return i;
            }
            boolean breaks = c == '\r' || c == '\n' && !afterReturn;
            line += breaks ? 1 : 0;
            column = c == '\r' || c == '\n' ? 1 : column + 1;
            afterReturn = c == '\r';
        }
        return length;
    }

    private Source place() {
        return new Source(file, line, column);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
