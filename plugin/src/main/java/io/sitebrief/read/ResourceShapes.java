package io.sitebrief.read;

import io.sitebrief.programme.Resource;
import java.util.List;

/** The shapes of resources.yaml: links beside the shipped ones. */
final class ResourceShapes {

    /** resources.yaml of a brief. */
    static final Shape<List<Resource>> OWN = resources(true);

    /** The shipped resources.yaml. */
    static final Shape<List<Resource>> SHIPPED = resources(false);

    private ResourceShapes() {}

    private static Shape<List<Resource>> resources(boolean own) {
        Shape<Resource> resource = resource(own);
        return Shape.of("resources.yaml", keys -> {
            var resources = keys.list("resources", resource, "Things to read, watch or use");
            return values -> values.get(resources);
        });
    }

    private static Shape<Resource> resource(boolean own) {
        return Shape.of("a resource", keys -> {
            var id = keys.required("id", Texts.ID, "Its id", "use-policy");
            var point = keys.required(
                    "point",
                    Choices.words(ProfileShapes.SECTIONS.toArray(String[]::new)),
                    "The point of the guide under which it stands",
                    "legal");
            var title = keys.required("title", Texts.LINE.plain(), "Title", "Our use policy");
            var publisher =
                    keys.optional("publisher", Texts.LINE.plain(), "Who publishes it", "Society of Example Engineers");
            var link = keys.optional(
                    "link", Texts.LINK, "A web address or a file of this folder", "https://www.example.org/policy");
            var why = keys.optional(
                    "why", Texts.LINE.plain(), "Why it is worth the time", "What staff may and may not post");
            var kind = keys.optional("kind", Texts.LINE.plain(), "What kind of thing it is", "guide");
            return values -> new Resource(
                    values.get(id),
                    values.get(point),
                    values.get(title),
                    values.get(publisher),
                    values.get(link),
                    values.get(why),
                    values.get(kind),
                    own,
                    values.source());
        });
    }
}
