package org.wasl.channels;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Channel;

/** How much waits, by channel, for the day's first look; reports split by exactly these seven (P-3). */
@Component
public class ChannelCounts {

  private final JdbcClient jdbc;

  ChannelCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param waiting contacts that wait for an answer of ours, for every channel
   * @param toTell messages that a person of ours has to tell
   */
  public record Counts(Map<Channel, Integer> waiting, int toTell) {

    /** All that wait for an answer. */
    public int toReturn() {
      return waiting.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** Of the actor's branch, or of all where they are seen; zeros for who may not answer. */
  public Counts of(Actor actor) {
    Map<Channel, Integer> waiting = new EnumMap<>(Channel.class);
    for (Channel channel : Channel.values()) {
      waiting.put(channel, 0);
    }
    if (!actor.may(ChannelPermissions.ANSWER)) {
      return new Counts(waiting, 0);
    }
    jdbc.sql("""
            select channel, count(*) as waiting
              from interaction
             where awaits and returned_at is null and (:all or branch = :branch)
             group by channel order by channel""")
        .param("all", actor.seesAllBranches()).param("branch", actor.branch())
        .query((row, n) -> waiting.put(Channel.of(row.getString("channel")), row.getInt("waiting"))).list();
    return new Counts(waiting, toTell(actor));
  }

  private int toTell(Actor actor) {
    return jdbc.sql("select count(*) from v_message where to_tell and (:all or branch = :branch)")
        .param("all", actor.seesAllBranches()).param("branch", actor.branch())
        .query(Integer.class).single();
  }
}
