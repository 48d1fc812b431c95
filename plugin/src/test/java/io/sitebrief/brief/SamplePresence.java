package io.sitebrief.brief;

import static io.sitebrief.brief.SampleFigures.of;
import static io.sitebrief.brief.SampleFigures.unknown;

import io.sitebrief.brief.PresenceReport.Assessment;
import io.sitebrief.brief.PresenceReport.Gate;
import io.sitebrief.brief.PresenceReport.Item;
import io.sitebrief.brief.PresenceReport.Recorded;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Assessments made by hand: one decided, one open, one with a closed gate, one replaced. */
public final class SamplePresence {

    private SamplePresence() {}

    public static PresenceReport report() {
        return new PresenceReport(List.of(decided(), open(), gated(), replaced()));
    }

    /** The chief executive on LinkedIn: the scores say selective, and so does the board. */
    public static Assessment decided() {
        return assessment(
                "chief-linkedin", "Chief executive", "LinkedIn", "selective", "53.75", Optional.of("selective"));
    }

    /** The chief executive on X: an answer is unknown, nobody has decided. */
    public static Assessment open() {
        return assessment("chief-x", "Chief executive", "X", "undecided", "", Optional.empty());
    }

    /** The director on LinkedIn: a gate is closed, and the decision is another one. */
    public static Assessment gated() {
        return assessment("director-linkedin", "Director", "LinkedIn", "not-yet", "80", Optional.of("lead"));
    }

    private static Assessment replaced() {
        return assessment(
                "chief-linkedin-2025", "Chief executive", "LinkedIn", "stay-out", "30", Optional.of("stay-out"));
    }

    private static Assessment assessment(
            String id, String executive, String channel, String outcome, String person, Optional<String> verdict) {
        String fact = "presence." + id;
        boolean known = !person.isEmpty();
        Figure score = known
                ? of(fact + ".person", "person score", Unit.SCORE, person)
                : unknown(fact + ".person", "person score", Unit.SCORE, "an answer is unknown");
        return new Assessment(
                id,
                executive,
                Optional.of(channel.toLowerCase(Locale.ROOT)),
                Optional.of(channel),
                Optional.of(LocalDate.of(id.endsWith("2025") ? 2025 : 2026, 6, 12)),
                of(fact + ".organisation", "organisation score", Unit.SCORE, "66.25"),
                of(fact + ".organisation.low", "organisation score, low", Unit.SCORE, "66.25"),
                of(fact + ".organisation.high", "organisation score, high", Unit.SCORE, "66.25"),
                score,
                of(fact + ".person.low", "person score, low", Unit.SCORE, known ? person : "43.75"),
                of(fact + ".person.high", "person score, high", Unit.SCORE, known ? person : "58.75"),
                known
                        ? of(fact + ".gap", "gap", Unit.SCORE, "12.5")
                        : unknown(fact + ".gap", "gap", Unit.SCORE, "an answer is unknown"),
                outcome,
                "In the brief's words: " + outcome,
                "Choose one channel.",
                outcome.equals("not-yet") ? "Counsel sees the plan first." : "both scores reach the half",
                known ? List.of(outcome) : List.of("selective", "delegate"),
                false,
                List.of(item(fact + ".organisation.culture", "Culture", Optional.of(3), "15")),
                List.of(item(fact + ".person.time", "Time", known ? Optional.of(2) : Optional.empty(), "10")),
                gates(outcome),
                known ? List.of() : List.of("How much time can you keep free?"),
                known
                        ? Optional.of(new PresenceReport.Nearest(
                                List.of(new PresenceReport.Move(
                                        "Willingness", 2, 1, "I could live with it", "Against my will")),
                                "delegate"))
                        : Optional.empty(),
                verdict.map(SamplePresence::recorded),
                id.equals("chief-linkedin") ? Optional.of("chief-linkedin-2025") : Optional.empty(),
                id.endsWith("2025") ? Optional.of("chief-linkedin") : Optional.empty());
    }

    private static Item item(String fact, String label, Optional<Integer> answer, String points) {
        return new Item(
                fact.substring(fact.lastIndexOf('.') + 1),
                label,
                "How about " + label + "?",
                answer,
                answer.map(step -> "Anchor " + label),
                answer.isPresent()
                        ? of(fact, label, Unit.SCORE, points)
                        : unknown(fact, label, Unit.SCORE, "the answer is unknown"));
    }

    private static List<Gate> gates(String outcome) {
        return List.of(
                new Gate(
                        "quiet-period",
                        "A quiet period is in force",
                        Optional.of(false),
                        "open",
                        "A casual post can breach the rules."),
                new Gate(
                        "legal-review",
                        "Counsel has reviewed the plan",
                        Optional.of(!outcome.equals("not-yet")),
                        outcome.equals("not-yet") ? "closed" : "open",
                        "Counsel sees the plan first."),
                new Gate(
                        "policy",
                        "A use policy is in force",
                        Optional.empty(),
                        "unknown",
                        "Nobody knows what is allowed."));
    }

    private static Recorded recorded(String verdict) {
        return new Recorded(
                verdict,
                "In the brief's words: " + verdict,
                Optional.of("Board chair"),
                Optional.of(LocalDate.of(2026, 6, 30)),
                Optional.of(LocalDate.of(2027, 6, 30)),
                false,
                List.of("Two posts a month"));
    }
}
