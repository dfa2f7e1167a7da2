package be.maillage.embedded;

import java.nio.file.Path;

/** Another process keeps its data in the folder; two would destroy each other's files. */
public final class DataFolderInUse extends RuntimeException {

    private final transient Path folder;

    DataFolderInUse(Path folder) {
        super("The data folder " + folder
                + " is in use by another process. Stop that one first, or choose another folder.");
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }
}
