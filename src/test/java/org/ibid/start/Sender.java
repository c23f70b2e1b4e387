package org.ibid.start;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/// A client that hands in one paper after the other and notes the id of each that was answered with 201, until its
/// service answers no more.
final class Sender {
    private final Service service;
    private final Stream<String> papers;
    private final Queue<String> answered = new ConcurrentLinkedQueue<>();
    private final Thread thread;

    private Sender(Service service, Stream<String> papers) {
        this.service = service;
        this.papers = papers;
        this.thread = Thread.ofVirtual().unstarted(this::send);
    }

    /// A client that is sending already.
    static Sender to(Service service, Stream<String> papers) {
        Sender sender = new Sender(service, papers);
        sender.thread.start();
        return sender;
    }

    /// The ids of the papers that were answered so far.
    Set<String> answered() {
        return Set.copyOf(answered);
    }

    /// Waits until the service answers no more; the ids of all the papers that were answered.
    Set<String> answeredToTheEnd() throws InterruptedException {
        if (!thread.join(Duration.ofMinutes(1))) {
            throw new AssertionError("the service still answers");
        }
        return answered();
    }

    private void send() {
        papers.takeWhile(this::wasAnswered).forEach(_ -> {});
    }

    private boolean wasAnswered(String paper) {
        try {
            HttpResponse<String> answer = service.post("/papers", "text/plain", paper);
            if (answer.statusCode() == 201) {
                answered.add(JsonPath.from(answer.body()).getString("id"));
            }
            return true;
        } catch (IOException ended) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
