package io.sitebrief.read;

import io.sitebrief.programme.Library;
import java.util.List;

/** The shapes of the shipped content: legal categories, instrument, strategy rubric, checklist and glossary. */
final class LibraryShapes {

    private static final Scalar<String> LINE = Texts.LINE;

    private static final Shape<Library.SuggestedControl> CONTROL = Shape.of("a usual control", keys -> {
        var id = keys.required("id", Texts.ID.plain(), "Its id", "data-map");
        var what = keys.required("what", LINE.plain(), "What it is", "A list of tools and their data");
        return values -> new Library.SuggestedControl(values.get(id), values.get(what));
    });

    /** legal/CATEGORY.yaml. */
    static final Shape<Library.LegalCategory> LEGAL = Shape.of("a legal category", keys -> {
        var id = keys.required("id", Texts.ID.plain(), "Its id", "privacy");
        var name = keys.required("name", LINE.plain(), "Name as printed", "Privacy");
        var summary = keys.required("summary", Texts.MARKDOWN.plain(), "What it is, in Markdown", "Personal data");
        var covers = keys.list("covers", LINE.plain(), "What belongs to it", "[Photographs]");
        var questions = keys.list("questions", LINE.plain(), "Questions for counsel", "[What do we collect?]");
        var controls = keys.list("controls", CONTROL, "Usual controls");
        var example = keys.optional("example", LINE.plain(), "A risk in one sentence", "A pixel loads too early");
        return values -> new Library.LegalCategory(
                values.get(id),
                values.get(name),
                values.get(summary),
                values.get(covers),
                values.get(questions),
                values.get(controls),
                values.get(example));
    });

    private static final Shape<Library.Term> TERM = Shape.of("a term", keys -> {
        var id = keys.required("id", Texts.ID.plain(), "Its id", "appetite");
        var term = keys.required("term", LINE.plain(), "The term", "Appetite");
        var meaning = keys.required("meaning", LINE.plain(), "What it means", "The highest score that is accepted");
        var see = keys.list("see", Texts.ID.plain(), "Terms to read beside it", "[acceptance]");
        return values -> new Library.Term(values.get(id), values.get(term), values.get(meaning), values.get(see));
    });

    /** glossary.yaml. */
    static final Shape<List<Library.Term>> GLOSSARY = Shape.of("glossary.yaml", keys -> {
        var terms = keys.list("terms", TERM, "Terms of the method");
        return values -> values.get(terms);
    });

    private static final Shape<Library.Item> ITEM = Shape.of("an item of the instrument", keys -> {
        var id = keys.required("id", Texts.ID.plain(), "Its id", "culture");
        var label = keys.required("label", LINE.plain(), "Name as printed", "Culture and brand");
        var weight = keys.required("weight", Numbers.NOT_NEGATIVE.plain(), "Weight out of 100", "20");
        var question = keys.required("question", LINE.plain(), "The question", "Does it suit us?");
        var anchors = keys.list("anchors", LINE.plain(), "What 0 to 4 mean", "[None, Little, Some, Much, All]");
        return values -> new Library.Item(
                values.get(id), values.get(label), values.get(weight), values.get(question), values.get(anchors));
    });

    private static final Shape<Library.GateItem> GATE = Shape.of("a gate of the instrument", keys -> {
        var id = keys.required("id", Texts.ID.plain(), "Its id", "policy");
        var label = keys.required("label", LINE.plain(), "Name as printed", "A use policy is in force");
        var blocks = keys.required("blocks-when", Choices.YES_NO.plain(), "The answer that blocks", "no");
        var why = keys.required("why", LINE.plain(), "Why it blocks", "Nobody knows what is allowed");
        return values -> new Library.GateItem(values.get(id), values.get(label), values.get(blocks), values.get(why));
    });

    private static final Shape<Library.Outcome> OUTCOME = Shape.of("an outcome of the instrument", keys -> {
        var id = keys.required("id", Texts.ID.plain(), "Its id", "selective");
        var label = keys.required("label", LINE.plain(), "Name as printed", "Be present, selectively");
        var advice = keys.required("advice", LINE.plain(), "What to do", "Choose one channel");
        return values -> new Library.Outcome(values.get(id), values.get(label), values.get(advice));
    });

    /** instrument.yaml. */
    static final Shape<Library.Instrument> INSTRUMENT = Shape.of("instrument.yaml", keys -> {
        var organisation = keys.list("organisation", ITEM, "The organisation's view");
        var person = keys.list("person", ITEM, "The person's view");
        var gates = keys.list("gates", GATE, "What stops everything");
        var outcomes = keys.list("outcomes", OUTCOME, "What it can say");
        return values -> new Library.Instrument(
                values.get(organisation), values.get(person), values.get(gates), values.get(outcomes));
    });

    private static final Shape<Library.Component> COMPONENT = Shape.of("a component of a strategy", keys -> {
        var id = keys.required("id", Texts.ID.plain(), "Its id", "goals");
        var label = keys.required("label", LINE.plain(), "Name as printed", "Organisation goals");
        var weight = keys.required("weight", Numbers.NOT_NEGATIVE.plain(), "Weight out of 100", "15");
        var question = keys.required("question", LINE.plain(), "The question", "What is it to do for us?");
        var good = keys.required("good", LINE.plain(), "What good looks like", "Two to five goals with numbers");
        return values -> new Library.Component(
                values.get(id), values.get(label), values.get(weight), values.get(question), values.get(good));
    });

    /** strategy.yaml of the content. */
    static final Shape<List<Library.Component>> COMPONENTS = Shape.of("the strategy rubric", keys -> {
        var components = keys.list("components", COMPONENT, "The seven components");
        return values -> values.get(components);
    });

    private static final Shape<Library.HrCheck> CHECK = Shape.of("a check", keys -> {
        var id = keys.required("id", Texts.ID.plain(), "Its id", "job-description");
        var what = keys.required("what", LINE.plain(), "What is checked", "Job descriptions say who posts");
        var when = keys.required(
                "when", Choices.words("hiring", "working", "leaving").plain(), "When", "hiring");
        var why = keys.required("why", LINE.plain(), "Why", "A duty that is written down can be taught");
        return values -> new Library.HrCheck(values.get(id), values.get(what), values.get(when), values.get(why));
    });

    /** hr-checklist.yaml. */
    static final Shape<List<Library.HrCheck>> CHECKS = Shape.of("hr-checklist.yaml", keys -> {
        var checks = keys.list("checks", CHECK, "Checks for the people department");
        return values -> values.get(checks);
    });

    private static final Shape<Library.WordGroup> WORD_GROUP = Shape.of("a group of contacts", keys -> {
        var id = keys.required("id", Texts.ID.plain(), "Its id", "executive");
        var label = keys.required("label", LINE.plain(), "Name as printed", "Heads of organisations");
        var words = keys.list("words", LINE.plain(), "Words, with a star for any ending or beginning", "[ceo, chief*]");
        return values -> new Library.WordGroup(values.get(id), values.get(label), values.get(words));
    });

    /** contacts.yaml. */
    static final Shape<Library.ContactWords> CONTACT_WORDS = Shape.of("contacts.yaml", keys -> {
        var seniority = keys.list("seniority", WORD_GROUP, "Groups of job titles");
        var kinds = keys.list("kinds", WORD_GROUP, "Groups of organisations");
        return values -> new Library.ContactWords(values.get(seniority), values.get(kinds));
    });

    private LibraryShapes() {}
}
