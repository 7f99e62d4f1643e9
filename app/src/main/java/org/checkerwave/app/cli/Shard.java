package org.checkerwave.app.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.checkerwave.InvalidInput;

/** Part k of n of a list of tasks, as on the command line: 1/4 … 4/4. */
record Shard(int number, int count) {

    static final Shard WHOLE = new Shard(1, 1);
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    static Shard of(String text) {
        final Matcher matcher = FORM.matcher(text);
        if (matcher.matches()) {
            final Shard shard = new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            if (1 <= shard.number && shard.number <= shard.count) {
                return shard;
            }
        }
        throw new InvalidInput("The shard is \"" + text + "\"; give its number and how many there are, from 1/4 to 4/4 for four.");
    }

    /** Every count-th task, so that sizes and temperatures are spread over all shards. */
    <T> List<T> of(List<T> tasks) {
        return IntStream.range(0, tasks.size()).filter(i -> i % count == number - 1).mapToObj(tasks::get).toList();
    }
}
