package org.wasl.requests.lifecycle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.requests.RequestId;

/**
 * Table {@code request_item_value}: what people gave, often health or poverty facts. The only place that reads or
 * writes it, so that encrypting it changes this room and no other.
 */
@Component
public class ItemValueStore {

  private final JdbcClient jdbc;

  ItemValueStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A value or a file, one of the two. */
  public record ItemValue(String code, @Nullable String value, @Nullable UUID file) {}

  /** Writes values in one statement; an earlier value of the same item is replaced. */
  public void put(RequestId request, Collection<ItemValue> values) {
    if (values.isEmpty()) {
      return;
    }
    jdbc.sql("""
            insert into request_item_value (request, code, value, file)
            select :request, code, value, file
              from unnest(:codes, :values, cast(:files as uuid[])) as given (code, value, file)
            on conflict (request, code) do update set value = excluded.value, file = excluded.file""")
        .param("request", request.value())
        .param("codes", values.stream().map(ItemValue::code).toArray(String[]::new))
        .param("values", values.stream().map(ItemValue::value).toArray(String[]::new))
        .param("files", values.stream().map(each -> each.file() == null ? null : each.file().toString())
            .toArray(String[]::new))
        .update();
  }

  /** The values of a request by item code; the caller has shown that the reader's task needs them. */
  public Map<String, ItemValue> of(RequestId request) {
    List<ItemValue> values = jdbc.sql("""
            select code, value, file from request_item_value where request = :request order by code""")
        .param("request", request.value())
        .query((row, n) -> new ItemValue(
            row.getString("code"), row.getString("value"), row.getObject("file", UUID.class)))
        .list();
    Map<String, ItemValue> byCode = new TreeMap<>();
    values.forEach(each -> byCode.put(each.code(), each));
    return byCode;
  }

  /** Drops the values of items that are asked for again. */
  public void drop(RequestId request, Collection<String> codes) {
    jdbc.sql("delete from request_item_value where request = :request and code = any(:codes)")
        .param("request", request.value()).param("codes", codes.toArray(String[]::new))
        .update();
  }
}
