package org.aidememoire.register;

/** A word, such as an identifier. */
final class WordForm implements Form<String> {
    @Override
    public void write(String value, Packing to) {
        to.words(value);
    }

    @Override
    public String read(String key, Unpacking from) {
        return from.words();
    }
}
