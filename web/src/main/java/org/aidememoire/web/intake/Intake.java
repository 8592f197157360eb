package org.aidememoire.web.intake;

import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.aidememoire.desk.Desk;
import org.aidememoire.desk.intake.KnownFromOutside;
import org.aidememoire.desk.show.ListedReport;
import org.aidememoire.desk.work.Tally;
import org.aidememoire.model.report.ReportId;
import org.aidememoire.web.inquiry.Today;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Reads deliveries one after the other, in the order in which they came. Remembers the last of them. */
@Component
final class Intake implements DisposableBean {
    private static final System.Logger LOG = System.getLogger(Intake.class.getName());
    private static final int REMEMBERED = 20;
    private static final int SECONDS_TO_FINISH = 4;

    private final Desk desk;
    private final Today today;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "intake");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<Integer, Delivery> deliveries = new LinkedHashMap<>();
    private int last;

    Intake(Desk desk, Today today) {
        this.desk = desk;
        this.today = today;
    }

    /** Takes what lies in {@code folder}; it is read when its turn comes. */
    synchronized Delivery take(DeliveryFolder folder, KnownFromOutside known) {
        last++;
        Delivery delivery = new Delivery(last, today.day(), folder, known);
        deliveries.put(last, delivery);
        forgetOld();
        reader.execute(() -> read(delivery));
        return delivery;
    }

    private void forgetOld() {
        List<Integer> old = deliveries.values().stream()
                .filter(delivery -> delivery.state().isOver())
                .map(Delivery::number)
                .limit(Math.max(0, deliveries.size() - REMEMBERED))
                .toList();
        old.forEach(deliveries::remove);
    }

    /** The delivery of this number, if it is remembered. */
    synchronized Optional<Delivery> delivery(int number) {
        return Optional.ofNullable(deliveries.get(number));
    }

    /** Those that are remembered, the latest first. */
    synchronized List<Delivery> deliveries() {
        return deliveries.values().stream()
                .sorted((one, other) -> Integer.compare(other.number(), one.number()))
                .toList();
    }

    private void read(Delivery delivery) {
        delivery.begin();
        try {
            Set<ReportId> before = kept();
            Tally tally =
                    desk.takeIn(List.copyOf(delivery.folder().files()), Desk.DEFAULT_LIMIT, delivery.known(), delivery);
            Set<ReportId> after = kept();
            after.removeAll(before);
            delivery.finish(tally, after);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "delivery " + delivery.number() + " could not be read", e);
            delivery.fail(String.valueOf(e.getMessage()));
        } finally {
            delivery.folder().remove();
        }
    }

    private Set<ReportId> kept() {
        return desk.reports().stream().map(ListedReport::id).collect(Collectors.toSet());
    }

    /** What is being read is finished where that takes a moment; what is kept by then stays kept. */
    @Override
    public void destroy() throws InterruptedException {
        reader.shutdown();
        if (!reader.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
            long left = deliveries().stream()
                    .filter(delivery -> !delivery.state().isOver())
                    .count();
            LOG.log(Level.WARNING, left + " deliveries were not read to their end; deliver them again");
            reader.shutdownNow();
        }
    }
}
