package org.aidememoire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidememoire.web.served.Served;
import org.aidememoire.web.served.ServedRegister;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every list exports what it shows: the same entries, in the same order. */
@ExtendWith(Served.class)
class ExportTest {
    private static final Pattern ENTRY = Pattern.compile("href=\"/entries/([a-z0-9]+)\"");
    private static final String LIST = "/relationships/KEN-UGA/commitments";

    @ParameterizedTest
    @ValueSource(strings = {"", "?by=KEN", "?order=latest", "?force=pledged&order=most-reported", "?words=zzyzx"})
    void aFileHoldsTheEntriesOfTheListInItsOrder(String narrowed, ServedRegister served) throws IOException {
        List<String> shown = shown(served.user().get(LIST + narrowed).body());

        assertThat(csv(served.user().get(LIST + ".csv" + narrowed))).isEqualTo(shown);
        assertThat(json(served.user().get(LIST + ".json" + narrowed))).isEqualTo(shown);
        assertThat(xlsx(served.user()
                        .download(
                                served.user().request(LIST + ".xlsx" + narrowed).build())))
                .isEqualTo(shown);
    }

    @Test
    void aFileOfTargetsTellsOfFiguresAndOfTheDay(ServedRegister served) {
        String targets = served.user().get("/relationships/KEN-UGA/targets.csv").body();

        assertThat(targets.lines().findFirst())
                .get()
                .asString()
                .contains(",figures,")
                .endsWith(",as of");
        assertThat(targets.lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("," + served.desk().asOf().day()));
    }

    @Test
    void narrowingLeavesSomethingOutAndSomethingIn(ServedRegister served) {
        int all = shown(served.user().get(LIST).body()).size();

        assertThat(shown(served.user().get(LIST + "?by=KEN").body()))
                .isNotEmpty()
                .hasSizeLessThan(all);
    }

    private static List<String> shown(String page) {
        List<String> entries = new ArrayList<>();
        Matcher link = ENTRY.matcher(page);
        while (link.find()) {
            entries.add(link.group(1));
        }
        return entries;
    }

    private static List<String> csv(HttpResponse<String> answer) throws IOException {
        CSVFormat headed = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = headed.parse(new StringReader(answer.body()))) {
            return rows.stream().map(row -> row.get("id")).toList();
        }
    }

    private static List<String> json(HttpResponse<String> answer) {
        List<String> entries = new ArrayList<>();
        JsonNode all = JsonMapper.shared().readTree(answer.body());
        (all.isArray() ? all : all.path("entries"))
                .forEach(entry -> entries.add(entry.path("id").asString()));
        return entries;
    }

    private static List<String> xlsx(HttpResponse<byte[]> answer) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            Sheet sheet = workbook.getSheetAt(0);
            List<String> entries = new ArrayList<>();
            for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                entries.add(sheet.getRow(row).getCell(0).getStringCellValue());
            }
            return entries;
        }
    }
}
