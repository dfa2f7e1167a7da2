package be.maillage.pump;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;

/**
 * A token store that tells of claims as they come and go: the processor fetches a segment's token exactly when it claims it. A token that points
 * behind the head, because the history was restored from an older copy, is led back to the head, or new events would never come.
 */
final class ClaimWatch implements TokenStore {

    /** What is told. Called on the processor's threads; does not block. */
    interface Listener {

        void claimed(int segment, long token);

        void released(int segment);

        long head();
    }

    private final TokenStore tokens;
    private final Listener listener;

    ClaimWatch(TokenStore tokens, Listener listener) {
        this.tokens = tokens;
        this.listener = listener;
    }

    @Override
    public TrackingToken fetchToken(String processorName, int segment) {
        return claimed(segment, tokens.fetchToken(processorName, segment));
    }

    @Override
    public TrackingToken fetchToken(String processorName, Segment segment) {
        return claimed(segment.getSegmentId(), tokens.fetchToken(processorName, segment));
    }

    private TrackingToken claimed(int segment, @Nullable TrackingToken stored) {
        long position = stored == null ? 0 : stored.position().orElse(0);
        long possible = Math.min(position, listener.head());
        listener.claimed(segment, possible);
        return stored != null && possible == position ? stored : new GlobalSequenceTrackingToken(possible);
    }

    @Override
    public void releaseClaim(String processorName, int segment) {
        listener.released(segment);
        tokens.releaseClaim(processorName, segment);
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
        tokens.storeToken(token, processorName, segment);
    }

    @Override
    public void extendClaim(String processorName, int segment) {
        tokens.extendClaim(processorName, segment);
    }

    @Override
    public void initializeTokenSegments(String processorName, int segmentCount) {
        tokens.initializeTokenSegments(processorName, segmentCount);
    }

    @Override
    public void initializeTokenSegments(String processorName, int segmentCount, @Nullable TrackingToken initialToken) {
        tokens.initializeTokenSegments(processorName, segmentCount, initialToken);
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processorName, int segment) {
        tokens.initializeSegment(token, processorName, segment);
    }

    @Override
    public void deleteToken(String processorName, int segment) {
        tokens.deleteToken(processorName, segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return tokens.requiresExplicitSegmentInitialization();
    }

    @Override
    public int[] fetchSegments(String processorName) {
        return tokens.fetchSegments(processorName);
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processorName) {
        return tokens.fetchAvailableSegments(processorName);
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return tokens.retrieveStorageIdentifier();
    }
}
