package io.sitebrief.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.sitebrief.brief.Brief;
import io.sitebrief.brief.Earlier;
import io.sitebrief.brief.InputEntry;
import io.sitebrief.figure.Period;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A published brief.json as the earlier side of a comparison. Keys that it does not know are passed over; a format that
 * is newer than its own is a problem.
 */
public final class SnapshotReader {

    private final JsonCursor json;
    private final SnapshotDraft draft = new SnapshotDraft();

    private SnapshotReader(JsonCursor json) {
        this.json = json;
    }

    /** @param version the folder of the version in the published site, named in places and among the inputs */
    public static Result<Earlier> read(String version, byte[] text) {
        String file = Earlier.ARCHIVE + version + "/brief.json";
        try (JsonCursor json = new JsonCursor(file, text)) {
            return read(json, new InputEntry(file, sha256(text), text.length));
        } catch (JsonCursor.Unexpected e) {
            return unreadable(e.source(), firstLine(e));
        } catch (IOException e) {
            return unreadable(Source.ofFile(file), firstLine(e));
        }
    }

    private static Result<Earlier> read(JsonCursor json, InputEntry entry) throws IOException {
        SnapshotReader reader = new SnapshotReader(json);
        try {
            json.object(reader::field);
        } catch (JsonProcessingException e) {
            return unreadable(json.place(e), e.getOriginalMessage());
        } catch (DateTimeException e) {
            return unreadable(json.place(), firstLine(e));
        }
        if (reader.draft.format > Brief.FORMAT) {
            Source place = Source.ofFile(entry.file());
            return failed(Problem.of(ProblemKind.NEWER_BRIEF, place, reader.draft.format, Brief.FORMAT));
        }
        Optional<String> missing = reader.draft.missing();
        if (missing.isPresent()) {
            return unreadable(Source.ofFile(entry.file()), "without '" + missing.get() + "'");
        }
        return Result.of(new Earlier(reader.draft.snapshot(), reader.draft.places, Optional.of(entry)));
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }

    private static <T> Result<T> unreadable(Source source, String why) {
        return failed(Problem.of(ProblemKind.UNREADABLE_BRIEF, source, why));
    }

    private static <T> Result<T> failed(Problem problem) {
        return Result.failed(List.of(problem));
    }

    private static String sha256(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void field(String key) throws IOException {
        switch (key) {
            case "format" -> draft.format = json.number();
            case "id" -> draft.id = Optional.of(json.text());
            case "version" -> draft.version = Optional.of(json.text());
            case "status" -> draft.isDraft = json.text().equals("draft");
            case "currency" -> draft.currency = Optional.of(json.text());
            case "period" -> draft.period = Optional.of(period());
            case "method" -> json.object(this::setting);
            case "facts" -> json.list(new FactReader(json, draft)::fact);
            case "roi" -> json.object(this::roi);
            case "sources" -> json.list(this::source);
            default -> new PartReader(json, draft).field(key);
        }
    }

    private void setting(String key) throws IOException {
        switch (key) {
            case "attribution", "cross-check", "on-track", "caution", "window-days", "half-life-days" ->
                json.textOrNull().ifPresent(value -> draft.method.put(key, value));
            default -> {}
        }
    }

    private void roi(String key) throws IOException {
        switch (key) {
            case "measures" -> json.list(new PartReader(json, draft)::measure);
            case "months", "periods" -> json.list(this::periodFigures);
            default -> {}
        }
    }

    private void periodFigures() throws IOException {
        PeriodDraft read = new PeriodDraft();
        json.object(key -> {
            switch (key) {
                case "complete" -> read.complete = json.yesOrNo();
                case "cost", "benefit", "net", "roi" -> read.facts.add(json.text());
                default -> {}
            }
        });
        if (!read.complete) {
            draft.incomplete.addAll(read.facts);
        }
    }

    private static final class PeriodDraft {
        private boolean complete = true;
        private final List<String> facts = new ArrayList<>();
    }

    private void source() throws IOException {
        String[] read = {"", ""};
        json.object(key -> {
            switch (key) {
                case "file" -> read[0] = json.text();
                case "sha256" -> read[1] = json.text();
                default -> {}
            }
        });
        draft.inputs.put(read[0], read[1]);
    }

    private Period period() throws IOException {
        LocalDate[] ends = {LocalDate.MIN, LocalDate.MAX};
        json.object(key -> {
            switch (key) {
                case "from" -> ends[0] = LocalDate.parse(json.text());
                case "to" -> ends[1] = LocalDate.parse(json.text());
                default -> {}
            }
        });
        if (ends[1].isBefore(ends[0])) {
            throw json.unexpected("a period that ends after it begins");
        }
        return new Period(ends[0], ends[1]);
    }
}
