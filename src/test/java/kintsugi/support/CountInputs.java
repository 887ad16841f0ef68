package kintsugi.support;

import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Says how many inputs the long form of a fuzzing has tried. */
public final class CountInputs implements AroundPropertyHook {
    /** A hook on a class reaches its properties only when it says so. */
    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyExecutionResult result = property.execute();
        if (context.targetMethod().isAnnotationPresent(Tag.class)) {
            System.err.println(context.containerClass().getSimpleName() + ", " + context.label() + ": "
                    + result.countTries() + " inputs");
        }
        return result;
    }
}
