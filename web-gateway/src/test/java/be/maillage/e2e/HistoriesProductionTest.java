package be.maillage.e2e;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Shared.Production.class)
class HistoriesProductionTest extends HistoriesContract {

    HistoriesProductionTest(Running app) {
        super(app);
    }
}
