package org.aidememoire.desk.document;

import java.util.List;
import java.util.stream.Collectors;

/** Markdown. */
final class Markdown implements Markup {
    @Override
    public String begin(String title) {
        return "# " + text(title) + "\n\n";
    }

    @Override
    public String end() {
        return "";
    }

    @Override
    public String heading(String text) {
        return "## " + text(text) + "\n\n";
    }

    @Override
    public String paragraph(String markup) {
        return markup + "\n\n";
    }

    @Override
    public String item(String markup) {
        return "- " + markup + "\n";
    }

    @Override
    public String endList() {
        return "\n";
    }

    @Override
    public String source(String text) {
        return "_(" + text(text) + ")_";
    }

    @Override
    public String beginTable(List<String> headings) {
        return row(headings.stream().map(this::text).toList())
                + row(headings.stream().map(heading -> "---").toList());
    }

    @Override
    public String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    @Override
    public String endTable() {
        return "\n";
    }

    /** What Markdown would take for a column, a tag, emphasis or a link. */
    @Override
    public String text(String text) {
        return Markup.line(text).replaceAll("([\\\\|<>*_`~\\[\\]])", "\\\\$1").replaceAll("^([#+=-])", "\\\\$1");
    }

    @Override
    public String lineBreak() {
        return "<br>";
    }

    @Override
    public String deleted(String text) {
        return "~~" + text(text) + "~~";
    }

    @Override
    public String inserted(String text) {
        return "**" + text(text) + "**";
    }
}
