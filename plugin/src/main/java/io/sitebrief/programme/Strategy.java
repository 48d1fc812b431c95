package io.sitebrief.programme;

import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What strategy.yaml says: the seven components of a professional-grade strategy. */
public record Strategy(
        List<Goal> goals,
        Optional<Measurement> measurement,
        List<Audience> audiences,
        List<KeyMessage> messages,
        List<ContentAsset> content,
        List<Tool> tools,
        Optional<Implementation> implementation,
        List<Channel> channels,
        Source source) {

    /** A goal: an objective and the measure that tells whether it is reached. */
    public record Goal(
            Located<String> id,
            String objective,
            Optional<String> organisationGoal,
            Optional<Located<String>> metric,
            Optional<Located<BigDecimal>> baseline,
            Optional<Located<BigDecimal>> target,
            Optional<Located<LocalDate>> from,
            Optional<Located<LocalDate>> due,
            Direction direction,
            Optional<String> owner,
            List<Step> milestones,
            Map<YearMonth, Located<BigDecimal>> byMonth,
            Source source) {}

    /** A planned value on the way to a target. */
    public record Step(Located<LocalDate> date, Located<BigDecimal> value) {}

    /** Which way is better. */
    public enum Direction {
        UP,
        DOWN
    }

    /** How and how often results are measured, who answers for it, and when to stop. */
    public record Measurement(
            Optional<String> cadence,
            Optional<String> owner,
            Optional<String> roiOwner,
            List<CalendarEntry> calendar,
            Optional<String> stopRule,
            Source source) {}

    /** A recurring report and how often it is due. */
    public record CalendarEntry(String what, String every, Optional<Located<LocalDate>> last, Source source) {}

    /** A group that the programme speaks to. */
    public record Audience(
            Located<String> id,
            Optional<String> name,
            Optional<Located<BigDecimal>> size,
            Optional<String> profile,
            List<Located<String>> channels,
            Optional<String> why,
            Optional<String> owner,
            Optional<String> evidence,
            Optional<Located<LocalDate>> checked,
            Source source) {}

    /** A key message and its proof. */
    public record KeyMessage(
            Located<String> id,
            Optional<String> theme,
            List<Located<String>> audiences,
            Optional<Located<String>> text,
            Optional<String> proof,
            Optional<String> owner,
            Optional<Located<LocalDate>> checked,
            Source source) {}

    /** A piece of content, who owns it and until when it may be used. */
    public record ContentAsset(
            Located<String> id,
            Optional<String> asset,
            Optional<String> owner,
            Optional<String> licence,
            Optional<Located<LocalDate>> rightsExpire,
            Optional<String> cadence,
            Optional<String> reuse,
            Source source) {}

    /** A tool, whom it serves and how to leave it. */
    public record Tool(
            Located<String> id,
            Optional<String> purpose,
            List<Located<String>> chosenFor,
            Optional<String> owner,
            Optional<Located<String>> costLine,
            Optional<String> exitPlan,
            Optional<Located<LocalDate>> checked,
            Source source) {}

    /** Who does what by when, under which policies, reviewed by whom. */
    public record Implementation(
            Optional<String> accountable,
            List<Milestone> milestones,
            List<RoleHours> roles,
            List<Policy> policies,
            Optional<LegalReview> legalReview,
            Source source) {}

    /** A dated step; done on a day, or not yet. */
    public record Milestone(
            String what,
            Optional<Located<LocalDate>> by,
            Optional<Located<LocalDate>> done,
            Optional<String> owner,
            Source source) {}

    /** Hours a week for a role, and the work that was given up for them. */
    public record RoleHours(
            String role, Optional<Located<BigDecimal>> hoursPerWeek, List<String> freedFrom, Source source) {}

    /** A policy in force and when it is reviewed. */
    public record Policy(
            Located<String> id,
            Optional<String> title,
            Optional<String> version,
            Optional<Located<LocalDate>> approved,
            Optional<Located<LocalDate>> reviewBy,
            Optional<String> owner,
            Optional<Located<String>> link,
            Source source) {}

    /** When counsel reviewed the strategy, and when next. */
    public record LegalReview(
            Optional<String> by, Optional<Located<LocalDate>> date, Optional<Located<LocalDate>> next, Source source) {}

    /** A channel that the programme uses. */
    public record Channel(
            Located<String> id,
            Optional<String> name,
            Optional<String> kind,
            Optional<Located<String>> url,
            Optional<String> owner,
            Source source) {

        public String label() {
            return name.orElse(id.value());
        }
    }
}
