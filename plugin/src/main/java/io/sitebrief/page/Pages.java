package io.sitebrief.page;

import io.sitebrief.brief.Brief;
import io.sitebrief.brief.Head;
import io.sitebrief.site.Frame;
import io.sitebrief.site.Letter;
import io.sitebrief.site.Sheet;
import io.sitebrief.site.SiteFile;
import io.sitebrief.site.SitePage;
import io.sitebrief.site.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every page of a version, made one after the other as they are asked for. */
public final class Pages {

    private static final Views<Top> TOPS = new Views<>(Top.class);

    private final Edition edition;
    private final Changes changes;

    private Pages(Edition edition, Changes changes) {
        this.edition = edition;
        this.changes = changes;
    }

    /**
     * The pages of a brief in the language of these words.
     *
     * @param changes what they tell of earlier versions
     */
    public static Pages of(Brief brief, Words words, Changes changes) {
        return new Pages(Edition.of(brief, words), changes);
    }

    /** @param logo path of the organisation's logo inside the version */
    public Frame frame(Optional<String> logo) {
        return Frames.of(edition, logo);
    }

    public Stream<SitePage> all() {
        return Stream.concat(answering(), provenance().stream().map(Supplier::get));
    }

    /** Every page but those of {@link #provenance}. */
    public Stream<SitePage> answering() {
        List<SitePage> answers = answers().toList();
        Stream<SitePage> activity = Stream.concat(campaigns(), channels());
        Stream<SitePage> reading = Stream.concat(GuidePage.all(edition), library());
        Stream<SitePage> before = Stream.concat(answers.stream(), activity);
        return Stream.concat(Stream.concat(before, reading), Stream.of(PackPage.of(edition, answers)));
    }

    /** Where every figure comes from: by far the longest page, and more of it where there are very many figures. */
    public List<Supplier<SitePage>> provenance() {
        return new Provenance(edition).pages();
    }

    /** The head of the first page of {@link #provenance}, by its path. */
    public Map<String, Top> topOfProvenance() {
        return Map.of(FactPages.MAIN, Provenance.top(edition));
    }

    /** The head of a page; none where it has none. */
    public Optional<Top> top(SitePage page) {
        return TOPS.all(page.view()).stream().findFirst();
    }

    /** Each chart of a page as a file of its own, to paste into slides; the board pack's are those of other pages. */
    public Stream<SitePage> charts(SitePage page) {
        Head head = edition.brief().head();
        String note = edition.text("chart.note", head.organisation(), head.title(), head.version());
        return isPack(page) ? Stream.of() : ChartFiles.of(page, note);
    }

    /** Each table of a page as CSV; the board pack's are those of other pages. */
    public Stream<SiteFile> tables(SitePage page) {
        return isPack(page) ? Stream.of() : new TableFiles(edition).of(page);
    }

    /** Every figure as CSV. */
    public SiteFile figures() {
        return new TableFiles(edition).figures();
    }

    private static boolean isPack(SitePage page) {
        return page.path().equals(PackPage.PATH);
    }

    /** What goes out by mail beside the pages. */
    public List<Letter> letters() {
        return new Letters(edition).all();
    }

    /**
     * The way in for programs that read text.
     *
     * @param tops the heads of pages by their paths
     */
    public SiteFile forReaders(Map<String, Top> tops) {
        return LlmsText.of(edition, tops);
    }

    private Stream<SitePage> answers() {
        return Stream.<Function<Edition, SitePage>>of(
                        brief -> IndexPage.of(brief, changes),
                        brief -> DecisionsPage.of(brief, changes),
                        FindingsPage::of,
                        RoiPage::of,
                        LinesPage::of,
                        CampaignsPage::of,
                        ChannelsPage::of,
                        MessagesPage::of,
                        MetricsPage::of,
                        ImportsPage::of,
                        PresencePage::of,
                        brief -> LegalPage.of(brief, changes.since()),
                        NetworkPage::of,
                        brief -> StrategyPage.of(brief, changes.since()))
                .map(page -> page.apply(edition));
    }

    private Stream<SitePage> campaigns() {
        return edition.brief().campaigns().stream().map(campaign -> CampaignPage.of(edition, campaign));
    }

    private Stream<SitePage> channels() {
        return edition.brief().channels().stream().map(channel -> ChannelPage.of(edition, channel));
    }

    private Stream<SitePage> library() {
        return Stream.<Function<Edition, SitePage>>of(
                        WholeGuidePage::of,
                        ResourcesPage::of,
                        GlossaryPage::of,
                        AToZPage::of,
                        brief -> ChangesPage.of(brief, changes))
                .map(page -> page.apply(edition));
    }

    /**
     * The list of versions, which stands above them.
     *
     * @param entries newest first
     * @param comparisons names of the files below compare/
     */
    public SitePage versions(List<VersionsPage.Entry> entries, List<String> comparisons) {
        return VersionsPage.of(edition, entries, comparisons);
    }

    /** Comparisons with other versions, which stand above them. */
    public Stream<SitePage> comparisons() {
        return changes.others().stream().map(other -> ComparePage.of(edition, other));
    }

    /** The brief as data, its schema, what it was made of, and what the search looks through. */
    public List<SiteFile> data(String pluginVersion, Optional<String> commit) {
        return List.of(
                new BriefJson(edition, changes.since()).file(),
                BriefSchema.file(),
                ProvenanceJson.file(edition.brief(), pluginVersion, commit),
                SearchIndex.of(
                        AToZPage.list(edition),
                        edition.brief().facts().all(),
                        figure -> new Link(
                                edition.factPages().href(figure.id(), ""),
                                edition.names().of(figure)),
                        edition.text("a-z.kind.figure")));
    }

    /** Every table of the brief as data, for a workbook; those without a row are left out. */
    public List<Sheet> sheets() {
        return Stream.of(
                        new ReturnSheets(edition).all(),
                        new MeasureSheets(edition).all(),
                        new PlanSheets(edition).all())
                .flatMap(Function.identity())
                .filter(sheet -> !sheet.rows().isEmpty())
                .toList();
    }

    /** The home page's headline as plain text, for the list of versions. */
    public String headline() {
        return IndexPage.headline(edition);
    }
}
