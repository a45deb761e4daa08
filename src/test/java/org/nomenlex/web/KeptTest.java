package org.nomenlex.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is kept, and what goes. */
class KeptTest {

    @Test
    void whatWasNotAskedForLongestGoesFirst() {
        Kept<String, String> kept = new Kept<>(10, String::length);
        kept.put("a", "aaaa");
        kept.put("b", "bbbb");
        kept.get("a");
        kept.put("c", "cccc");
        assertThat(kept.get("a")).isEqualTo("aaaa");
        assertThat(kept.get("b")).isNull();
        assertThat(kept.get("c")).isEqualTo("cccc");
    }

    @Test
    void whatIsTooLargeIsNotKept() {
        Kept<String, String> kept = new Kept<>(3, String::length);
        assertThat(kept.get("a", () -> "aaaa")).isEqualTo("aaaa");
        assertThat(kept.get("a")).isNull();
    }

    @Test
    void whoAsksForTheSameMeanwhileWaitsForIt() throws Exception {
        Kept<String, Integer> kept = new Kept<>(10, i -> 1);
        AtomicInteger made = new AtomicInteger();
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> kept.get("a", () -> {
            started.countDown();
            await(release);
            return made.incrementAndGet();
        }));
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Integer> second = CompletableFuture.supplyAsync(() -> kept.get("a", made::incrementAndGet));
        release.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(1);
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatCannotBeMadeIsAskedForAnew() {
        Kept<String, String> kept = new Kept<>(10, String::length);
        assertThatThrownBy(() -> kept.get("a", () -> {
                    throw new IllegalArgumentException("not today");
                }))
                .hasMessage("not today");
        assertThat(kept.get("a", () -> "a")).isEqualTo("a");
    }
}
