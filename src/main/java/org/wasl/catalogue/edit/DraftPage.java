package org.wasl.catalogue.edit;

import java.util.List;
import org.wasl.catalogue.ServiceVersion;
import org.wasl.kernel.Refusal;

/**
 * The draft as its pages show it.
 *
 * @param edited the draft in full
 * @param changes from the current edition
 * @param against why it may not be published yet; empty when it may
 * @param addable known items that it does not ask for
 */
public record DraftPage(
    Draft draft, ServiceVersion edited, List<Change> changes, List<Refusal> against,
    List<ItemChoice> addable) {

  /** Address of the draft. */
  public String path() {
    return "/admin/services/" + draft.service() + "/draft";
  }
}
