package io.sitebrief.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class FolderWatchTest {

    @TempDir
    Path folder;

    @Test
    void tellsOfAChangedFileAndOfOneInAFolderMadeLater() throws Exception {
        Path file = Files.writeString(folder.resolve("costs.yaml"), "lines: []\n");
        try (FolderWatch watch = FolderWatch.over(List.of(folder), path -> true)) {
            Files.writeString(file, "roles: {}\n");
            assertThat(watch.await()).isTrue();
            Path campaigns = Files.createDirectory(folder.resolve("campaigns"));
            assertThat(watch.await()).isTrue();
            Files.writeString(campaigns.resolve("autumn.yaml"), "name: Autumn\n");
            assertThat(watch.await()).isTrue();
            Files.delete(file);
            assertThat(watch.await()).isTrue();
        }
    }

    @Test
    void saysNothingOfFilesThatDoNotMatter() throws Exception {
        try (FolderWatch watch =
                FolderWatch.over(List.of(folder), path -> !path.toString().endsWith("~"))) {
            Files.writeString(folder.resolve("costs.yaml~"), "left by an editor");
            CompletableFuture<Boolean> waiting = waiting(watch);
            assertThatThrownBy(() -> waiting.get(400, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            Files.writeString(folder.resolve("costs.yaml"), "lines: []\n");
            assertThat(waiting.get()).isTrue();
        }
    }

    @Test
    void aSaveInManyStepsIsOneChange() throws Exception {
        try (FolderWatch watch = FolderWatch.over(List.of(folder), path -> true)) {
            for (int i = 0; i < 20; i++) {
                Files.writeString(folder.resolve("file-" + i + ".yaml"), "a: " + i + "\n");
            }
            assertThat(watch.await()).isTrue();
            CompletableFuture<Boolean> waiting = waiting(watch);
            assertThatThrownBy(() -> waiting.get(400, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            watch.end();
            assertThat(waiting.get()).isFalse();
        }
    }

    @Test
    void anEndedWatchWaitsNoMore() throws Exception {
        try (FolderWatch watch = FolderWatch.over(List.of(folder), path -> true)) {
            CompletableFuture<Boolean> waiting = waiting(watch);
            watch.end();
            assertThat(waiting.get()).isFalse();
        }
    }

    private static CompletableFuture<Boolean> waiting(FolderWatch watch) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return watch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
