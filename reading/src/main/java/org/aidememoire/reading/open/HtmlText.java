package org.aidememoire.reading.open;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The text of a page: first the page's own words, then, after one form feed (U+000C), what stands around them (menus,
 * footers, boxes of related stories). A form feed is white space in HTML, so it stands in such a text for nothing else,
 * and whoever reads the text knows where the page's own words end without seeing the page. Without furniture there is
 * no form feed.
 *
 * <p>Paragraphs and other blocks are parted by a blank line, {@code br} and the cells of a table are lines, items of a
 * list begin with a bullet or their number. Scripts and styles are no text.
 */
final class HtmlText {
    private HtmlText() {}

    static String of(Document page) {
        HtmlFurniture furniture = new HtmlFurniture(page.body());
        List<Element> around = new ArrayList<>();
        String own = write(page.body(), element -> {
            boolean apart = furniture.includes(element);
            if (apart) {
                around.add(element);
            }
            return apart;
        });
        StringBuilder text = new StringBuilder(own);
        for (Element element : around) {
            String words = write(element, inner -> false);
            if (!words.isEmpty()) {
                text.append(text.length() == own.length() ? "\n\f\n" : "\n\n").append(words);
            }
        }
        return text.toString();
    }

    private interface LeftOut {
        boolean test(Element element);
    }

    private static String write(Element root, LeftOut leftOut) {
        BlockWriter out = new BlockWriter();
        NodeTraversor.filter(new Visitor(root, out, leftOut), root);
        return out.toString();
    }

    private record Visitor(Element root, BlockWriter out, LeftOut leftOut, Map<Element, Integer> numbers)
            implements NodeFilter {
        Visitor(Element root, BlockWriter out, LeftOut leftOut) {
            this(root, out, leftOut, new IdentityHashMap<>());
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                out.words(words.getWholeText());
            } else if (node instanceof Element element) {
                if (HtmlFurniture.isNoText(element) || (!element.equals(root) && leftOut.test(element))) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                begin(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock() && !isCell(element)) {
                out.paragraph();
            }
            return FilterResult.CONTINUE;
        }

        private void begin(Element element) {
            switch (element.normalName()) {
                case "br" -> out.line();
                case "td", "th" -> out.line();
                case "li" -> {
                    out.paragraph();
                    out.marker(marker(element));
                }
                default -> {
                    if (element.isBlock()) {
                        out.paragraph();
                    }
                }
            }
        }

        private static boolean isCell(Element element) {
            return element.normalName().equals("td") || element.normalName().equals("th");
        }

        private String marker(Element item) {
            Element list = item.parent();
            return list != null && list.normalName().equals("ol") ? number(list, item) + ". " : "\u2022 ";
        }

        /** The place of {@code item} in {@code list}, all of whose items are counted when the first is met. */
        private int number(Element list, Element item) {
            if (!numbers.containsKey(item)) {
                int place = 0;
                for (Element child : list.children()) {
                    numbers.put(child, ++place);
                }
            }
            return numbers.getOrDefault(item, 1);
        }
    }
}
