package org.wasl.parties.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.kernel.Actor;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.People;
import org.wasl.parties.record.ContactStore;

/**
 * Merges are undone without a trace. What remains, and is left out of the digests: the journal, which tells of both,
 * and the rows of the merges themselves ({@code party_merge}, {@code party_merge_field}).
 */
@WaslTest
@Tag("store")
@Clause("P-0.1")
class MergeUndoPropertyTests {

  /** Of each of them several rounds; more with {@code -Dwasl.histories=N}. */
  private static final int HISTORIES = Integer.getInteger("wasl.histories", 3);
  private static final int ROUNDS = 5;
  private static final Set<String> REMAINS = Set.of("journal_entry", "party_merge", "party_merge_field");

  @Autowired BeanFactory beans;
  @Autowired JdbcClient jdbc;
  @Autowired MergeParties mergeParties;
  @Autowired UndoMerge undoMerge;
  @Autowired Parties parties;
  @Autowired ContactStore contacts;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void merges_undone_in_any_order_restore_every_table() {
    forEachHistory((history, actor, dice) -> {
      Map<String, String> before = digests();
      for (int round = 0; round < ROUNDS; round++) {
        List<Merge> merges = merges(history, actor, dice, 1 + dice.nextInt(4));
        Collections.shuffle(merges, dice);
        merges.forEach(each -> undoMerge.undo(actor, each.id()));
        assertThat(digests()).isEqualTo(before);
      }
    });
  }

  @Test
  void a_merge_on_top_of_others_is_undone_to_where_they_stood() {
    forEachHistory((history, actor, dice) -> {
      for (int standing = 0; standing < 3; standing++) {
        Map<String, String> before = digests();
        List<Merge> top = merges(history, actor, dice, 1);
        top.forEach(each -> undoMerge.undo(actor, each.id()));
        assertThat(digests()).isEqualTo(before);
        merges(history, actor, dice, 1);
      }
    });
  }

  @Test
  void what_happens_while_merged_stays_with_the_kept_file_and_nothing_of_either_is_lost() {
    forEachHistory((history, actor, dice) -> {
      Map<PartyId, Set<String>> alone = reached(history);
      List<Merge> merges = merges(history, actor, dice, 2);
      for (Merge each : merges) {
        Set<String> both = contacts.of(each.absorbed()).stream().map(it -> it.value()).collect(Collectors.toSet());
        assertThat(both).containsAll(alone.get(each.keep())).containsAll(alone.get(each.absorbed()));
        assertThat(parties.summary(each.absorbed())).isEqualTo(parties.summary(each.keep()));
      }
      history.people.forEach(history::something);
      Collections.shuffle(merges, dice);
      merges.forEach(each -> undoMerge.undo(actor, each.id()));
      alone.forEach((id, values) -> assertThat(reached(history).get(id)).containsAll(values));
      assertThat(history.people).allSatisfy(id -> assertThat(parties.kept(id)).isEqualTo(id));
    });
  }

  private interface Life {
    void live(RandomHistory history, Actor actor, Random dice);
  }

  private void forEachHistory(Life life) {
    TransactionTemplate transaction = new TransactionTemplate(transactions);
    transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    for (long seed = 1; seed <= HISTORIES; seed++) {
      long thisOne = seed;
      transaction.executeWithoutResult(status -> {
        status.setRollbackOnly();
        Actor actor = People.staff(jdbc, "tabuk", "merge", "duplicates", "read");
        RandomHistory history = new RandomHistory(beans, actor, thisOne);
        history.begin(5, 4);
        life.live(history, actor, new Random(thisOne));
      });
    }
  }

  /** Some merges between any of them, those that are refused left out; with fields taken over at random. */
  private List<Merge> merges(RandomHistory history, Actor actor, Random dice, int wanted) {
    List<Merge> merges = new ArrayList<>();
    for (int tries = 0; merges.size() < wanted && tries < 40; tries++) {
      List<MergeField> take = dice.nextInt(3) == 0 ? null
          : MergeField.all().stream().filter(field -> dice.nextBoolean()).toList();
      PartyId keep = history.any();
      PartyId absorb = history.any();
      if (!keep.equals(absorb) && parties.kept(absorb).equals(absorb) && !parties.kept(keep).equals(absorb)) {
        merges.add(mergeParties.merge(actor, keep, absorb, take));
      }
    }
    return merges;
  }

  private Map<PartyId, Set<String>> reached(RandomHistory history) {
    return history.people.stream().collect(Collectors.toMap(each -> each,
        each -> contacts.of(each).stream().map(it -> it.value()).collect(Collectors.toSet())));
  }

  /** A digest of the rows of each table, in one statement. */
  private Map<String, String> digests() {
    List<String> tables = jdbc.sql("""
            select table_name from information_schema.tables
             where table_schema = 'wasl' and table_type = 'BASE TABLE' order by table_name""").query(String.class).list();
    String all = tables.stream().filter(each -> !REMAINS.contains(each)).map(each -> "select '" + each
        + "' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest from wasl." + each + " t")
        .collect(Collectors.joining(" union all "));
    Map<String, String> digests = new LinkedHashMap<>();
    jdbc.sql(all + " order by name").query(row -> {
      digests.put(row.getString("name"), row.getString("digest"));
    });
    assertThat(digests).containsKeys("party", "request", "interaction", "party_contact", "household_member");
    return digests;
  }
}
