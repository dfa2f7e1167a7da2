package be.maillage.pump;

/** A projector threw. */
final class ProjectionFailed extends RuntimeException {

    ProjectionFailed(Throwable cause) {
        super(cause);
    }
}
