package be.maillage.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a command that was not refused.
 *
 * @param position of the last event it recorded; the head of the log when it recorded none
 * @param version of the aggregate after it: the sequence number of its last event; -1 when it recorded none
 * @param id what the handler answered when that is an id, else the aggregate's; null when there is neither
 * @param replayed whether the command had been handled before and this is the answer it got then
 */
public record CommandReceipt(
        long position, long version, @Nullable UUID id, boolean replayed) {}
