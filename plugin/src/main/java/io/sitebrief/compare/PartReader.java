package io.sitebrief.compare;

import io.sitebrief.brief.Snapshot;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the parts of the plan in a brief.json: goals, decisions, risks, campaigns, assessments, findings. */
final class PartReader {

    /** Where a value is nested one object deeper, by the object's key. */
    private static final Set<String> NESTED = Set.of("verdict", "current", "recorded");

    private final JsonCursor json;
    private final SnapshotDraft draft;

    PartReader(JsonCursor json, SnapshotDraft draft) {
        this.json = json;
        this.draft = draft;
    }

    void field(String key) throws IOException {
        switch (key) {
            case "goals" -> json.list(this::goal);
            case "decisions" -> json.list(this::decision);
            case "risks" -> json.list(this::risk);
            case "campaigns" -> json.list(this::campaign);
            case "channels" -> json.list(this::channel);
            case "presence" -> json.list(this::assessment);
            case "findings" -> json.list(this::finding);
            default -> {}
        }
    }

    /** The texts of an object by key, those of a nested object by both keys. */
    private final class Texts {

        private final Map<String, String> found = new HashMap<>();
        private final Map<String, Boolean> flags = new HashMap<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Set<String> texts;

        Texts(Set<String> texts) {
            this.texts = texts;
        }

        void read(String key) throws IOException {
            if (texts.contains(key)) {
                json.textOrNull().ifPresent(text -> found.put(key, text));
            } else if (NESTED.contains(key)) {
                json.object(inner -> read(key + "." + inner));
            } else if (key.equals("better-up") || key.equals("above-appetite")) {
                flags.put(key, json.yesOrNo());
            } else if (key.equals("current.likelihood") || key.equals("current.impact")) {
                numbers.put(key, json.number());
            } else if (key.equals("measures")) {
                json.list(PartReader.this::measure);
            }
        }

        Optional<String> text(String key) {
            return Optional.ofNullable(found.get(key));
        }

        String needed(String key) throws IOException {
            String text = found.get(key);
            if (text == null) {
                throw json.unexpected("a '" + key + "' before the end of this entry");
            }
            return text;
        }

        boolean flag(String key) {
            return flags.getOrDefault(key, false);
        }

        int number(String key) {
            return numbers.getOrDefault(key, 0);
        }

        Optional<LocalDate> day(String key) {
            return text(key).map(LocalDate::parse);
        }
    }

    private Texts texts(String... keys) throws IOException {
        Texts texts = new Texts(Set.of(keys));
        json.object(texts::read);
        return texts;
    }

    private void goal() throws IOException {
        Texts read = texts("id", "objective", "metric", "target", "due", "actual", "verdict.status");
        boolean up = read.flag("better-up");
        draft.goals.put(
                read.needed("id"),
                new Snapshot.Goal(
                        read.needed("objective"),
                        read.text("metric"),
                        up,
                        read.text("target"),
                        read.day("due"),
                        read.needed("verdict.status")));
        draft.betterUp.put(read.needed("actual"), up);
    }

    private void decision() throws IOException {
        Texts read = texts("id", "ask", "state", "taken", "by");
        draft.decisions.put(
                read.needed("id"),
                new Snapshot.Decision(read.needed("ask"), read.needed("state"), read.text("taken"), read.day("by")));
    }

    private void risk() throws IOException {
        Texts read = texts("id", "risk", "current.score");
        draft.risks.put(
                read.needed("id"),
                new Snapshot.Risk(
                        read.needed("risk"),
                        read.number("current.likelihood"),
                        read.number("current.impact"),
                        read.needed("current.score"),
                        read.flag("above-appetite")));
    }

    private void campaign() throws IOException {
        Texts read = texts("id", "name", "status");
        draft.campaigns.put(read.needed("id"), new Snapshot.Campaign(read.needed("name"), read.text("status")));
    }

    private void channel() throws IOException {
        texts();
    }

    private void assessment() throws IOException {
        Texts read = texts("id", "executive", "channel", "outcome", "recorded.verdict");
        draft.assessments.put(
                read.needed("id"),
                new Snapshot.Assessment(
                        read.needed("executive"),
                        read.text("channel"),
                        read.needed("outcome"),
                        read.text("recorded.verdict")));
    }

    private void finding() throws IOException {
        Texts read = texts("id", "subject", "text");
        draft.findings.putIfAbsent(read.needed("id") + " " + read.needed("subject"), read.needed("text"));
    }

    void measure() throws IOException {
        String[] read = {"neither", ""};
        json.object(key -> {
            switch (key) {
                case "better" -> read[0] = json.text();
                case "actual" -> read[1] = json.text();
                default -> {}
            }
        });
        if (!read[0].equals("neither")) {
            draft.betterUp.put(read[1], read[0].equals("up"));
        }
    }
}
