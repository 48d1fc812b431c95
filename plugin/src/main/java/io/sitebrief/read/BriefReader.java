package io.sitebrief.read;

import io.sitebrief.programme.Campaign;
import io.sitebrief.programme.GuidePoint;
import io.sitebrief.programme.Library;
import io.sitebrief.programme.MetricPlan;
import io.sitebrief.programme.Note;
import io.sitebrief.programme.Plan;
import io.sitebrief.programme.Profile;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Located;
import io.sitebrief.source.Nearest;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads a brief's folder into a plan. Every mistake of every file is reported in one run. */
public final class BriefReader {

    private static final String BRIEF = "brief.yaml";
    private static final String METRIC_PLAN = "metrics/sources.yaml";
    private static final int MOST_TEXTS = 40;
    private static final int MOST_CAMPAIGNS = 5_000;
    private static final MetricPlan NO_METRICS = new MetricPlan(List.of(), Map.of(), List.of());

    private final Folder folder;
    private final Findings findings;
    private final FileReader reader;

    private BriefReader(Folder folder) {
        this.folder = folder;
        this.findings = new Findings(folder.paths());
        this.reader = new FileReader(findings);
    }

    /** The plan of a folder, beside the content that comes with the plugin, read when it is needed. */
    public static Result<Reading> read(List<InputFile> files) throws IOException {
        return read(files, Shelf::read, Optional.empty());
    }

    /**
     * The plan of a folder, beside the content that comes with the plugin; metric files are left to the importers.
     *
     * @param files all files of the brief's folder
     * @param content asked for once the brief's own files are read
     * @param locale the locale to show the brief in instead of its own; how metric files write numbers is not touched
     */
    public static Result<Reading> read(List<InputFile> files, Shelf.Supply content, Optional<Located<String>> locale)
            throws IOException {
        return new BriefReader(new Folder(files)).all(content, locale);
    }

    private Result<Reading> all(Shelf.Supply content, Optional<Located<String>> locale) throws IOException {
        if (folder.file(BRIEF).isEmpty()) {
            findings.report(Problem.of(ProblemKind.NO_BRIEF, Source.ofFile(BRIEF)));
        }
        Optional<Profile> written = yaml(BRIEF, ProfileShapes.PROFILE);
        locale.filter(asked -> !asked.value().matches(Texts.LOCALE_LOOK))
                .map(asked -> Problem.of(ProblemKind.NOT_A_LOCALE, asked.source(), asked.value()))
                .ifPresent(findings::report);
        Optional<Profile> profile = locale.isPresent() ? written.map(own -> own.in(locale.get())) : written;
        Optional<Plan> plan = plan(profile, content);
        reportUnknownFiles();
        return new Result<>(
                plan.map(read -> new Reading(read, findings.prose(), findings.unread())), findings.problems());
    }

    private static String language(Profile profile) {
        String language = Locale.forLanguageTag(profile.locale().value()).getLanguage();
        return language.isEmpty() ? Shelf.ENGLISH : language;
    }

    /** Reads all files, also where there is no profile, so that their mistakes are told too. */
    private Optional<Plan> plan(Optional<Profile> profile, Shelf.Supply content) throws IOException {
        var strategy = yaml("strategy.yaml", StrategyShapes.STRATEGY);
        var campaigns = campaigns();
        var costs = yaml("costs.yaml", CostShapes.COSTS);
        var benefits = yaml("benefits.yaml", BenefitShapes.BENEFITS);
        var presence = yaml("presence.yaml", PresenceShapes.PRESENCE);
        var risks = yaml("risks.yaml", RiskShapes.RISKS);
        var network = yaml("network.yaml", NetworkShapes.NETWORK);
        var resources = yaml("resources.yaml", ResourceShapes.OWN).orElse(List.of());
        var events = yaml("events.yaml", EventShapes.EVENTS).orElse(List.of());
        var gates = yaml("gates.yaml", GateShapes.GATES);
        var metrics = yaml(METRIC_PLAN, MetricShapes.PLAN).orElse(NO_METRICS);
        var notes = notes();
        var ownGuide = guide();
        Optional<Library> library =
                taken(content.shelf().in(profile.map(BriefReader::language).orElse(Shelf.ENGLISH)));
        return profile.flatMap(who -> library.map(shipped -> new Plan(
                who,
                strategy,
                campaigns,
                costs,
                benefits,
                presence,
                risks,
                network,
                Stream.concat(shipped.resources().stream(), resources.stream()).toList(),
                events,
                gates,
                metrics,
                notes,
                merged(shipped.guide(), ownGuide),
                shipped)));
    }

