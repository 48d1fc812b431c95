package io.sitebrief.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a step yields: a value, where one could be made, and the problems met on the way.
 *
 * <p>A value may come with warnings, and also with errors: the foreman goes on as far as it can, so that one run tells
 * of every mistake.
 */
public record Result<T>(Optional<T> value, List<Problem> problems) {

    public Result {
        problems = List.copyOf(problems);
    }

    public static <T> Result<T> of(T value) {
        return new Result<>(Optional.of(value), List.of());
    }

    public static <T> Result<T> of(T value, List<Problem> problems) {
        return new Result<>(Optional.of(value), problems);
    }

    public static <T> Result<T> failed(List<Problem> problems) {
        return new Result<>(Optional.empty(), problems);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    public <U> Result<U> map(Function<? super T, ? extends U> mapping) {
        return new Result<>(value.map(mapping), problems);
    }

    /** The next step's result with this one's problems before it; nothing is done where there is no value. */
    public <U> Result<U> then(Function<? super T, Result<U>> step) {
        if (value.isEmpty()) {
            return failed(problems);
        }
        Result<U> next = step.apply(value.get());
        return new Result<>(
                next.value(),
                Stream.concat(problems.stream(), next.problems().stream()).toList());
    }
}
