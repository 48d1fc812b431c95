package io.sitebrief.importer;

import io.sitebrief.programme.ImportedFile;
import io.sitebrief.programme.Metrics;
import io.sitebrief.programme.Plan;
import io.sitebrief.source.Database;
import io.sitebrief.source.Exhausted;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads all metric files that sources.yaml declares and adds them up. The order of the files makes no difference. */
public final class Importing {

    /** From this size on a file is worth a thread of its own. */
    private static final long LARGE = 2_000_000;

    private Importing() {}

    /** What was measured, from the files of the brief's folder. */
    public static Result<Metrics> run(List<InputFile> files, Plan plan) throws IOException {
        return run(files, plan, Map.of());
    }

    /** What was measured, from the files of the brief's folder and the databases that they ask, by id. */
    public static Result<Metrics> run(List<InputFile> files, Plan plan, Map<String, Database> databases)
            throws IOException {
        return run(files, plan, databases, MessageBook.MOST_MESSAGES);
    }

    static Result<Metrics> run(List<InputFile> files, Plan plan, Map<String, Database> databases, int mostMessages)
            throws IOException {
        Dictionary dictionary = Dictionary.of(plan);
        Window window = Window.of(plan.profile());
        Intake.Sums sums = new Intake.Sums(
                new MetricTable(dictionary, window, mostMessages),
                new CampaignNames(plan),
                new Coverage(dictionary),
                new Ledger(window),
                new ContactBook());
        SourceFiles.Matched matched = SourceFiles.match(files, plan.metrics());
        List<Problem> problems = new ArrayList<>(matched.problems());
        Importers importers = Importers.onClassPath();
        MetricFile.Around around = new MetricFile.Around(
                dictionary,
                plan.profile(),
                window,
                sums.names(),
                databases,
                plan.library().contactWords());
        List<ImportedFile> accounts = new ArrayList<>();
        for (SourceFiles.Pair pair : matched.pairs()) {
            Optional<MetricImporter> importer =
                    importers.named(pair.source().reader().value());
            if (importer.isPresent()) {
                MetricFile file = new MetricFile(pair.file(), pair.source(), around);
                accounts.add(read(importer.get(), file, sums, problems));
            }
        }
        plan.metrics().sources().stream()
                .filter(source -> importers.named(source.reader().value()).isEmpty())
                .forEach(source -> problems.add(importers.unknown(source.reader())));
        return Result.of(metrics(sums, accounts), all(sums, problems, mostMessages));
    }

    private static ImportedFile read(MetricImporter importer, MetricFile file, Intake.Sums sums, List<Problem> problems)
            throws IOException {
        Intake intake = new Intake(file, sums);
        List<Problem> settings = file.settingProblems(importer.options());
        problems.addAll(settings);
        if (settings.isEmpty()) {
            Exhausted.guard(file.path() + " is read", "the conversions of a ledger and the size of a workbook", () -> {
                read(importer, file, intake);
                return intake;
            });
        }
        problems.addAll(intake.problems());
        return intake.account();
    }

    private static void read(MetricImporter importer, MetricFile file, Intake intake) throws IOException {
        if (file.input().size() < LARGE) {
            importer.read(file, intake);
        } else {
            SinkBelt.carry(sink -> importer.read(file, sink), intake);
        }
    }

    private static Metrics metrics(Intake.Sums sums, List<ImportedFile> accounts) {
        List<ImportedFile> sorted = accounts.stream()
                .sorted(Comparator.comparing(ImportedFile::file).thenComparing(ImportedFile::reader))
                .toList();
        return new Metrics(
                sums.table().cells(),
                sums.table().messages(),
                sums.ledger().conversions(),
                sums.contacts().contacts(),
                sorted);
    }

    private static List<Problem> all(Intake.Sums sums, List<Problem> problems, int mostMessages) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(sums.coverage().overlaps());
        all.addAll(sums.coverage().gaps());
        if (sums.table().beyond() > 0) {
            Source metrics = Source.ofFile(SourceFiles.FOLDER + "sources.yaml");
            all.add(Problem.of(
                    ProblemKind.MANY_MESSAGES,
                    metrics,
                    mostMessages,
                    sums.table().beyond()));
        }
        return all.stream().distinct().sorted().toList();
    }
}
