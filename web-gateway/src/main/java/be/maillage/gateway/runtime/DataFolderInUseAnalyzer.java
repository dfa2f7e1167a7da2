package be.maillage.gateway.runtime;

import be.maillage.embedded.DataFolderInUse;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts a second process on one data folder so, in one sentence instead of a stack. */
final class DataFolderInUseAnalyzer extends AbstractFailureAnalyzer<DataFolderInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataFolderInUse cause) {
        return new FailureAnalysis(
                "The data folder " + cause.folder() + " is in use by another process.",
                "Stop the other process first, or choose another folder with maillage.data-dir.",
                cause);
    }
}
