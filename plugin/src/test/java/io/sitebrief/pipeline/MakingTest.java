package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitebrief.site.SiteFile;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MakingTest {

    private static final int MANY = 500;

    private static List<SiteFile> file(String name) {
        return List.of(SiteFile.text(name, name));
    }

    private static Stream<Supplier<List<SiteFile>>> pieces(AtomicInteger asked) {
        return IntStream.range(0, MANY).mapToObj(i -> {
            asked.incrementAndGet();
            return () -> file("page-" + i);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void yieldsFilesInTheirOrderWithTheLongestLast(int threads) {
        try (Stream<SiteFile> files = Making.of(threads, List.of(() -> file("long")), pieces(new AtomicInteger()))) {
            List<String> paths = files.map(SiteFile::path).toList();
            assertThat(paths).hasSize(MANY + 1).startsWith("page-0", "page-1").endsWith("page-499", "long");
        }
    }

    @Test
    void asksForNoMoreThanAFewAhead() {
        AtomicInteger asked = new AtomicInteger();
        try (Stream<SiteFile> files = Making.of(2, List.of(), pieces(asked))) {
            Iterator<SiteFile> each = files.iterator();
            assertThat(each.next().path()).isEqualTo("page-0");
            assertThat(asked.get()).isBetween(1, 20);
        }
    }

    @Test
    void throwsWhatTheWorkThrew() {
        Supplier<List<SiteFile>> broken = () -> {
            throw new IllegalStateException("the page does not render");
        };
        try (Stream<SiteFile> files = Making.of(2, List.of(), Stream.of(() -> file("one"), broken))) {
            assertThatThrownBy(files::toList).hasMessage("the page does not render");
        }
    }
}
