package org.aidememoire.reading.open;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Which parts of a page stand around its own words. Pages misuse every tag, so a part that holds the headline, the
 * article or most of the words is never furniture, whatever it is called.
 */
final class HtmlFurniture {
    private static final Set<String> NO_TEXT =
            Set.of("script", "style", "noscript", "template", "svg", "iframe", "object", "head", "math", "canvas");
    private static final Set<String> TAGS =
            Set.of("nav", "aside", "footer", "button", "select", "dialog", "menu", "form");
    private static final Set<String> ROLES = Set.of(
            "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu", "menubar", "toolbar");
    private static final Pattern NAMES = Pattern.compile("(?:^|[\\s_-])(?:related|share|sharing|social|breadcrumbs?"
            + "|menu|navbar|navigation|sidebar|comments|cookies?|newsletter|subscribe|promo|advert|advertisement|ads?"
            + "|most-read|trending|skip-link|pagination|tags?)(?:[\\s_-]|$)");

    private final WordsWithin words;
    private final long all;

    HtmlFurniture(Element body) {
        this.words = new WordsWithin(body);
        this.all = words.characters(body);
    }

    /** Whether {@code element} is never text. */
    static boolean isNoText(Element element) {
        return NO_TEXT.contains(element.normalName());
    }

    /** Whether {@code element} stands around the page's own words. */
    boolean includes(Element element) {
        return isCalledSo(element) && !holdsTheMatter(element);
    }

    private static boolean isCalledSo(Element element) {
        String tag = element.normalName();
        if (TAGS.contains(tag) || element.hasAttr("hidden") || ROLES.contains(element.attr("role"))) {
            return true;
        }
        if (tag.equals("header")) {
            return element.closest("article, main") == null;
        }
        return !tag.equals("body")
                && NAMES.matcher(element.className() + " " + element.id()).find();
    }

    private boolean holdsTheMatter(Element element) {
        return words.characters(element) * 2 > all || words.holdsMatter(element);
    }
}
