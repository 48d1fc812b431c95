package io.sitebrief.twin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A style sheet written into the elements that it is for, because mail programs drop sheets. The sheet is a row of rules,
 * a later one before an earlier one whatever their selectors; there are no at-rules.
 */
final class InlineStyle {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");

    private InlineStyle() {}

    static void into(Document page, String css) {
        Matcher rules = RULE.matcher(COMMENT.matcher(css).replaceAll(" "));
        while (rules.find()) {
            String declarations = rules.group(2).strip().replaceAll("\\s+", " ");
            for (Element element : page.select(rules.group(1).strip())) {
                String before = element.attr("style");
                element.attr("style", before.isEmpty() ? declarations : before + " " + declarations);
            }
        }
    }
}
