package org.wasl.requests.papers;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.files.Files;
import org.wasl.files.StoredFile;
import org.wasl.kernel.Actor;
import org.wasl.requests.RequestId;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.lifecycle.ItemValueStore;

/** Reads the papers of a request that the caller has found to be visible to the actor. */
@Component
public class ReadPapers {

  private final JdbcClient jdbc;
  private final ItemValueStore values;
  private final Files files;

  ReadPapers(JdbcClient jdbc, ItemValueStore values, Files files) {
    this.jdbc = jdbc;
    this.values = values;
    this.files = files;
  }

  /** Copies and what has run out by that day. */
  public RequestPapers of(Actor actor, RequestId request, LocalDate today) {
    actor.must(RequestPermissions.READ);
    var given = values.of(request);
    Map<UUID, StoredFile> kept = files.ofRecord(actor,
        given.values().stream().map(ItemValueStore.ItemValue::file).filter(Objects::nonNull).toList());
    Map<String, StoredFile> copies = new TreeMap<>();
    given.forEach((code, value) -> {
      StoredFile copy = value.file() == null ? null : kept.get(value.file());
      if (copy != null) {
        copies.put(code, copy);
      }
    });
    return new RequestPapers(copies, ended(request, today));
  }

  /** Of the items that are not given: the last day of the last proof among the person's other requests, if over. */
  private Map<String, LocalDate> ended(RequestId request, LocalDate today) {
    Map<String, LocalDate> ended = new TreeMap<>();
    jdbc.sql("""
            select code, valid_until
              from (
                select distinct on (i.code) i.code, i.valid_until
                  from request_item m
                  join request n on n.id = m.request
                  join request_item i on i.code = m.code and i.request <> m.request
                  join request r on r.id = i.request and r.party = any(wasl.party_ids(n.party))
                 where m.request = :request and m.given_at is null and m.aside_at is null
                   and i.result in ('seen', 'matched')
                 order by i.code, i.verified_at desc) last
             where valid_until < :today
             order by code""")
        .param("request", request.value()).param("today", today)
        .query(row -> {
          ended.put(row.getString("code"), row.getObject("valid_until", LocalDate.class));
        });
    return ended;
  }
}
