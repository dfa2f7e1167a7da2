package be.maillage.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.audit.AuditQuery;
import be.maillage.audit.Entry;
import be.maillage.gateway.text.Languages;
import be.maillage.history.Reader;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrailTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Trail trail =
            new Trail(new CannedAnswers(), Reader.PUBLIC, BasseMeuse.ID, AuditQuery.Filter.ALL, Languages.FRENCH);

    @Test
    void newest_first_begins_at_the_end_and_says_where_it_goes_on() {
        Trail.Slice slice = trail.newestFirst(Long.MAX_VALUE).block(SOON);

        assertThat(slice).isNotNull();
        assertThat(slice.total()).isEqualTo(119);
        assertThat(slice.entries())
                .extracting(Entry::position)
                .hasSize(100)
                .startsWith(119L, 118L)
                .endsWith(20L);
        assertThat(slice.continueAt()).isEqualTo(20);
    }

    @Test
    void the_last_page_of_either_order_goes_no_further() {
        Trail.Slice oldest = trail.newestFirst(20).block(SOON);
        Trail.Slice newest = trail.oldestFirst(100).block(SOON);

        assertThat(oldest).isNotNull();
        assertThat(oldest.entries()).extracting(Entry::position).startsWith(19L).endsWith(1L);
        assertThat(oldest.continueAt()).isNull();
        assertThat(newest).isNotNull();
        assertThat(newest.entries())
                .extracting(Entry::position)
                .startsWith(101L)
                .endsWith(119L);
        assertThat(newest.continueAt()).isNull();
    }
}
