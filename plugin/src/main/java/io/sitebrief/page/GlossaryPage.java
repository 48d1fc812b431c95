package io.sitebrief.page;

import io.sitebrief.brief.Guide;
import io.sitebrief.site.SitePage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** glossary.html: the terms of the method, A to Z, with the terms beside them. */
public record GlossaryPage(Top top, List<Letter> letters) {

    /** Terms with the same first letter. */
    public record Letter(String letter, List<Entry> terms) {}

    /** One term; see leads to others on this page. */
    public record Entry(String id, String term, String meaning, List<Link> see) {}

    static SitePage of(Edition edition) {
        List<Guide.Term> terms = edition.brief().guide().glossary();
        Map<String, String> names =
                terms.stream().collect(Collectors.toMap(Guide.Term::id, Guide.Term::term, (a, b) -> a, TreeMap::new));
        Map<String, List<Entry>> byLetter = terms.stream()
                .sorted(Comparator.comparing(term -> Alphabet.order(term.term())))
                .collect(Collectors.groupingBy(
                        term -> Alphabet.letter(term.term()),
                        TreeMap::new,
                        Collectors.mapping(term -> entry(term, names), Collectors.toList())));
        List<Letter> letters = byLetter.entrySet().stream()
                .map(each -> new Letter(each.getKey(), each.getValue()))
                .toList();
        Top top = Top.of(
                edition,
                "glossary",
                edition.text("glossary.kicker"),
                edition.say("glossary.title"),
                edition.say("glossary.stand", edition.numbers().count(terms.size())));
        return new SitePage("glossary.html", "glossary", new GlossaryPage(top, letters));
    }

    private static Entry entry(Guide.Term term, Map<String, String> names) {
        List<Link> see = term.see().stream()
                .filter(names::containsKey)
                .map(id -> new Link("#term-" + id, names.getOrDefault(id, id)))
                .toList();
        return new Entry(term.id(), term.term(), term.meaning(), see);
    }
}
