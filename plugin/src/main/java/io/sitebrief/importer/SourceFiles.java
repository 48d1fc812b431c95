package io.sitebrief.importer;

import io.sitebrief.programme.MetricPlan;
import io.sitebrief.programme.MetricSource;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import io.sitebrief.source.Wildcard;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which source of sources.yaml reads which file, and which files are left out. */
final class SourceFiles {

    static final String FOLDER = "metrics/";
    private static final String PLAN = FOLDER + "sources.yaml";

    private SourceFiles() {}

    /** A file and how it is read. */
    record Pair(InputFile file, MetricSource source) {

        private LocalDate exported() {
            return source.exported().map(date -> date.value()).orElse(LocalDate.MIN);
        }
    }

    /** The pairs, the newest export first, and what was found on the way. */
    record Matched(List<Pair> pairs, List<Problem> problems) {}

    static Matched match(List<InputFile> files, MetricPlan plan) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<InputFile> all = files.stream()
                .filter(file -> file.path().startsWith(FOLDER) && !file.path().equals(PLAN) && !isHidden(file))
                .sorted(Comparator.comparing(InputFile::path))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (MetricSource source : plan.sources()) {
            List<Pair> found = all.stream()
                    .filter(file -> Wildcard.fitsPath(name(file), source.file().value()))
                    .map(file -> new Pair(file, source))
                    .toList();
            if (found.isEmpty()) {
                problems.add(Problem.of(
                        ProblemKind.NO_SUCH_FILE,
                        source.file().source(),
                        source.file().value()));
            }
            pairs.addAll(found);
        }
        all.stream()
                .filter(file -> pairs.stream().noneMatch(pair -> pair.file() == file))
                .forEach(file -> problems.add(Problem.of(ProblemKind.UNDECLARED_FILE, Source.ofFile(file.path()))));
        return new Matched(once(pairs, problems), problems);
    }

    /** The pairs without files whose bytes stand under an earlier name too. */
    private static List<Pair> once(List<Pair> pairs, List<Problem> problems) throws IOException {
        Map<String, String> pathsByHash = new TreeMap<>();
        Map<String, String> twins = new TreeMap<>();
        for (InputFile file : ofEqualSize(pairs)) {
            String earlier = pathsByHash.putIfAbsent(hash(file), file.path());
            if (earlier != null) {
                twins.put(file.path(), earlier);
                problems.add(Problem.of(ProblemKind.SAME_FILE_TWICE, Source.ofFile(file.path()), earlier)
                        .withHint("delete it, or put the export in its place that was meant"));
            }
        }
        return pairs.stream()
                .filter(pair -> !twins.containsKey(pair.file().path()))
                .sorted(Comparator.comparing(Pair::exported)
                        .reversed()
                        .thenComparing(pair -> pair.file().path())
                        .thenComparing(pair -> pair.source().source()))
                .toList();
    }

    /** The files that are as long as another one, by path: only they can be the same. */
    private static List<InputFile> ofEqualSize(List<Pair> pairs) {
        List<InputFile> files = pairs.stream()
                .map(Pair::file)
                .distinct()
                .sorted(Comparator.comparing(InputFile::path))
                .toList();
        Map<Long, Long> sizes = files.stream().collect(Collectors.groupingBy(InputFile::size, Collectors.counting()));
        return files.stream()
                .filter(file -> sizes.getOrDefault(file.size(), 0L) > 1)
                .toList();
    }

    private static String name(InputFile file) {
        return file.path().substring(FOLDER.length());
    }

    private static boolean isHidden(InputFile file) {
        return name(file).startsWith(".") || name(file).contains("/.");
    }

    private static String hash(InputFile file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(file.open(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
