package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The legal-risk register: risks ranked by residual score, categories, controls and what is due.
 *
 * @param aboveAppetite how many open risks score strictly above the appetite
 * @param considered how many of the ten categories hold a risk
 * @param counting how many controls count today
 * @param top the five highest by residual score
 * @param matrix the cells of the matrix that hold risks, by what ranks them; most likely first, then mildest first
 * @param likelihoodAnchors five texts, lowest first; empty where not given
 */
public record RegisterReport(
        Figure risksCount,
        Figure aboveAppetite,
        Figure appetite,
        Figure overdue,
        Figure considered,
        Figure counting,
        List<Risk> risks,
        List<Risk> top,
        List<MatrixCell> matrix,
        List<Category> categories,
        List<Control> controls,
        List<String> likelihoodAnchors,
        List<String> impactAnchors,
        Optional<String> counsel,
        Optional<LocalDate> counselReviewed,
        List<Policy> policies,
        List<HrCheck> hrChecks) {

    /** Likelihood and impact, 1 to 5, and their product. */
    public record Rating(int likelihood, int impact, Figure score) {}

    /** How many risks have this likelihood and this impact. */
    public record MatrixCell(int likelihood, int impact, Figure risks) {}

    /**
     * One risk.
     *
     * @param current residual where judged, else inherent: what ranks and is held against the appetite
     * @param suggested inherent × (1 − effectiveness of its valid controls), where controls state one
     */
    public record Risk(
            String id,
            String category,
            String categoryName,
            String risk,
            Optional<Rating> inherent,
            Optional<Rating> residual,
            Rating current,
            Optional<Figure> suggested,
            boolean aboveAppetite,
            List<String> controls,
            Optional<String> owner,
            Optional<String> treatment,
            List<ActionEntry> actions,
            Optional<Acceptance> acceptance,
            Optional<LocalDate> reviewBy,
            boolean reviewOverdue,
            Optional<String> jurisdiction,
            Optional<String> insured) {}

    /** Who accepted a risk, and until when. */
    public record Acceptance(
            Optional<String> by, Optional<LocalDate> date, Optional<LocalDate> expires, boolean expired) {}

    /** One of the ten categories: how many risks it has, and what to ask. */
    public record Category(
            String id,
            String name,
            String summary,
            Figure risks,
            Optional<Figure> highest,
            List<String> covers,
            List<String> questions,
            List<String> usualControls) {}

    /** A control, whether it counts today (checked within 12 months and effective), and the risks that lean on it. */
    public record Control(
            String id,
            String what,
            Optional<String> owner,
            Optional<Figure> effectiveness,
            Optional<String> evidence,
            Optional<LocalDate> checked,
            boolean counts,
            String why,
            List<String> risks) {}

    /** A use policy in force. */
    public record Policy(
            String id,
            String title,
            Optional<String> version,
            Optional<LocalDate> approved,
            Optional<LocalDate> reviewBy,
            boolean overdue,
            Optional<String> owner,
            Optional<String> link) {}

    /** A check for the people department. */
    public record HrCheck(String what, String when, String why) {}
}
