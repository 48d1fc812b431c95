package io.sitebrief.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A chapter of the guide from Markdown to HTML that is safe. */
@State(Scope.Benchmark)
public class MarkdownBench {

    private String chapter = "";

    @Setup
    public void read() throws IOException {
        chapter = Files.readString(Path.of("../content/src/main/resources/site-brief/content/guide/legal.md"));
    }

    @Benchmark
    public String html() {
        return new MarkdownText("").html(chapter, 2);
    }
}
