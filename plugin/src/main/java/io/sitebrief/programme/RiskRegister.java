package io.sitebrief.programme;

import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What risks.yaml says: the legal-risk register with its scale, controls and counsel's review. */
public record RiskRegister(
        Scale scale, List<Risk> risks, List<Control> controls, Optional<Counsel> counsel, Source source) {

    /** What 1 to 5 mean, and the highest score that is accepted. */
    public record Scale(List<String> likelihood, List<String> impact, Located<Integer> appetite) {}

    /** A likelihood and an impact, 1 to 5 each. */
    public record Rating(Located<Integer> likelihood, Located<Integer> impact) {}

    /** One risk: cause, event and effect in a sentence, judged before and after controls. */
    public record Risk(
            Located<String> id,
            Located<RiskCategory> category,
            String risk,
            Optional<Rating> inherent,
            Optional<Rating> residual,
            List<Located<String>> controls,
            Optional<String> owner,
            Optional<Located<Treatment>> treatment,
            List<Action> actions,
            Optional<Acceptance> acceptance,
            Optional<Located<LocalDate>> reviewBy,
            Optional<String> jurisdiction,
            Optional<Located<String>> insured,
            Optional<Located<String>> decision,
            Source source) {}

    /** What is done about a risk. */
    public enum Treatment {
        ACCEPT,
        MITIGATE,
        TRANSFER,
        AVOID
    }

    /** Who accepted a risk, and until when. */
    public record Acceptance(
            Optional<String> by,
            Optional<Located<LocalDate>> date,
            Optional<Located<LocalDate>> expires,
            Source source) {}

    /** A control; its effectiveness is a fraction of 1 by which it lowers a score. */
    public record Control(
            Located<String> id,
            Optional<Located<BigDecimal>> effectiveness,
            Optional<String> what,
            Optional<String> owner,
            Optional<Located<String>> evidence,
            Optional<Located<LocalDate>> checked,
            Optional<Boolean> effective,
            Source source) {}

    /** When counsel reviewed the register. */
    public record Counsel(Optional<String> name, Optional<Located<LocalDate>> reviewed, Source source) {}
}
