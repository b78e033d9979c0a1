package org.wasl.delivery.handover;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.SqlTime;
import org.wasl.requests.HelpGiven;
import org.wasl.requests.RequestId;

/** {@link HelpGiven} from the table {@code delivery}; the reader has been shown the requests. */
@Component
class HandedOver implements HelpGiven {

  private final JdbcClient jdbc;

  HandedOver(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<RequestId, List<Given>> of(Collection<RequestId> requests) {
    record Row(RequestId request, Given given) {}

    return requests.isEmpty() ? Map.of() : jdbc.sql("""
            select request, description, quantity, amount, delivered_at from delivery
             where request = any(:requests) order by request, delivered_at, id""")
        .param("requests", requests.stream().map(RequestId::value).toArray(UUID[]::new))
        .query((row, n) -> new Row(new RequestId(row.getObject("request", UUID.class)), new Given(
            row.getString("description"), row.getObject("quantity", Integer.class),
            row.getObject("amount", Long.class), SqlTime.at(row, "delivered_at"))))
        .list().stream()
        .collect(Collectors.groupingBy(Row::request, Collectors.mapping(Row::given, Collectors.toList())));
  }
}
