package io.sitebrief.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.BeansWrapper;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.sitebrief.site.Markdown;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a template sees a view: records by their components, an empty Optional as missing, an enum as its name in lower
 * case with hyphens, and Markdown as HTML that is already safe.
 */
final class ViewWrapper extends DefaultObjectWrapper {

    private final MarkdownText markdown;

    ViewWrapper(MarkdownText markdown) {
        super(settings(), false);
        this.markdown = markdown;
    }

    private static DefaultObjectWrapperBuilder settings() {
        DefaultObjectWrapperBuilder builder = new DefaultObjectWrapperBuilder(Renderer.FREEMARKER);
        builder.setExposureLevel(BeansWrapper.EXPOSE_PROPERTIES_ONLY);
        return builder;
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
        return super.wrap(object);
    }
}
