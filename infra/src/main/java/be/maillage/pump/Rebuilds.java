package be.maillage.pump;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rebuilds the read models from history, one rebuild at a time across all nodes. */
public final class Rebuilds {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

    private final Supplier<Rebuild> prepare;
    private final RebuildLease lease;
    private final SetsControl control;
    private final AttachedSets sets;
    private final Executor runner;
    private volatile @Nullable Rebuild current;

    Rebuilds(Supplier<Rebuild> prepare, RebuildLease lease, SetsControl control, AttachedSets sets, Executor runner) {
        this.prepare = prepare;
        this.lease = lease;
        this.control = control;
        this.sets = sets;
        this.runner = runner;
    }

    /**
     * Starts one on this node; the live set keeps answering until it is done.
     *
     * @throws RebuildRunning when one is running, here or elsewhere
     */
    public RebuildProgress start() {
        Rebuild rebuild = prepare.get();
        rebuild.take();
        current = rebuild;
        runner.execute(() -> run(rebuild));
        return rebuild.progress();
    }

    /** The running one, wherever it runs, or else the last; empty when there was none. May ask the database. */
    public Optional<RebuildProgress> progress() {
        Rebuild here = current;
        return here != null && !here.progress().state().isFinal()
                ? Optional.of(here.progress())
                : Optional.ofNullable(lease.progress());
    }

    /** Of the last one on this node, from memory. */
    Optional<RebuildProgress> progressHere() {
        Rebuild here = current;
        return here == null ? Optional.empty() : Optional.of(here.progress());
    }

    /** Asks the running one to end, wherever it runs; its half-built set is dropped. Nothing happens when none runs, or when it is through. */
    public void cancel() {
        Rebuild here = current;
        if (here != null && !here.progress().state().isFinal()) {
            here.cancel();
        } else {
            lease.requestCancel();
        }
    }

    void cancelHere() {
        Rebuild here = current;
        if (here != null) {
            here.cancel();
        }
    }

    void keepLease() {
        Rebuild here = current;
        if (here != null) {
            here.beat();
        }
    }

    /** Cleans up after a node that went away while rebuilding, and begins anew if the live set needs it. */
    void endInterrupted(boolean restarted) {
        RebuildProgress interrupted = lease.endInterrupted(restarted);
        if (interrupted == null) {
            return;
        }
        LOG.warn("The rebuild into {} was interrupted; what it had built is dropped", interrupted.set());
        SetInfo set = sets.info(interrupted.set());
        if (set != null && !set.name().equals(sets.live())) {
            control.mark(set.name(), SetInfo.State.DISCARDED);
        }
        sets.refresh();
        if (sets.isLiveOfOtherVersions()) {
            startIfNone();
        }
    }

    /** @return whether one was started here */
    boolean startIfNone() {
        try {
            start();
            return true;
        } catch (RebuildRunning elsewhere) {
            LOG.info("The read models are being rebuilt by another node");
            return false;
        }
    }

    private void run(Rebuild rebuild) {
        try {
            LOG.info("Rebuilding the read models from history");
            rebuild.run();
            LOG.info("Rebuild ended: {}", rebuild.progress());
        } catch (RejectedExecutionException e) {
            LOG.info("The rebuild stops with its node");
        } catch (RuntimeException e) {
            LOG.error("The rebuild into {} failed: {}", rebuild.progress().set(), e.toString());
        }
    }
}
