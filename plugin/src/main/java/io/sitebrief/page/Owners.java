package io.sitebrief.page;

import io.sitebrief.brief.Brief;
import io.sitebrief.brief.MessagesReport;
import io.sitebrief.brief.ReturnReport.PeriodFigures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose figure it is, by the beginning of its id: the campaign, channel, goal, message or month by its name. */
final class Owners {

    private final Map<String, String> names = new HashMap<>();

    Owners(Edition edition) {
        Brief brief = edition.brief();
        brief.campaigns().forEach(one -> {
            names.put("campaign." + one.id(), one.name());
            messages(one.top(), one.bottom());
        });
        brief.channels().forEach(one -> {
            names.put("channel." + one.id(), one.name());
            messages(one.top(), one.bottom());
        });
        messages(brief.messages().top(), brief.messages().bottom());
        brief.goals().forEach(one -> names.put("goal." + one.id(), one.objective()));
        brief.presence().stream()
                .flatMap(report -> report.assessments().stream())
                .forEach(one -> names.put(
                        "presence." + one.id(),
                        one.executive()
                                + one.channelLabel().map(label -> ", " + label).orElse("")));
        brief.legal().stream()
                .flatMap(report -> report.risks().stream())
                .forEach(one -> names.put("legal." + one.id(), one.risk()));
        for (PeriodFigures month : brief.roi().months()) {
            names.put("month." + month.period().id(), edition.dates().period(month.period()));
        }
        for (PeriodFigures period : brief.roi().periods()) {
            names.put("period." + period.period().id(), edition.dates().period(period.period()));
        }
    }

    private void messages(List<MessagesReport.Entry> top, List<MessagesReport.Entry> bottom) {
        Stream.concat(top.stream(), bottom.stream())
                .forEach(one -> names.put("message." + one.channel() + "." + one.id(), one.title()));
    }

    /** The owner of a figure; none for a figure of the whole programme. */
    Optional<String> of(String id) {
        String prefix = id;
        for (int dot = prefix.lastIndexOf('.'); dot > 0; dot = prefix.lastIndexOf('.')) {
            prefix = prefix.substring(0, dot);
            if (names.containsKey(prefix)) {
                return Optional.of(names.get(prefix));
            }
        }
        return Optional.empty();
    }
}
