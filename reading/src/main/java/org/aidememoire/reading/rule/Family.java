package org.aidememoire.reading.rule;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a rule of one family may say, so that a slip of the pen is told before a rule silently finds nothing.
 *
 * @param name its name
 * @param form what its rules may say
 * @param marks what patterns of every family may ask for
 */
record Family(String name, Form form, Set<String> marks) {
    private static final Forms FORMS = forms();

    /** The whole file. */
    private record Forms(List<String> order, List<String> marks, Map<String, Form> families) {}

    /**
     * What rules of a family may say.
     *
     * @param groups the names of groups that mean something to it
     * @param oneOf groups of which a pattern needs one
     * @param groupless settings of rules that need none of these groups
     * @param marks marks that only it knows
     * @param settings what may be set, and to what; an empty list stands for any words
     * @param needed a setting of which a rule needs one
     * @param around words beside settings that say where around the match somebody stands, such as prepositions
     * @param parts what may be said of those
     */
    private record Form(
            List<String> groups,
            Optional<List<String>> oneOf,
            Optional<List<String>> groupless,
            Optional<List<String>> marks,
            Map<String, List<String>> settings,
            Optional<List<String>> needed,
            Optional<List<String>> around,
            Optional<List<String>> parts) {}

    private static Forms forms() {
        InputStream file = Objects.requireNonNull(Family.class.getResourceAsStream("families.yaml"));
        return new YAMLMapper().readValue(file, Forms.class);
    }

    /** The names of all families. */
    static List<String> names() {
        return FORMS.order();
    }

    static Family of(String name) {
        Form form = Objects.requireNonNull(FORMS.families().get(name), name);
        Set<String> marks = new TreeSet<>(FORMS.marks());
        form.marks().ifPresent(marks::addAll);
        return new Family(name, form, marks);
    }

    /** @throws FaultyRulesException if the rule says what means nothing to its family, or leaves out what it needs */
    void check(Rule rule) {
        for (String group : rule.pattern().groups()) {
            refuseUnless(
                    form.groups().contains(group),
                    rule,
                    "[" + group + ": …] means nothing in " + name + "; groups are " + form.groups());
        }
        for (String mark : rule.pattern().marks()) {
            refuseUnless(marks.contains(mark), rule, "nothing is marked <" + mark + ">; marks are " + marks);
        }
        form.oneOf()
                .ifPresent(groups -> refuseUnless(
                        form.groupless().orElse(List.of()).stream().anyMatch(rule.settings()::containsKey)
                                || groups.stream().anyMatch(rule.pattern().groups()::contains),
                        rule,
                        "its pattern needs a group " + String.join(" or ", groups)));
        form.needed()
                .ifPresent(keys -> keys.forEach(key -> refuseUnless(
                        List.of(key.split("\\|")).stream().anyMatch(rule.settings()::containsKey),
                        rule,
                        "it needs the setting " + key.replace("|", " or "))));
        rule.settings().forEach((key, value) -> check(rule, key, value));
    }

    private void check(Rule rule, String key, String value) {
        Optional<List<String>> values = Optional.ofNullable(form.settings().get(key))
                .or(() -> form.around().filter(places -> places.contains(key)).flatMap(places -> form.parts()));
        List<String> allowed = values.orElseThrow(() -> faulty(
                rule,
                "the setting '" + key + "' means nothing in " + name
                        + "; settings are " + new TreeSet<>(form.settings().keySet())
                        + form.around().map(places -> " and " + places).orElse("")));
        refuseUnless(
                allowed.isEmpty() || allowed.containsAll(List.of(value.split(" "))),
                rule,
                "the setting '" + key + "' can be " + String.join(", ", allowed) + ", and not '" + value + "'");
    }

    private static void refuseUnless(boolean right, Rule rule, String why) {
        if (!right) {
            throw faulty(rule, why);
        }
    }

    private static FaultyRulesException faulty(Rule rule, String why) {
        return new FaultyRulesException(rule.origin() + ": rule " + rule.name().rule() + ": " + why);
    }
}
