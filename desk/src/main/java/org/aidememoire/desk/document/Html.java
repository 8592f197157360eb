package org.aidememoire.desk.document;

import java.util.List;
import java.util.stream.Collectors;

/** HTML. */
final class Html implements Markup {
    private static final String STYLE =
            """
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%; }
            th, td { border: 1px solid #767676; padding: .4rem .6rem; text-align: left; vertical-align: top; }
            del { background: #fbe3e0; } ins { background: #def3e0; }
            """;

    @Override
    public String begin(String title) {
        String text = text(title);
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + text
                + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<h1>" + text + "</h1>\n";
    }

    @Override
    public String end() {
        return "</body>\n</html>\n";
    }

    @Override
    public String heading(String text) {
        return "<h2>" + text(text) + "</h2>\n";
    }

    @Override
    public String paragraph(String markup) {
        return "<p>" + markup + "</p>\n";
    }

    @Override
    public String item(String markup) {
        return "<p>• " + markup + "</p>\n";
    }

    @Override
    public String endList() {
        return "";
    }

    @Override
    public String source(String text) {
        return "<small>(" + text(text) + ")</small>";
    }

    @Override
    public String beginTable(List<String> headings) {
        return "<table>\n"
                + headings.stream()
                        .map(heading -> "<th scope=\"col\">" + text(heading) + "</th>")
                        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    @Override
    public String row(List<String> cells) {
        return cells.stream().map(cell -> "<td>" + cell + "</td>").collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    @Override
    public String endTable() {
        return "</table>\n";
    }

    @Override
    public String text(String text) {
        return Markup.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String lineBreak() {
        return "<br>";
    }

    @Override
    public String deleted(String text) {
        return "<del>" + text(text) + "</del>";
    }

    @Override
    public String inserted(String text) {
        return "<ins>" + text(text) + "</ins>";
    }
}
