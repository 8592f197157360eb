package org.aidememoire.web.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.desk.show.Context;
import org.aidememoire.model.wording.Piece;
import org.aidememoire.web.line.RegisterLine;
import org.aidememoire.web.list.Pager;
import org.aidememoire.web.page.Frame;
import org.aidememoire.web.report.PastDecision;

/**
 * An entry whole.
 *
 * @param frame around it
 * @param line what it is
 * @param id its identifier
 * @param facts what is known of it
 * @param history of a commitment: what each report says of it and of what came of it, and what people think of that, in time
 * @param within what took place during it
 * @param related of a person, a project or a mechanism: the lists of what it is named in
 * @param links what else it hangs together with
 * @param because why its sources are held to tell of the same thing
 * @param sources who says so, a page of them
 * @param told how many sources there are, in words
 * @param pager where in their list these are; empty where they are all
 * @param retold which of them print one story
 * @param mayHang the words by which a person may say that it hangs together with something
 * @param rulings what people decided on it
 */
public record EntryPage(
        Frame frame,
        RegisterLine line,
        String id,
        List<Fact> facts,
        List<Step> history,
        List<RegisterLine> within,
        List<Related> related,
        List<Link> links,
        List<String> because,
        List<Quoted> sources,
        String told,
        Optional<Pager> pager,
        List<String> retold,
        List<String> mayHang,
        Rulings rulings) {
    /** Copies the lists. */
    public EntryPage {
        facts = List.copyOf(facts);
        history = List.copyOf(history);
        within = List.copyOf(within);
        related = List.copyOf(related);
        links = List.copyOf(links);
        because = List.copyOf(because);
        sources = List.copyOf(sources);
        retold = List.copyOf(retold);
        mayHang = List.copyOf(mayHang);
    }

    /** Whether the reader may decide here: nobody decides in the past. */
    public boolean isForDeciding() {
        return !frame.isOfAnAskedDay();
    }

    /**
     * What people decided on the entry or one of its claims.
     *
     * @param seen the number of the last such decision; 0 where there is none
     * @param past the decisions, the latest first
     * @param undoable the latest that still holds
     * @param trouble why what was sent cannot be decided so; empty where nothing is wrong
     * @param entered what was sent then
     * @param others by the field in which words were sent, what these may mean
     */
    public record Rulings(
            long seen,
            List<PastDecision> past,
            Optional<PastDecision> undoable,
            String trouble,
            Map<String, String> entered,
            Map<String, List<Other>> others) {
        /** Copies the decisions and what was sent. */
        public Rulings {
            past = List.copyOf(past);
            entered = Map.copyOf(entered);
            others = Map.copyOf(others);
        }

        /** What was sent in a field; empty where nothing was. */
        public String entered(String field) {
            return entered.getOrDefault(field, "");
        }

        /** What the words that were sent in a field may mean. */
        public Meant meant(String field) {
            return new Meant(field, others.getOrDefault(field, List.of()));
        }
    }

    /**
     * Something known.
     *
     * @param label what it is
     * @param text in words
     * @param note what it rests on; empty where that is plain
     */
    public record Fact(String label, String text, String note) {}

    /**
     * One report's word in the history of a commitment, or one person's.
     *
     * @param when the day of the report, as the reader writes it
     * @param iso the same for a program
     * @param step what the report adds
     * @param words its wording, those words marked that are new
     * @param report the name of the report, or of the person
     * @param address where the words stand in it; empty of a person
     * @param partial why the words are taken for a word on it; empty where that is plain
     * @param gap what is left out after it
     */
    public record Step(
            String when,
            String iso,
            String step,
            List<Piece> words,
            String report,
            String address,
            String partial,
            Optional<Gap> gap) {
        /** Copies the list. */
        public Step {
            words = List.copyOf(words);
        }
    }

    /**
     * A part of a long history that is left out.
     *
     * @param words how much
     * @param address the page with all of it
     */
    public record Gap(String words, String address) {}

    /**
     * A list in which it is named.
     *
     * @param title what it is a list of
     * @param lines the first of it
     * @param total how many there are, as the reader writes it
     * @param address all of it
     */
    public record Related(String title, List<RegisterLine> lines, String total, String address) {
        /** Copies the list. */
        public Related {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Another entry.
     *
     * @param how it hangs together with this one
     * @param line the other
     * @param because the reason
     * @param id the identifier of the other
     * @param perhapsSame whether the two may be one
     */
    public record Link(String how, RegisterLine line, String because, String id, boolean perhapsSame) {}

    /**
     * What the words in a field may mean.
     *
     * @param field the field
     * @param others the entries
     */
    public record Meant(String field, List<Other> others) {
        /** Copies the list. */
        public Meant {
            others = List.copyOf(others);
        }
    }

    /**
     * An entry that may be the other of two.
     *
     * @param id its identifier
     * @param said what it is about
     * @param notes when it was and what sort of thing it is, as far as that is known
     */
    public record Other(String id, String said, List<String> notes) {
        /** Copies the list. */
        public Other {
            notes = List.copyOf(notes);
        }
    }

    /**
     * The words of a source.
     *
     * @param anchor the identifier of the claim
     * @param when the day of the report
     * @param report the name of the report
     * @param outlet who published it
     * @param url where it was published
     * @param words the words in their place
     * @param address where they stand in the report
     * @param cues the words that decide it, in their place
     * @param differing what this source says otherwise than the line at the head
     * @param rule the rule that found it, and the version of the reader
     */
    public record Quoted(
            String anchor,
            String when,
            String report,
            Optional<String> outlet,
            Optional<String> url,
            Context words,
            String address,
            List<Context> cues,
            List<Fact> differing,
            String rule) {
        /** Copies the lists. */
        public Quoted {
            cues = List.copyOf(cues);
            differing = List.copyOf(differing);
        }
    }
}
