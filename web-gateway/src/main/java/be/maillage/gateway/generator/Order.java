package be.maillage.gateway.generator;

/**
 * What the generator is asked for.
 *
 * @param seed the same seed gives the same lives
 * @param years from 1 to 20
 * @param coordinations from 1 to 500
 * @param firstYear in which all are founded; the years that follow must lie before the present one to be past when they are read
 */
public record Order(long seed, int years, int coordinations, int firstYear) {

    public Order {
        require("maillage.generate.years", years, 1, 20);
        require("maillage.generate.coordinations", coordinations, 1, 500);
        require("maillage.generate.first-year", firstYear, 1990, 2100);
    }

    private static void require(String setting, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(setting + " must be from " + least + " to " + most + ", not " + value);
        }
    }
}
