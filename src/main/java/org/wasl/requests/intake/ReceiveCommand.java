package org.wasl.requests.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor brings.
 *
 * @param partyId whose request it is
 * @param service code of the guide
 * @param branch that is to serve it; the receiving branch where null
 * @param visitor who came, where it is not the person
 */
public record ReceiveCommand(
    @Nullable UUID partyId, @Nullable String service, @Nullable String channel, @Nullable String medium,
    @Nullable String branch, @Nullable String details, List<GivenItem> items, @Nullable Visitor visitor) {

  /** A value or an uploaded file for one item. */
  public record GivenItem(@Nullable String code, @Nullable String value, @Nullable UUID fileId) {}

  /**
   * Who came, kept apart from whose request it is.
   *
   * @param partyId who came, where they act for the person by a link on the file; the name is then known
   */
  public record Visitor(
      @Nullable String name, @Nullable String relation, @Nullable String mobile, @Nullable UUID partyId) {

    static final Visitor NOBODY = new Visitor(null, null, null, null);
  }
}
