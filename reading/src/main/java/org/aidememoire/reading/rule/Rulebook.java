package org.aidememoire.reading.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules in force: those that come with the reader, and before them those of a user's own files. What a user's file
 * lists is its own; under {@code extend} it adds words to lists that come with the reader.
 */
public final class Rulebook {
    private static final int FINGERPRINT_LENGTH = 8;
    /** A hundred times what comes with the reader. */
    private static final long LARGEST = 5_000_000;

    private final Map<String, RulesFile> families;
    private final Optional<String> fingerprint;

    private Rulebook(Map<String, RulesFile> families, Optional<String> fingerprint) {
        this.families = families;
        this.fingerprint = fingerprint;
    }

    /** The rules that come with the reader. */
    public static Rulebook standard() {
        return of(List.of(), Optional.empty());
    }

    /**
     * The rules that come with the reader and those of {@code files}, whose own go before.
     *
     * @throws FaultyRulesException if one of them cannot be used
     */
    public static Rulebook with(List<Path> files) {
        if (files.isEmpty()) {
            return standard();
        }
        Digest digest = new Digest();
        List<UserRules> users = new ArrayList<>();
        for (Path file : files) {
            byte[] bytes = bytes(file);
            digest.add(bytes);
            users.add(UserRules.of(file, bytes));
        }
        return of(users, Optional.of(digest.hex().substring(0, FINGERPRINT_LENGTH)));
    }

    private static Rulebook of(List<UserRules> users, Optional<String> fingerprint) {
        Map<String, RulesFile> families = new LinkedHashMap<>();
        for (String family : Family.names()) {
            families.put(
                    family,
                    family(
                            family,
                            users.stream()
                                    .filter(user -> user.family().equals(family))
                                    .toList()));
        }
        return new Rulebook(families, fingerprint);
    }

    private static RulesFile family(String family, List<UserRules> users) {
        WrittenRules standard = WrittenRules.standard(family);
        if (users.isEmpty()) {
            return standard.compiled(family);
        }
        Map<String, List<String>> lists = new HashMap<>(standard.lists());
        users.forEach(user -> user.extend(lists));
        List<Rule> rules = new ArrayList<>();
        for (UserRules user : users) {
            rules.addAll(user.rules(lists));
        }
        rules.addAll(standard.rules(family, lists));
        UserRules.refuseNamesakes(rules);
        return new RulesFile(family, lists, rules);
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new FaultyRulesException(file + ": a rules file of more than " + LARGEST + " bytes");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new FaultyRulesException(file + ": there is no such rules file", e);
        } catch (IOException e) {
            throw new FaultyRulesException(file + ": this rules file cannot be read (" + e + ")", e);
        }
    }

    /** The families that rules belong to, in the order of the annotation guidelines. */
    public List<String> families() {
        return List.copyOf(families.keySet());
    }

    /**
     * The rules of one family.
     *
     * @throws IllegalArgumentException if there is no such family
     */
    public RulesFile family(String name) {
        RulesFile rules = families.get(name);
        if (rules == null) {
            throw new IllegalArgumentException("no such family of rules: " + name + "; there are " + families());
        }
        return rules;
    }

    /** Every rule, family by family. */
    public Stream<Rule> rules() {
        return families.values().stream().flatMap(family -> family.rules().stream());
    }

    /** A short hash of the user's own files, as they are written; empty where there are none. */
    public Optional<String> fingerprint() {
        return fingerprint;
    }

    /** What is read of several files, one after the other. */
    private static final class Digest {
        private final MessageDigest sha = sha();

        private static MessageDigest sha() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }

        void add(byte[] bytes) {
            sha.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
            sha.update(bytes);
        }

        String hex() {
            return HexFormat.of().formatHex(sha.digest());
        }
    }
}
