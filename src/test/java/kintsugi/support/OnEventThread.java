package kintsugi.support;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Runs each test method, and what comes before and after each, on the event thread, where Swing wants to be called:
 * {@code @ExtendWith(OnEventThread.class)}.
 */
public final class OnEventThread implements InvocationInterceptor {
    /** Runs something on the event thread, waits for it, and returns what it returned. For tests that run elsewhere. */
    public static <T> T call(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        EventQueue.invokeAndWait(task);
        return task.get();
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        run(test);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        run(test);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<@Nullable Void> before, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        run(before);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<@Nullable Void> after, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        run(after);
    }

    private static void run(Invocation<@Nullable Void> invocation) throws Throwable {
        var carried = new Carried();
        try {
            EventQueue.invokeAndWait(() -> carried.catching(invocation));
        } catch (InvocationTargetException failure) {
            throw failure.getCause() == null ? failure : failure.getCause();
        }
        carried.rethrow();
    }

    /** A failure on its way back to the test's own thread. */
    private static final class Carried {
        private @Nullable Throwable failure;

        void catching(Invocation<@Nullable Void> invocation) {
            try {
                invocation.proceed();
            } catch (Throwable thrown) {
                failure = thrown;
            }
        }

        void rethrow() throws Throwable {
            if (failure != null) {
                throw failure;
            }
        }
    }
}
