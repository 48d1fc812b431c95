package io.sitebrief.importer;

/** Reads the content export of X: a row for each post, newest first. Headers are known in English. */
public final class XContentImporter extends ShapeImporter {

    private static final TableShape SHAPE = TableShape.of("x-content")
            .downloadedAs("Analytics, Content, Export data, from X")
            .needs("message", "Post id", "Tweet id")
            .needs("date", "Date", "time")
            .needs("impressions", "Impressions")
            .takes("title", "Post text", "Tweet text")
            .takes("engagements", "Engagements")
            .takes("reactions", "Likes")
            .takes("comments", "Replies")
            .takes("shares", "Reposts", "Retweets")
            .takes("saves", "Bookmarks")
            .takes("new-followers", "New follows", "Follows")
            .takes("profile-visits", "Profile visits", "User profile clicks")
            .takes("link-clicks", "URL Clicks")
            .writtenAs("en-US");

    public XContentImporter() {
        super(SHAPE);
    }
}