    private Optional<Library> taken(Shelf shelf) {
        findings.report(shelf.library().problems());
        shelf.prose().forEach(findings::prose);
        return shelf.library().value();
    }

    private <T> Optional<T> yaml(String path, Shape<T> shape) throws IOException {
        Optional<InputFile> file = folder.file(path);
        return file.isPresent() ? reader.yaml(file.get(), shape) : Optional.empty();
    }

    private List<Campaign> campaigns() throws IOException {
        List<Campaign> campaigns = new ArrayList<>();
        for (InputFile file : bounded(Shapes.CAMPAIGNS, ".yaml", MOST_CAMPAIGNS)) {
            var id = reader.id(file);
            var campaign = reader.yaml(file, CampaignShapes.CAMPAIGN);
            id.ifPresent(name -> campaign.ifPresent(named -> campaigns.add(named.apply(name))));
        }
        return List.copyOf(campaigns);
    }

    /** The files right in a folder; none, and a problem, where they are too many. */
    private List<InputFile> bounded(String place, String ending, int most) {
        List<InputFile> files = folder.in(place, ending);
        if (files.size() <= most) {
            return files;
        }
        String limit = String.format(Locale.ROOT, "%,d", most);
        findings.report(Problem.of(
                        ProblemKind.TOO_LARGE,
                        Source.ofFile(files.get(most).path()),
                        "the number of files in " + place,
                        limit)
                .withHint("put together what belongs together, or move what is over out of the folder"));
        findings.incomplete(place);
        return List.of();
    }

    private List<Note> notes() throws IOException {
        List<Note> notes = new ArrayList<>();
        for (InputFile file : folder.in("notes/", ".md")) {
            var page = reader.id(file);
            var text = reader.text(file);
            page.ifPresent(name -> text.ifPresent(markdown -> {
                Source start = new Source(file.path(), 1, 1);
                findings.prose(new Prose(markdown, start, true));
                notes.add(new Note(name.value(), markdown, start));
            }));
        }
        return List.copyOf(notes);
    }

    private List<GuidePoint> guide() throws IOException {
        List<GuidePoint> points = new ArrayList<>();
        for (InputFile file : bounded("guide/", ".md", MOST_TEXTS)) {
            GuideReader.read(file, true, reader).ifPresent(points::add);
        }
        return List.copyOf(points);
    }

    /** The shipped points, each replaced by the own one of the same id, then own points that are new. */
    private static List<GuidePoint> merged(List<GuidePoint> shipped, List<GuidePoint> own) {
        Stream<GuidePoint> kept = shipped.stream()
                .map(point -> own.stream()
                        .filter(other -> other.id().equals(point.id()))
                        .findFirst()
                        .orElse(point));
        Predicate<GuidePoint> isNew =
                point -> shipped.stream().noneMatch(other -> other.id().equals(point.id()));
        return Stream.concat(kept, own.stream().filter(isNew)).toList();
    }

    private void reportUnknownFiles() {
        Set<String> known = Shapes.ALL.keySet();
        for (InputFile file : folder.files()) {
            String path = file.path();
            if (!known.contains(path) && !Shapes.isKnownPlace(path) && !findings.isNamed(path)) {
                Problem problem = Problem.of(ProblemKind.UNKNOWN_FILE, Source.ofFile(path));
                findings.report(nearest(path, known)
                        .map(Shape::hint)
                        .map(problem::withHint)
                        .orElse(problem));
            }
        }
    }

    private static Optional<String> nearest(String path, Set<String> known) {
        return path.endsWith(".yml")
                ? Optional.of(path.substring(0, path.length() - ".yml".length()) + ".yaml")
                : Nearest.to(path, known);
    }
}
