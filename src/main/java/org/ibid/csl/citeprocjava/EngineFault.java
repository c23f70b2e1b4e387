package org.ibid.csl.citeprocjava;

import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ibid.csl.xml.NotReadable;

/// The ways in which citeproc-java gives up. It has no exception of its own: what it does not expect in an item
/// or a style comes out as one of these, by name.
final class EngineFault {

    private EngineFault() {}

    /// What the engine makes, or what is to be done instead, given the fault in words.
    static <T> T orElse(Supplier<T> engine, Function<String, T> otherwise) {
        try {
            return engine.get();
        } catch (NotReadable ours) {
            throw ours;
        } catch (IllegalArgumentException
                | IllegalStateException
                | NullPointerException
                | ClassCastException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | ArithmeticException
                | NoSuchElementException
                | UnsupportedOperationException fault) {
            return otherwise.apply(inWords(fault));
        } catch (StackOverflowError tooDeep) {
            return otherwise.apply("nested too deeply");
        }
    }

    private static String inWords(RuntimeException fault) {
        String message = fault.getMessage();
        return message == null || message.isBlank()
                ? fault.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
