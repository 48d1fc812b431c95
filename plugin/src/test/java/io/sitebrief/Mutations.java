package io.sitebrief;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Broken copies of good inputs, the same ones every time: bytes flipped, cut, doubled, mixed, and words that hurt. */
public final class Mutations {

    private static final List<String> WORDS = List.of(
            "\0",
            "\u202e",
            "\ufeff",
            "\r",
            "\n\n",
            "\t",
            "\"",
            "'",
            "&a",
            "*a",
            "<<: ",
            "!!",
            "---\n",
            "...",
            "{",
            "}",
            "[",
            "]",
            "1e999999999",
            "-",
            "0x1F",
            "99999999999999999999",
            "NaN",
            "2026-02-30",
            "31/12/2026",
            "sep=;\n",
            ",,,,",
            ";;;",
            "=cmd|x",
            "> > > > ",
            "- - - ",
            "**",
            "[a](javascript:x)",
            "](",
            "|---|",
            "```",
            "&#x0;",
            "\ud83d\ude00",
            "(1.234,56)",
            "%",
            "Total");

    private final Random random;
    private final List<byte[]> seeds;

    private Mutations(long seed, List<byte[]> seeds) {
        this.random = new Random(seed);
        this.seeds = seeds;
    }

    /** So many broken copies of these seeds. */
    public static Stream<byte[]> of(long seed, List<byte[]> seeds, int count) {
        Mutations mutations = new Mutations(seed, seeds);
        return IntStream.range(0, count).mapToObj(i -> mutations.next());
    }

    private byte[] next() {
        byte[] bytes = seeds.get(random.nextInt(seeds.size())).clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes = mutated(bytes);
        }
        return bytes;
    }

    private byte[] mutated(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + random.nextInt(40));
        return switch (random.nextInt(6)) {
            case 0 -> flipped(bytes);
            case 1 -> joined(bytes, at, new byte[0], to);
            case 2 -> joined(bytes, to, slice(bytes, at, to), to);
            case 3 -> joined(bytes, at, other(), to);
            case 4 -> slice(bytes, 0, at);
            default -> joined(bytes, at, WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8), at);
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] other() {
        byte[] seed = seeds.get(random.nextInt(seeds.size()));
        int at = random.nextInt(seed.length + 1);
        return slice(seed, at, Math.min(seed.length, at + random.nextInt(200)));
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return java.util.Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] joined(byte[] bytes, int headTo, byte[] middle, int tailFrom) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, headTo);
        out.writeBytes(middle);
        out.write(bytes, tailFrom, bytes.length - tailFrom);
        return out.toByteArray();
    }
}
