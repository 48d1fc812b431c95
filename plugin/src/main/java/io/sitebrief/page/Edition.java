package io.sitebrief.page;

import io.sitebrief.brief.Brief;
import io.sitebrief.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One brief in one language: what every page is made from. */
record Edition(Brief brief, Words words, Phrases phrases, FigureNames names, Numbers numbers, Dates dates) {

    private static final char FIRST_SLOT = '\ue000';

    /** The brief with these words, its numbers written as its locale does. */
    static Edition of(Brief brief, Words words) {
        Conventions conventions = Conventions.of(brief.head().locale());
        Names names = Names.of(brief, words);
        Phrases phrases = Phrases.of(words, names);
        Numbers numbers =
                new Numbers(conventions, brief.head().currency(), brief.head().minorUnits(), words, phrases);
        return new Edition(brief, words, phrases, new FigureNames(words, names), numbers, new Dates(conventions));
    }

    String text(String key, Object... values) {
        return words.text(key, values);
    }

    /** The word for one of a closed choice: {@code status.on-track}; the choice itself where the theme has no word. */
    String choice(String group, String id) {
        String key = group + "." + id;
        return words.has(key) ? words.text(key) : id;
    }

    /** Where the origins of figures stand. */
    FactPages factPages() {
        return FactPages.of(brief.facts());
    }

    /** A message as a sentence whose slots hold figures, links, sentences or text. */
    List<Piece> say(String key, Object... values) {
        Object[] marks = IntStream.range(0, values.length)
                .mapToObj(slot -> String.valueOf((char) (FIRST_SLOT + slot)))
                .toArray();
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (char sign : words.text(key, marks).toCharArray()) {
            int slot = sign - FIRST_SLOT;
            if (slot < 0 || slot >= values.length) {
                text.append(sign);
            } else {
                flush(text, pieces);
                pieces.addAll(pieces(values[slot]));
            }
        }
        flush(text, pieces);
        return List.copyOf(pieces);
    }

    /** Sentences one after the other, a space between them. */
    @SafeVarargs
    static List<Piece> join(List<Piece>... sentences) {
        List<Piece> all = new ArrayList<>();
        for (List<Piece> sentence : sentences) {
            if (!all.isEmpty() && !sentence.isEmpty()) {
                all.add(Piece.of(" "));
            }
            all.addAll(sentence);
        }
        return List.copyOf(all);
    }

    /** The currency as a word in a sentence: euro. */
    String currencyWord() {
        return choice("currency", brief.head().currency());
    }

    /** Names in a row: LinkedIn, X and TikTok. */
    String listed(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String most = String.join(", ", names.subList(0, names.size() - 1));
        return text("list.and", most, names.get(names.size() - 1));
    }

    /** The name of a channel by its id; the id itself where the plan has no such channel. */
    String channelName(String id) {
        return brief.channels().stream()
                .filter(channel -> channel.id().equals(id))
                .map(channel -> channel.name())
                .findFirst()
                .orElse(id);
    }

    /** Links to campaigns by their ids, by name; ids that no campaign has stay text. */
    List<Piece> campaignLinks(List<String> ids) {
        Map<String, String> names = brief.campaigns().stream()
                .collect(Collectors.toMap(
                        campaign -> campaign.id(), campaign -> campaign.name(), (a, b) -> a, TreeMap::new));
        List<Piece> pieces = new ArrayList<>();
        for (String id : ids) {
            if (!pieces.isEmpty()) {
                pieces.add(Piece.of(", "));
            }
            String name = names.get(id);
            pieces.add(name == null ? Piece.of(id) : Piece.of(new Link("campaigns/" + id + ".html", name)));
        }
        return List.copyOf(pieces);
    }

    private static void flush(StringBuilder text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(Piece.of(text.toString()));
            text.setLength(0);
        }
    }

    private static List<Piece> pieces(Object value) {
        if (value instanceof Num figure) {
            return List.of(Piece.of(figure));
        }
        if (value instanceof Link link) {
            return List.of(Piece.of(link));
        }
        if (value instanceof List<?> sentence) {
            return sentence.stream().map(Piece.class::cast).toList();
        }
        return List.of(Piece.of(value.toString()));
    }
}
