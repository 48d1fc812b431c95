package io.sitebrief.publish.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * The machine as JGit sees it, but without a place for JGit's own notes: it would write measurements of the file system
 * into the user's home, and a build that publishes a site has no business there. The user's Git settings are read.
 */
final class QuietHome extends SystemReader.Delegate {

    private QuietHome(SystemReader machine) {
        super(machine);
    }

    /** Puts it before JGit's reader, once for each class loader that has JGit. */
    static void install() {
        SystemReader machine = SystemReader.getInstance();
        if (!(machine instanceof QuietHome)) {
            SystemReader.setInstance(new QuietHome(machine));
        }
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new FileBasedConfig(parent, null, fs) {
            @Override
            public void load() {}

            @Override
            public void save() {}

            @Override
            public boolean isOutdated() {
                return false;
            }
        };
    }
}
