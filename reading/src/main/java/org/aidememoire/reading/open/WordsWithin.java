package org.aidememoire.reading.open;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much each part of a page says, counted once for the whole page: asked of each part by itself, a page of parts
 * within parts takes as many times its length as it is deep.
 */
final class WordsWithin {
    private static final Set<String> MATTER = Set.of("article", "main", "h1");

    private final Map<Element, Count> counts = new IdentityHashMap<>();

    /** Counts {@code root} and all that is in it. */
    WordsWithin(Element root) {
        NodeTraversor.traverse(new Counting(), root);
    }

    /** How many characters that are no space stand in {@code element}. */
    long characters(Element element) {
        return count(element).characters;
    }

    /** Whether {@code element} is an article, the main part of the page or its headline, or holds one. */
    boolean holdsMatter(Element element) {
        return count(element).matter;
    }

    private Count count(Element element) {
        return counts.computeIfAbsent(element, unknown -> new Count());
    }

    private static final class Count {
        private long characters;
        private boolean matter;

        void add(Count inner) {
            characters += inner.characters;
            matter |= inner.matter;
        }
    }

    private final class Counting implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && node.parent() instanceof Element within) {
                count(within).characters += words.getWholeText()
                        .chars()
                        .filter(c -> !Character.isWhitespace(c))
                        .count();
            } else if (node instanceof Element element) {
                count(element).matter = MATTER.contains(element.normalName());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && depth > 0 && node.parent() instanceof Element within) {
                count(within).add(count(element));
            }
        }
    }
}
