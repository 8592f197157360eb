package org.aidememoire.web.report;

import java.util.Optional;
import org.aidememoire.model.date.PartialDate;

/**
 * What is known of a report.
 *
 * @param name the name that it was delivered under
 * @param outlet who published it
 * @param published the day of publication, or the one that the register settles, as the reader writes it; empty where nobody
 *     knows
 * @param day the same day
 * @param settled whether the register settled it by what the report tells
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
        Optional<PartialDate> day,
        boolean settled,
        Optional<String> url,
        String language,
        String identity,
        String reader,
        String path,
        boolean setAside) {}
