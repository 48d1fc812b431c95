package io.sitebrief.importer;

/** Reads the account overview of X: a row for each day, newest first, dates such as "Sat, Sep 6, 2025". */
public final class XOverviewImporter extends ShapeImporter {

    private static final TableShape SHAPE = TableShape.of("x-overview")
            .downloadedAs("Analytics, Overview, Export data, from X")
            .needs("date", "Date")
            .needs("impressions", "Impressions")
            .needs("engagements", "Engagements")
            .takes("reactions", "Likes")
            .takes("comments", "Replies")
            .takes("shares", "Reposts", "Retweets")
            .takes("saves", "Bookmarks")
            .takes("new-followers", "New follows")
            .takes("unfollows", "Unfollows")
            .takes("profile-visits", "Profile visits")
            .takes("video-views", "Video views")
            .habit(TableShape.Habit.DAILY)
            .writtenAs("en-US");

    public XOverviewImporter() {
        super(SHAPE);
    }
}
