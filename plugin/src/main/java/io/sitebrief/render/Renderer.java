package io.sitebrief.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.Version;
import io.sitebrief.site.Frame;
import io.sitebrief.site.SiteFile;
import io.sitebrief.site.SitePage;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Pages to bytes, through one theme and inside one frame. Safe for use by several threads at once. */
public final class Renderer {

    static final Version FREEMARKER = Configuration.VERSION_2_3_35;

    private final Configuration configuration;
    private final Theme theme;
    private final Frame frame;
    private final Map<String, ViewWrapper> wrappers = new ConcurrentHashMap<>();

    public Renderer(Theme theme, Frame frame) {
        this.configuration = theme.configuration();
        this.theme = theme;
        this.frame = frame;
    }

    /** The page as a file of the version's folder. */
    public SiteFile render(SitePage page) {
        return render(page, "");
    }

    /**
     * The page as a file of the site's root, above the versions ({@code versions.html}): it takes its style and its links
     * from the version in the folder {@code home}.
     */
    public SiteFile renderAbove(SitePage page, String home) {
        return render(page, home + "/");
    }

    /**
     * The page, with the way down to the version's folder, empty for a page that stands inside.
     *
     * @throws IllegalStateException where the template and the view do not fit each other: a mistake in the theme
     */
    private SiteFile render(SitePage page, String home) {
        long up = page.path().chars().filter(c -> c == '/').count();
        String root = "../".repeat((int) up) + home;
        Map<String, Object> model = Map.of(
                "view",
                page.view(),
                "frame",
                frame,
                "path",
                page.path(),
                "root",
                root,
                "colour",
                (TemplateMethodModelEx) this::colour,
                "msg",
                (TemplateMethodModelEx) this::message,
                "origin",
                (TemplateMethodModelEx) arguments -> origin(arguments, root),
                "to",
                (TemplateMethodModelEx) arguments -> target(arguments, root));
        StringWriter html = new StringWriter();
        try {
            configuration
                    .getTemplate(page.template() + ".ftlh")
                    .process(model, html, wrappers.computeIfAbsent(root, Renderer::wrapper));
        } catch (TemplateException | IOException e) {
            throw new IllegalStateException("the page " + page.path() + " does not render: " + e.getMessage(), e);
        }
        return SiteFile.text(page.path(), html.toString().strip() + "\n");
    }

    private static ViewWrapper wrapper(String root) {
        return new ViewWrapper(new MarkdownText(root));
    }

    static Configuration configuration(Map<String, String> templates) {
        StringTemplateLoader loader = new StringTemplateLoader();
        templates.forEach(loader::putTemplate);
        Configuration configuration = new Configuration(FREEMARKER);
        configuration.setTemplateLoader(loader);
        configuration.setAutoIncludes(List.of("layout.ftlh"));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setURLEscapingCharset("UTF-8");
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setWhitespaceStripping(true);
        secure(configuration);
        return configuration;
    }

    private static void secure(Configuration configuration) {
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
    }

    private Object message(List<?> arguments) throws TemplateModelException {
        Object[] values = new Object[Math.max(0, arguments.size() - 1)];
        for (int i = 0; i < values.length; i++) {
            values[i] = text(arguments.get(i + 1));
        }
        return new SimpleScalar(theme.words().text(text(arguments.get(0)), values));
    }

    private Object origin(List<?> arguments, String root) throws TemplateModelException {
        return new SimpleScalar(root + frame.origins().apply(text(arguments.get(0))));
    }

    private Object colour(List<?> arguments) throws TemplateModelException {
        return new SimpleScalar(theme.colour(text(arguments.get(0))));
    }

    private static @Nullable Object target(List<?> arguments, String root) throws TemplateModelException {
        return Target.link(text(arguments.get(0)), root).map(SimpleScalar::new).orElse(null);
    }

    private static String text(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        }
        throw new TemplateModelException("expected a text, found " + argument);
    }
}
