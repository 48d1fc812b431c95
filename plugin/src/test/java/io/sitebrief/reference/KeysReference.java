package io.sitebrief.reference;

import static io.sitebrief.reference.Markdown.code;

import io.sitebrief.read.EitherOf;
import io.sitebrief.read.Key;
import io.sitebrief.read.ListOf;
import io.sitebrief.read.MapOf;
import io.sitebrief.read.Shape;
import io.sitebrief.read.Shapes;
import io.sitebrief.read.Type;
import java.util.ArrayList;
import java.util.List;

/** Every key of every file of a brief, from the shapes that the reader reads by. */
final class KeysReference {

    private KeysReference() {}

    static String text() {
        Markdown page = new Markdown("Every key of a brief", """
                What each file under `src/brief` may hold, read off the shapes by which the reader reads. A key is
                required, or has a default, or may be left out. Keys of a group stand in a table of their own below.
                """);
        Shapes.ALL.forEach((path, shape) -> {
            page.heading(2, path);
            table(page, path, "", shape);
        });
        return page.toString();
    }

    private static void table(Markdown page, String file, String prefix, Shape<?> shape) {
        page.columns("key", "takes", "required or default", "meaning", "example");
        List<Key<?>> groups = new ArrayList<>();
        for (Key<?> key : shape.keys()) {
            page.row(
                    code(key.name()),
                    key.type().noun(),
                    key.required()
                            ? "required"
                            : key.fallback().map(Markdown::code).orElse(""),
                    key.about(),
                    code(key.example()));
            if (group(key.type()).length > 0) {
                groups.add(key);
            }
        }
        for (Key<?> key : groups) {
            String path = prefix + key.name();
            for (Shape<?> inner : group(key.type())) {
                page.heading(3, file + ": " + path);
                table(page, file, path + ".", inner);
            }
        }
    }

    /** The groups of keys that a type is made of, however deep in lists and maps. */
    private static Shape<?>[] group(Type<?> type) {
        if (type instanceof Shape<?> shape) {
            return new Shape<?>[] {shape};
        }
        if (type instanceof ListOf<?> list) {
            return group(list.item());
        }
        if (type instanceof MapOf<?, ?> map) {
            return group(map.value());
        }
        if (type instanceof EitherOf<?> either) {
            return new Shape<?>[] {either.group()};
        }
        return type instanceof Type.Mapped<?, ?> mapped ? group(mapped.inner()) : new Shape<?>[0];
    }
}
