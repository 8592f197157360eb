package org.aidememoire.store.search;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.aidememoire.store.StoreException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.SleepingLockWrapper;
import org.apache.lucene.util.Version;

/** The folder of an index: looked over, and opened for writing. */
final class IndexFolder {
    private static final long PATIENCE_MILLIS = 10_000;
    private static final long PAUSE_MILLIS = 100;
    static final String FORM = Fields.FORM + "/" + Version.LATEST;

    private final Path folder;
    private final Analyzer analyzer;

    IndexFolder(Path folder, Analyzer analyzer) {
        this.folder = folder;
        this.analyzer = analyzer;
    }

    /** Reads every file of it; empty if nothing is wrong, or another program is writing to it just now. */
    Optional<String> fault() {
        try (FSDirectory directory = FSDirectory.open(folder);
                CheckIndex check = new CheckIndex(directory)) {
            check.setChecksumsOnly(true);
            CheckIndex.Status status = check.checkIndex();
            return status.clean ? Optional.empty() : Optional.of("its files are damaged");
        } catch (LockObtainFailedException e) {
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.of("its files cannot be read (" + e.getMessage() + ")");
        }
    }

    Update update(boolean anew) {
        try {
            Files.createDirectories(folder);
            FSDirectory directory = FSDirectory.open(folder);
            try {
                return new Update(folder.toString(), directory, writer(directory, anew), FORM);
            } catch (IOException | RuntimeException e) {
                directory.close();
                throw e;
            }
        } catch (LockObtainFailedException e) {
            throw new StoreException(
                    folder + ": another program is bringing the search index up to date, try again when it is done", e);
        } catch (IOException e) {
            throw Update.failed(folder.toString(), e);
        }
    }

    private IndexWriter writer(FSDirectory directory, boolean anew) throws IOException {
        SleepingLockWrapper patient = new SleepingLockWrapper(directory, PATIENCE_MILLIS, PAUSE_MILLIS);
        try {
            return new IndexWriter(patient, config(analyzer, anew));
        } catch (CorruptIndexException | EOFException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            if (!anew) {
                throw e;
            }
            clear(directory, patient);
            return new IndexWriter(patient, config(analyzer, true));
        }
    }

    /** Even to make an index anew, Lucene wants to understand the one that is there. */
    private static void clear(FSDirectory directory, SleepingLockWrapper patient) throws IOException {
        try (Lock alone = patient.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            alone.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    /** The merges that this policy makes leave no trace of what was replaced when they are asked for that. */
    static IndexWriterConfig config(Analyzer analyzer, boolean anew) {
        return new IndexWriterConfig(analyzer)
                .setOpenMode(anew ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND)
                .setMergePolicy(new LogByteSizeMergePolicy());
    }
}
