package org.aidememoire.register;

/** A group, without what is found in it; under its key. */
final class GroupForm implements Form<Group> {
    private final StatementFinder statements;

    GroupForm(StatementFinder statements) {
        this.statements = statements;
    }

    @Override
    public void write(Group group, Packing to) {
        to.each(group.statements(), statement -> StatementFinder.write(statement, to));
    }

    @Override
    public Group read(String key, Unpacking from) {
        return new Group(key, from.each(() -> statements.read(from)));
    }
}
