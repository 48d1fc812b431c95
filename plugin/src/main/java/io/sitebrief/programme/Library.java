package io.sitebrief.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What every brief starts from: guide, resources, metric dictionary, legal categories, instrument and glossary. */
public record Library(
        List<GuidePoint> guide,
        List<Resource> resources,
        List<Metric> metrics,
        List<LegalCategory> legal,
        List<Term> glossary,
        Instrument instrument,
        List<Component> components,
        List<HrCheck> hrChecks,
        ContactWords contactWords) {

    /** The group of a contact whose title or organisation no word fits. */
    public static final String OTHER = "other";

    /** The group of a contact that states no title or organisation. */
    public static final String UNSTATED = "unstated";

    /** A category of legal risk, with questions for counsel and usual controls. */
    public record LegalCategory(
            String id,
            String name,
            String summary,
            List<String> covers,
            List<String> questions,
            List<SuggestedControl> controls,
            Optional<String> example) {}

    /** A control that is usual in a category. */
    public record SuggestedControl(String id, String what) {}

    /** A term of the glossary. */
    public record Term(String id, String term, String meaning, List<String> see) {}

    /** The presence instrument: weighted items from two views, gates, and outcomes. */
    public record Instrument(
            List<Item> organisation, List<Item> person, List<GateItem> gates, List<Outcome> outcomes) {}

    /** A question of the instrument; its weight is out of 100, its anchors say what 0 to 4 mean. */
    public record Item(String id, String label, BigDecimal weight, String question, List<String> anchors) {}

    /** A question that stops everything when answered the wrong way. */
    public record GateItem(String id, String label, boolean blocksWhen, String why) {}

    /** What the instrument can say. */
    public record Outcome(String id, String label, String advice) {}

    /** A component of a strategy. */
    public record Component(String id, String label, BigDecimal weight, String question, String good) {}

    /** The words by which contacts are counted in groups: by seniority, and by kind of organisation. */
    public record ContactWords(List<WordGroup> seniority, List<WordGroup> kinds) {}

    /** A group and its words, each a whole word in lower case, or the start or end of one where it has a star. */
    public record WordGroup(String id, String label, List<String> words) {}

    /** A check for the people department. */
    public record HrCheck(String id, String what, String when, String why) {}
}
