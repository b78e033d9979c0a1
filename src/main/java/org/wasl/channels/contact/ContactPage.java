package org.wasl.channels.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.channels.WaitingContact;
import org.wasl.kernel.Refusal;
import org.wasl.parties.PartySummary;

/**
 * The form of a contact, new or drawn again.
 *
 * @param whom the person it is about; null while not known
 * @param circumstances whether the reader may see them: whoever may open the file
 * @param returns the waiting contact that this one answers; null for most
 * @param opened when the form was first drawn, in seconds, for the handling time (P-6.1)
 */
public record ContactPage(
    InteractionForm form, List<Refusal> refusals, @Nullable PartySummary whom, boolean circumstances,
    @Nullable WaitingContact returns, long opened) {

  /** The question typed in that row; empty when none was. */
  public String question(int row) {
    return inquiry(row).question() == null ? "" : String.valueOf(inquiry(row).question());
  }

  /** The answer typed in that row; empty when none was. */
  public String answer(int row) {
    return inquiry(row).answer() == null ? "" : String.valueOf(inquiry(row).answer());
  }

  private InteractionForm.InquiryForm inquiry(int row) {
    List<InteractionForm.InquiryForm> all = form.inquiries();
    return all != null && row < all.size() ? all.get(row) : new InteractionForm.InquiryForm(null, null);
  }
}
