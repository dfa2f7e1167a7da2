package be.maillage.gateway.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A list as a table that Belgian spreadsheets open as it is: UTF-8 with a byte order mark, semicolons, one column per leaf of the JSON form
 * ({@code names.fr}), lists joined by a bar. A text that a spreadsheet would run as a formula is preceded by an apostrophe.
 */
final class Csv {

    /** What a spreadsheet may take for the beginning of a formula, in both widths, or skip on the way to it. */
    private static final String RUN = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Csv() {}

    static String of(List<JsonNode> items) {
        List<Map<String, String>> rows = items.stream().map(Csv::flat).toList();
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        StringWriter text = new StringWriter();
        text.append('\uFEFF');
        // What is written goes to memory as it is: with a buffer in between it would have to be flushed to be there at
        // all.
        CsvWriter csv = CsvWriter.builder()
                .bufferSize(0)
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        if (!columns.isEmpty()) {
            csv.writeRecord(columns);
        }
        rows.forEach(row -> csv.writeRecord(
                columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        return text.toString();
    }

    private static Map<String, String> flat(JsonNode item) {
        Map<String, String> row = new LinkedHashMap<>();
        flatten("", item, row);
        return row;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> row) {
        if (node.isObject()) {
            node.forEachEntry((name, value) -> flatten(path.isEmpty() ? name : path + "." + name, value, row));
        } else if (node.isArray()) {
            row.put(
                    path,
                    inert(node.valueStream()
                            .map(element -> element.isContainer() ? element.toString() : element.asString(""))
                            .collect(Collectors.joining("|"))));
        } else {
            row.put(path, node.isNumber() ? node.asString("") : inert(node.asString("")));
        }
    }

    private static String inert(String cell) {
        return !cell.isEmpty() && RUN.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
