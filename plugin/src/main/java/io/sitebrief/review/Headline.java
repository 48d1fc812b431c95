package io.sitebrief.review;

import io.sitebrief.brief.Brief;
import io.sitebrief.brief.ChangeKind;
import io.sitebrief.brief.Comparison;
import io.sitebrief.brief.NumberChange;
import io.sitebrief.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first sentence of a review: what becomes of the return, and what a reader must not overlook. */
record Headline(Review review, Say say) {

    private static final String ROI = "roi";

    String text() {
        Change change = review.change();
        if (change.errors() > 0) {
            return say.text("headline.unreadable", say.counted("errors", change.errors()));
        }
        Optional<Figure> roi = change.after().map(Brief::facts).flatMap(facts -> facts.find(ROI));
        String now = roi.map(figure -> say.numbers().table(figure.amount(), figure.unit()))
                .orElse(say.text("nothing"));
        List<String> parts = new ArrayList<>();
        parts.add(
                change.base().isComparable()
                        ? compared(now)
                        : say.text("headline." + change.base().kind().id(), now));
        told(parts, "eased", review.eased().size());
        told(parts, "alarming", review.alarming().size());
        told(parts, "gone", review.items(Comparison::campaigns, ChangeKind.REMOVED));
        told(parts, "taken", review.items(Comparison::decisions, ChangeKind.TAKEN));
        told(parts, "reversed", review.items(Comparison::decisions, ChangeKind.REVERSED));
        return String.join("; ", parts);
    }

    private void told(List<String> parts, String key, long number) {
        if (number > 0) {
            parts.add(say.counted("headline." + key, number));
        }
    }

    private String compared(String now) {
        Optional<NumberChange> roi = review.measures().stream()
                .filter(number -> number.id().equals(ROI))
                .findFirst();
        if (!review.material()) {
            return roi.map(moved -> say.text("headline.slight", say.move(moved.before(), moved.after())))
                    .orElseGet(() -> say.text(isSame() ? "headline.same" : "headline.immaterial", now));
        }
        return roi.map(this::moved).orElse(say.text("headline.stays", now));
    }

    private boolean isSame() {
        return review.change().comparison().filter(found -> found.isEmpty()).isPresent();
    }

    private String moved(NumberChange roi) {
        String move = say.move(roi.before(), roi.after());
        return roi.absolute()
                .amount()
                .known()
                .map(by -> say.text(
                        "headline.moved",
                        move,
                        say.numbers().difference(by, roi.absolute().unit()),
                        say.choice("figure", roi.sign() > 0 ? "good" : "bad")))
                .orElse(say.text("headline.lost", move));
    }
}
