package io.sitebrief.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Briefs that strain the pages: very long words, almost nothing, very many campaigns, a language read from the right. */
final class StressBriefs {

    private static final Path EXAMPLE = Path.of("../example-site/src/brief");
    private static final Path TARGET = Path.of("target", "gate-briefs");
    private static final String LONGEST_NAME =
            "The Worshipful and Benevolent Society of Example Engineers, Surveyors and Draughtspeople";

    private StressBriefs() {}

    /** Ten texts of 200 characters, some without a single space, and an organisation with a name of 90 characters. */
    static Site longTexts() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("name: Society of Example Engineers", "name: \"" + LONGEST_NAME + " 2\"");
        texts.put("title: Social media programme", "title: " + sentence("Social media programme"));
        texts.put("ask: Renew the private community platform for 2027", "ask: " + sentence("Renew the platform"));
        texts.put("owner: Chief executive\n    by: 2026-11-15", "owner: " + word("Chief") + "\n    by: 2026-11-15");
        texts.put("name: Autumn conference", "name: " + word("Conference"));
        texts.put("name: Member stories", "name: " + sentence("Member stories"));
        texts.put("name: Member community", "name: " + word("Community"));
        texts.put("objective: Earn back the cost, with a quarter more", "objective: " + sentence("Earn it back"));
        texts.put("executive: Chief executive", "executive: " + word("Executive"));
        texts.put("name: Leaders of chapters", "name: " + sentence("Leaders of chapters"));
        texts.put("risk: Staff and officers post for sponsors without the word advert,", "risk: " + word("Risk") + ",");
        return Site.of("long", copy("long", texts));
    }

    /** A text of 200 characters with spaces. */
    private static String sentence(String start) {
        return (start + " and what else there is to say of it").repeat(8).substring(0, 199) + "e";
    }

    /** A text of 200 characters without any. */
    private static String word(String start) {
        return (start + "andwhatelse").repeat(20).substring(0, 200);
    }

    /** Nothing but brief.yaml, and of that the required keys. */
    static Site bare() {
        write(TARGET.resolve("bare/brief.yaml"), """
                format: 1
                id: bare
                organisation: {name: A small society}
                title: Social media
                period: 2026-Q3
                currency: EUR
                """);
        return Site.of("bare", TARGET.resolve("bare"));
    }

    /** The example with 60 campaigns, each with a cost, half of them with a benefit. */
    static Site manyCampaigns() {
        Path folder = copy("many", Map.of());
        int there = Site.files(EXAMPLE.resolve("campaigns")).size();
        List<String> more = IntStream.range(there, 60)
                .mapToObj(i -> "campaign-" + (100 + i))
                .toList();
        more.forEach(id -> write(
                folder.resolve("campaigns/" + id + ".yaml"),
                "name: Campaign of the month, number " + id + "\nbudget: 900\n"));
        lines(
                folder.resolve("costs.yaml"),
                more.stream()
                        .map(id -> "  - {id: c-" + id + ", category: agency, amount: 100, campaign: " + id + "}\n")
                        .collect(Collectors.joining()));
        lines(
                folder.resolve("benefits.yaml"),
                more.stream()
                        .filter(id -> id.hashCode() % 2 == 0)
                        .map(id -> "  - {id: b-" + id + ", category: saving, amount: 150, campaign: " + id + "}\n")
                        .collect(Collectors.joining()));
        return Site.of("many", folder);
    }

    /** Forty campaigns on two channels over three years: more figures than one page of origins holds. */
    static Site manyFigures() {
        Path folder = TARGET.resolve("figures");
        write(folder.resolve("brief.yaml"), """
                format: 1
                id: figures
                organisation: {name: A large society}
                title: Social media
                period: {from: 2024-01-01, to: 2026-12-31}
                history-from: 2024-01-01
                currency: EUR
                """);
        write(folder.resolve("strategy.yaml"), """
                channels:
                  - {id: linkedin, name: LinkedIn, kind: network}
                  - {id: x, name: X, kind: network}
                """);
        write(folder.resolve("costs.yaml"), "lines:\n  - {id: paid, category: media, amount-from: spend}\n");
        write(folder.resolve("metrics/sources.yaml"), """
                sources:
                  - file: all.csv
                    reader: table
                    currency: EUR
                    columns: {date: date, message: message, campaign: campaign, channel: channel,
                              impressions: impressions, clicks: clicks, spend: spend}
                """);
        StringBuilder rows = new StringBuilder("date,message,campaign,channel,impressions,clicks,spend\n");
        for (int campaign = 1; campaign <= 40; campaign++) {
            String id = String.format(Locale.ROOT, "c%02d", campaign);
            write(folder.resolve("campaigns/" + id + ".yaml"), "name: Campaign " + campaign + "\n");
            for (int month = 0; month < 36; month++) {
                LocalDate day = LocalDate.of(2024, 1, 15).plusMonths(month);
                String channel = (campaign + month) % 2 == 0 ? "linkedin" : "x";
                rows.append(String.join(",", day.toString(), id + "-" + month, id, channel, "1000", "30", "12.50"))
                        .append('\n');
            }
        }
        write(folder.resolve("metrics/all.csv"), rows.toString());
        return Site.of("figures", folder);
    }

    /** The example with its most visible texts in Arabic, and a bundle for the frame of its pages. */
    static Site arabic() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("locale: en-GB", "locale: ar");
        texts.put("name: Society of Example Engineers", "name: جمعية المهندسين النموذجية");
        texts.put("title: Social media programme", "title: برنامج التواصل الاجتماعي");
        texts.put("audience: Executive board", "audience: مجلس الإدارة");
        texts.put("ask: Renew the private community platform for 2027", "ask: تجديد منصة المجتمع الخاصة لعام 2027");
        texts.put("name: Autumn conference", "name: مؤتمر الخريف");
        texts.put("name: Member stories", "name: قصص الأعضاء");
        texts.put("name: Member community", "name: مجتمع الأعضاء");
        texts.put("objective: Win more members", "objective: كسب المزيد من الأعضاء");
        return Site.of("arabic", copy("arabic", texts));
    }

    /** The example with other texts in place of its own, each of which must be found. */
    private static Path copy(String name, Map<String, String> texts) {
        Path folder = TARGET.resolve(name);
        Map<String, Integer> found = new TreeMap<>();
        for (Path file : Site.files(EXAMPLE)) {
            Path to = folder.resolve(EXAMPLE.relativize(file).toString());
            if (!file.toString().endsWith(".yaml")) {
                write(to, bytes(file));
                continue;
            }
            String text = new String(bytes(file), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> each : texts.entrySet()) {
                if (text.contains(each.getKey())) {
                    found.merge(each.getKey(), 1, Integer::sum);
                    text = text.replace(each.getKey(), each.getValue());
                }
            }
            write(to, text);
        }
        assertThat(found.keySet()).isEqualTo(texts.keySet());
        return folder;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file with more lines at the head of its list. */
    private static void lines(Path file, String more) {
        write(file, new String(bytes(file), StandardCharsets.UTF_8).replaceFirst("(?m)^lines:\n", "lines:\n" + more));
    }

    private static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Site> all() {
        return Stream.of(longTexts(), bare(), manyCampaigns(), arabic());
    }
}
