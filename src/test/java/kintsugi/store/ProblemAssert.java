package kintsugi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kintsugi.workshop.ArchiveProblem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says which problem is meant. */
public final class ProblemAssert {
    private ProblemAssert() {}

    /** The future fails with this problem. */
    public static void assertProblem(CompletableFuture<?> future, ArchiveProblem.Kind kind) {
        assertProblem(future::join, kind);
    }

    /** The call ends in this problem. */
    public static void assertProblem(ThrowingCallable call, ArchiveProblem.Kind kind) {
        Throwable thrown = catchThrowable(call);
        Throwable cause = thrown instanceof CompletionException wrapped ? wrapped.getCause() : thrown;
        assertThat(cause)
                .isInstanceOfSatisfying(
                        ArchiveProblem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(kind));
    }
}
