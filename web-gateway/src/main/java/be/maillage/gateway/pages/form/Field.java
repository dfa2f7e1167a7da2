package be.maillage.gateway.pages.form;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form, or several under one heading. Its path is where the answer goes in the command, as the API's JSON has it, such as
 * {@code subject} or {@code time.day}; within {@link Kind#ROWS} it begins below the row, and is empty for the row itself. Its words are
 * {@code deed.<name of the deed>.<path>}, or {@code field.<path>} where they are the same everywhere; with {@code .help} after it, what helps to answer.
 *
 * @param required whether the form says that it must be answered; what really must be is for the domain to say
 * @param codes the constants to choose from, or none
 * @param source names the choices that the deed prepares, see {@link Prepared}; null when there are none to prepare
 * @param inner the questions within rows or under a heading
 * @param shape lines of a text, or least number of rows
 */
public record Field(
        String path,
        Kind kind,
        boolean required,
        List<? extends Enum<?>> codes,
        @Nullable String source,
        List<Field> inner,
        int shape) {

    /** The languages that a text may have, in the order in which they are asked for. */
    static final List<String> LANGUAGES = List.of("fr", "nl", "en", "de");

    /** How a question is asked. */
    public enum Kind {
        /** A text of one line or several, the same in every language. */
        TEXT,
        /** A text in the reader's language, with room for the others. */
        LOCALIZED,
        /** A day, picked from a calendar. */
        DAY,
        /** A day, a month or a year, as far as it is known. */
        DATE,
        TIME,
        NUMBER,
        /** One of some choices. */
        ONE,
        /** Any of some choices. */
        MANY,
        /** A step of the continuum, each with its behaviour. */
        LEVEL,
        /** Ticked or not. */
        YES,
        /** Sent along, as prepared. */
        HIDDEN,
        /** The id of a row: drawn where there is none yet. */
        ID,
        /** As many answers of one form as one has. */
        ROWS,
        /** Questions under one heading. */
        GROUP,
        /** Questions that few have to answer: under one heading, folded while none is. */
        MORE
    }

    public static Field text(String path) {
        return of(path, Kind.TEXT, 1);
    }

    public static Field text(String path, int lines) {
        return of(path, Kind.TEXT, lines);
    }

    public static Field localized(String path) {
        return of(path, Kind.LOCALIZED, 1);
    }

    public static Field localized(String path, int lines) {
        return of(path, Kind.LOCALIZED, lines);
    }

    public static Field day(String path) {
        return of(path, Kind.DAY, 1);
    }

    public static Field date(String path) {
        return of(path, Kind.DATE, 1);
    }

    public static Field time(String path) {
        return of(path, Kind.TIME, 1);
    }

    public static Field number(String path) {
        return of(path, Kind.NUMBER, 1);
    }

    public static Field yes(String path) {
        return of(path, Kind.YES, 1);
    }

    public static Field hidden(String path) {
        return of(path, Kind.HIDDEN, 1);
    }

    public static Field id(String path) {
        return of(path, Kind.ID, 1);
    }

    public static Field level(String path) {
        return of(path, Kind.LEVEL, 1);
    }

    /** Steps of the continuum and other answers to the same question, as the deed prepares them under this name. */
    public static Field level(String path, String source) {
        return new Field(path, Kind.LEVEL, false, List.of(), source, List.of(), 1);
    }

    /** One of an enumeration's constants. */
    public static <E extends Enum<E>> Field one(String path, Class<E> codes) {
        return new Field(path, Kind.ONE, false, Arrays.asList(codes.getEnumConstants()), null, List.of(), 1);
    }

    /** One of the choices that the deed prepares under this name. */
    public static Field one(String path, String source) {
        return new Field(path, Kind.ONE, false, List.of(), source, List.of(), 1);
    }

    public static <E extends Enum<E>> Field many(String path, Class<E> codes) {
        return new Field(path, Kind.MANY, false, Arrays.asList(codes.getEnumConstants()), null, List.of(), 1);
    }

    public static Field many(String path, String source) {
        return new Field(path, Kind.MANY, false, List.of(), source, List.of(), 1);
    }

    /** @param atLeast how many rows stand there from the beginning */
    public static Field rows(String path, int atLeast, Field... each) {
        return new Field(path, Kind.ROWS, false, List.of(), null, List.of(each), atLeast);
    }

    /** @param name for its words alone */
    public static Field group(String name, Field... inner) {
        return new Field(name, Kind.GROUP, false, List.of(), null, List.of(inner), 1);
    }

    /** @param name for its words alone */
    public static Field more(String name, Field... inner) {
        return new Field(name, Kind.MORE, false, List.of(), null, List.of(inner), 1);
    }

    /** When it was told, as every command has it; and what one adds about an old fact. */
    public static Field told() {
        return more("told", date("told.on"), yes("told.recordedAfterwards"), localized("told.note", 2));
    }

    /** The same question, marked as one that must be answered. */
    public Field must() {
        return new Field(path, kind, true, codes, source, inner, shape);
    }

    /** Every question, however deep, with those of rows below the path of their rows. */
    Stream<String> words() {
        Stream<String> below = inner.stream()
                .flatMap(Field::words)
                .map(name -> kind != Kind.ROWS ? name : name.isEmpty() ? path : path + "." + name);
        boolean silent = kind == Kind.HIDDEN || kind == Kind.ID || path.isEmpty();
        return silent ? below : Stream.concat(Stream.of(path), below).distinct();
    }

    private static Field of(String path, Kind kind, int shape) {
        return new Field(path, kind, false, List.of(), null, List.of(), shape);
    }
}
