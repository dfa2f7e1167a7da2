package be.maillage.gateway.player;

/**
 * Where something stands in a scenario file.
 *
 * @param line the line of the file, from 1
 * @param entry which entry it is: {@code history entry 3}, {@code organisations amo}
 */
public record Place(int line, String entry) {

    static Place history(int line, int number) {
        return new Place(line, "history entry " + number);
    }

    @Override
    public String toString() {
        return "line " + line + " (" + entry + ")";
    }
}
