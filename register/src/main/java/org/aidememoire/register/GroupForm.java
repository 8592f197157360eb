package org.aidememoire.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A group, without what is found in it; under its key. A group of names has with each statement how it names the person, so
 * that no report has to be opened for it.
 */
final class GroupForm implements Form<Group> {
    private final StatementFinder statements;

    GroupForm(StatementFinder statements) {
        this.statements = statements;
    }

    @Override
    public boolean opensLater() {
        return true;
    }

    @Override
    public void write(Group group, Packing to) {
        if (!Rules.isOfNames(group.key())) {
            to.each(group.statements(), statement -> StatementFinder.write(statement, to));
            return;
        }
        Map<Bearer.Form, Integer> places = new LinkedHashMap<>();
        group.statements()
                .forEach(statement -> places.putIfAbsent(statement.bearer().form(), places.size()));
        to.each(places.keySet(), form -> form.write(to));
        to.each(group.statements(), statement -> {
            to.number(places.getOrDefault(statement.bearer().form(), 0));
            StatementFinder.write(statement, to);
        });
    }

    @Override
    public Group read(String key, Unpacking from) {
        if (!Rules.isOfNames(key)) {
            return new Group(key, from.each(() -> statements.read(from)));
        }
        List<Bearer.Form> forms = from.each(() -> Bearer.Form.read(from));
        return new Group(key, from.each(() -> {
            Bearer.Form form = forms.get(from.size());
            return statements.read(from, form);
        }));
    }
}
