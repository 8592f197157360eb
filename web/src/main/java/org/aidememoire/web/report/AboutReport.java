package org.aidememoire.web.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a report.
 *
 * @param name the name that it was delivered under
 * @param outlet who published it
 * @param published the day of publication, as the reader writes it; empty where nobody knows
 * @param day the same day
 * @param url where it was published, if that is an address on the web
 * @param language the language that it is in
 * @param identity the beginning of the digest of its bytes
 * @param reader the version that read it
 * @param path of its page
 * @param setAside whether it was set aside unread
 */
public record AboutReport(
        String name,
        Optional<String> outlet,
        String published,
        Optional<LocalDate> day,
        Optional<String> url,
        String language,
        String identity,
        String reader,
        String path,
        boolean setAside) {}
