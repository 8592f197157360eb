package org.aidememoire.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.columns.Column;
import org.aidememoire.desk.query.Line;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.show.Context;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Lines as rows under headings.
 *
 * @param title what they are lines of
 * @param columns what each row says
 * @param lines the lines
 */
record Sheet(String title, List<Column> columns, List<Line> lines) {
    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST_CELL = 32_767;
    private static final String FORMULA_BEGINS = "=+-@\t\r";

    Sheet {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** The sheet of {@code listing}, with the columns that other programs get everywhere and the day that it is of. */
    static Sheet of(String title, Listing listing, List<Line> lines, Desk desk) {
        List<Column> columns = new ArrayList<>(desk.columns(listing));
        columns.removeIf(column -> !column.elsewhere());
        columns.add(Column.of("as of", line -> desk.asOf().value()));
        return new Sheet(title, columns, lines);
    }

    /** Writes it as CSV in UTF-8. */
    void writeCsv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord(columns.stream().map(Column::heading));
        for (Line line : lines) {
            csv.printRecord(columns.stream().map(column -> harmless(cell(column, line))));
        }
        csv.flush();
    }

    /** A spreadsheet takes a cell of a CSV file that begins so for a formula; the words of a report are none. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_BEGINS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** Writes it as an Excel workbook of one sheet. */
    void writeXlsx(OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            SXSSFSheet sheet = workbook.createSheet(title);
            sheet.createFreezePane(0, 1);
            Row head = sheet.createRow(0);
            int number = 0;
            for (Column column : columns) {
                head.createCell(number++).setCellValue(column.heading());
            }
            int row = 1;
            for (Line line : lines) {
                write(sheet.createRow(row++), line);
            }
            workbook.write(out);
        }
    }

    private void write(Row row, Line line) {
        int number = 0;
        for (Column column : columns) {
            String text = cell(column, line);
            row.createCell(number++).setCellValue(text.substring(0, Math.min(text.length(), LONGEST_CELL)));
        }
    }

    private static String cell(Column column, Line line) {
        return Context.line(column.cell().apply(line));
    }
}
