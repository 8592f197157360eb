package org.aidememoire.store;

import java.nio.file.Path;

/** The databases that a store can be in; what is promised of a store is tested on each. */
enum Kind {
    SQLITE {
        @Override
        Place place(Path folder) {
            return new Place(folder.resolve("aide.db").toString());
        }
    },
    POSTGRESQL {
        @Override
        Place place(Path folder) {
            return new Place(TestServer.schema());
        }
    };

    /** Where there is no store yet. */
    abstract Place place(Path folder);
}
