package io.sitebrief.read;

import io.sitebrief.programme.Action;
import java.util.Optional;

/** Shapes and keys that several files share: actions, owners, dates by which something is done. */
final class Owners {

    static final String OWNER = "Who answers for it: a role rather than a name";

    /** Something to be done. */
    static final Shape<Action> ACTION = Shape.of("an action", keys -> {
        var what = keys.required("what", Texts.LINE.plain(), "What is to be done", "Train all editors");
        var by = keys.optional("by", Dates.DATE, "Day by which it is due", "2026-11-30");
        var done = keys.optional("done", Dates.DATE, "Day on which it was done", "2026-11-20");
        var owner = owner(keys);
        return values ->
                new Action(values.get(what), values.get(by), values.get(done), values.get(owner), values.source());
    });

    private Owners() {}

    static Key<Optional<String>> owner(Keys keys) {
        return keys.optional("owner", Texts.LINE.plain(), OWNER, "Membership director");
    }
}
