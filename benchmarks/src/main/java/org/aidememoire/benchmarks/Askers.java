package org.aidememoire.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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

/** Several people who ask one website, each for the next page as soon as the last has come. */
final class Askers {
    private static final int FINE = 200;

    private final URI website;
    private final int atOnce;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Askers(URI website, int atOnce) {
        this.website = website;
        this.atOnce = atOnce;
    }

    /** What is answered, which has to be a page. */
    String ask(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(website.resolve(path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != FINE) {
            throw new IOException(path + " is answered with " + answer.statusCode());
        }
        return answer.body();
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

    private long time(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        ask(path);
        return System.nanoTime() - start;
    }
}
