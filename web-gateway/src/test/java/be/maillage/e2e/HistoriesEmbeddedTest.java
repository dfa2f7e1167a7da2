package be.maillage.e2e;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Shared.Embedded.class)
class HistoriesEmbeddedTest extends HistoriesContract {

    HistoriesEmbeddedTest(Running app) {
        super(app);
    }
}
