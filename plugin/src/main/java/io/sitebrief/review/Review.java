package io.sitebrief.review;

import io.sitebrief.brief.ChangeKind;
import io.sitebrief.brief.Comparison;
import io.sitebrief.brief.ItemChange;
import io.sitebrief.brief.NumberChange;
import io.sitebrief.brief.RiskChange;
import io.sitebrief.brief.Snapshot;
import io.sitebrief.brief.TargetChange;
import io.sitebrief.programme.Gates;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A change with what is to be said of it.
 *
 * @param material whether it is worth a comment of full length
 */
public record Review(Change change, List<GateResult> gates, Verdict verdict, boolean material) {

    /** Figures of one campaign, channel or category: told below those of the whole. */
    private static final Pattern PART = Pattern.compile("(campaigns?|channels?|objectives?|cost|benefit)[.].*");

    public Review {
        gates = List.copyOf(gates);
    }

    public static Review of(Change change) {
        GateKeeper keeper = new GateKeeper(
                change.base(), change.branch(), change.before(), change.after().map(Snapshot::of));
        List<GateResult> gates = keeper.all(change.gates().map(Gates::gates).orElse(List.of()));
        Review bare = new Review(change, gates, verdict(change, gates), true);
        boolean material = !change.base().isComparable()
                || change.errors() > 0
                || bare.verdict() != Verdict.PASS
                || new Materiality(change.gates().flatMap(Gates::materiality)).isMaterial(bare);
        return new Review(change, gates, bare.verdict(), material);
    }

    private static Verdict verdict(Change change, List<GateResult> gates) {
        boolean blind = !change.base().isComparable() && change.base().kind() != Base.Kind.NEW;
        Verdict worst = change.errors() > 0 ? Verdict.FAIL : blind ? Verdict.NOT_EVALUATED : Verdict.PASS;
        for (GateResult gate : gates) {
            boolean forWantOfABase = blind && gate.state() == GateResult.State.NOT_EVALUATED;
            worst = worst.worse(forWantOfABase ? Verdict.NOT_EVALUATED : gate.verdict());
        }
        return worst;
    }

    /** The changed figures of the whole programme, the most important first. */
    List<NumberChange> measures() {
        return numbers().filter(number -> !isPart(number)).toList();
    }

    /** The changed figures of campaigns, channels and categories. */
    List<NumberChange> parts() {
        return numbers().filter(Review::isPart).toList();
    }

    private Stream<NumberChange> numbers() {
        return change.comparison().stream().flatMap(found -> found.numbers().stream());
    }

    private static boolean isPart(NumberChange number) {
        return PART.matcher(number.id()).matches();
    }

    List<TargetChange> targets() {
        return change.comparison().map(Comparison::targets).orElse(List.of());
    }

    List<TargetChange> eased() {
        return targets().stream().filter(TargetChange::eased).toList();
    }

    List<RiskChange> risks() {
        return change.comparison().map(Comparison::risks).orElse(List.of());
    }

    /** Risks that are new or higher, and above the appetite. */
    List<RiskChange> alarming() {
        return risks().stream()
                .filter(risk -> risk.aboveAppetite() && risk.kind() != ChangeKind.LOWERED)
                .toList();
    }

    /** How many things of a group came to this end. */
    long items(Function<Comparison, List<ItemChange>> group, ChangeKind kind) {
        return change.comparison().stream()
                .flatMap(found -> group.apply(found).stream())
                .filter(item -> item.kind() == kind)
                .count();
    }

    long count(GateResult.State state) {
        return gates.stream().filter(gate -> gate.state() == state).count();
    }

    long evaluated() {
        return gates.stream().filter(GateResult::isEvaluated).count();
    }
}
