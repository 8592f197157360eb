package org.aidememoire.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Several people who ask one website, each for the next page as soon as the last has come, over a connection that stays open.
 * They share the processors with the website, so they do as little as they can: Java's newer client takes as long for a
 * small answer as the website does.
 */
final class Askers {
    private final URI website;
    private final int atOnce;

    Askers(URI website, int atOnce) {
        this.website = website;
        this.atOnce = atOnce;
        // Of more than five the others would be opened anew for every page; read when the first is opened.
        System.setProperty("http.maxConnections", Integer.toString(atOnce));
    }

    /** What is answered, which has to be a page. */
    String ask(String path) throws IOException {
        try (InputStream answer = answer(path)) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private InputStream answer(String path) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) website.resolve(path).toURL().openConnection();
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IOException(path + " is answered with " + connection.getResponseCode());
        }
        return connection.getInputStream();
    }

    /** Asks for each of {@code paths} so many times in a mixed order, and gives how long each answer took, in nanoseconds. */
    Map<String, List<Long>> askAll(List<String> paths, int times) throws InterruptedException {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.addAll(paths);
        }
        Collections.shuffle(all, new Random(times));
        Map<String, List<Long>> took = new LinkedHashMap<>();
        ExecutorService people = Executors.newFixedThreadPool(atOnce);
        try {
            List<Future<Long>> answers = new ArrayList<>();
            for (String path : all) {
                answers.add(people.submit(() -> time(path)));
            }
            for (int i = 0; i < all.size(); i++) {
                took.computeIfAbsent(all.get(i), path -> new ArrayList<>())
                        .add(answers.get(i).get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            people.shutdownNow();
        }
        return took;
    }

    private long time(String path) throws IOException {
        long start = System.nanoTime();
        try (InputStream answer = answer(path)) {
            answer.transferTo(OutputStream.nullOutputStream());
        }
        return System.nanoTime() - start;
    }
}
