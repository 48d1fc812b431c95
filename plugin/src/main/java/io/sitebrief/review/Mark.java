package io.sitebrief.review;

/**
 * What a bot knows its comment by: the brief, the base, and the inputs with the change. The same mark, the same comment.
 */
record Mark(String brief, String base, String head) {

    static Mark of(Change change) {
        return new Mark(
                change.brief().orElse("unknown"),
                change.base().mark().replaceAll("[^A-Za-z0-9._/+-]", "_"),
                change.digest());
    }

    /** One line that holds nothing that could end a comment of HTML or Markdown. */
    String text() {
        return "site-brief brief=" + brief + " base=" + base.replace("--", "__") + " head=" + head;
    }
}
