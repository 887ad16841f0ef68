package kintsugi.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that needs real windows, named {@code …IT}. It brings its own desktop, {@link VirtualDesktop}; where there is
 * none to be had, it is skipped aloud.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("window")
@Timeout(90)
@ExtendWith(VirtualDesktop.class)
public @interface WindowTest {}
