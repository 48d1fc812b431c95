package io.sitebrief.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.sitebrief.component.Component;
import io.sitebrief.site.Markdown;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a template sees a view: records by their components and nothing else of them, an empty Optional as missing, an enum
 * as its name in lower case with hyphens, and Markdown as HTML that is already safe.
 */
final class ViewWrapper extends DefaultObjectWrapper {

    private final MarkdownText markdown;
    private final Map<Class<?>, Map<String, Component>> components = new ConcurrentHashMap<>();

    ViewWrapper(MarkdownText markdown) {
        super(Renderer.FREEMARKER);
        this.markdown = markdown;
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
        if (object instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (object instanceof Enum<?> choice) {
            return new SimpleScalar(choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (object instanceof Markdown text) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markdown.html(text.text(), text.topLevel()));
        }
        return object instanceof Record view ? new View(view) : super.wrap(object);
    }

    @Override
    protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
        throw new TemplateModelException("a view holds a " + object.getClass().getName()
                + ", expected texts, lists, records, enums, Optional or Markdown");
    }

    private Map<String, Component> components(Class<?> type) {
        return components.computeIfAbsent(
                type,
                record ->
                        Component.of(record).stream().collect(Collectors.toMap(Component::name, Function.identity())));
    }

    /** A record, as its components. */
    private final class View implements TemplateHashModel {

        private final Record view;

        private View(Record view) {
            this.view = view;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            Component component = components(view.getClass()).get(key);
            return component == null ? null : wrap(component.in(view));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
