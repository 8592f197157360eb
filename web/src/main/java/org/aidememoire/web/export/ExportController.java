package org.aidememoire.web.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aidememoire.desk.query.Line;
import org.aidememoire.desk.query.Listing;
import org.aidememoire.desk.query.Slice;
import org.aidememoire.web.inquiry.Inquiry;
import org.aidememoire.web.inquiry.NotFoundException;
import org.aidememoire.web.list.ListedSections;
import org.aidememoire.web.list.Orders;
import org.aidememoire.web.page.Section;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers for lists as files: all that a list holds as it is narrowed, not only the page of it that is shown. */
@Controller
final class ExportController {
    @GetMapping("/relationships/{between}/{section:[a-z]+}.{ending:csv|xlsx|json}")
    void export(Inquiry inquiry, @PathVariable String section, @PathVariable String ending, HttpServletResponse answer)
            throws IOException {
        Section asked = ListedSections.named(section)
                .orElseThrow(() -> new NotFoundException("There is no list of that name."));
        Listing listing = ListedSections.listing(asked).orElseThrow();
        List<Line> lines = inquiry.desk()
                .page(listing, inquiry.filter(), Orders.asked(inquiry), Slice.ALL)
                .lines();
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(inquiry.scope().slug() + "-" + section + "-" + inquiry.day() + "." + ending)
                        .build()
                        .toString());
        write(inquiry, Sheet.of(asked.title(), listing, lines, inquiry.desk()), ending, answer);
    }

    private static void write(Inquiry inquiry, Sheet sheet, String ending, HttpServletResponse answer)
            throws IOException {
        switch (ending) {
            case "csv" -> {
                answer.setContentType("text/csv;charset=UTF-8");
                sheet.writeCsv(answer.getOutputStream());
            }
            case "xlsx" -> {
                answer.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
                sheet.writeXlsx(answer.getOutputStream());
            }
            default -> {
                answer.setContentType("application/json");
                Writer writer = new OutputStreamWriter(answer.getOutputStream(), StandardCharsets.UTF_8);
                inquiry.desk().writeJson(sheet.lines().stream().map(Line::entry).toList(), writer);
                writer.flush();
            }
        }
    }
}
