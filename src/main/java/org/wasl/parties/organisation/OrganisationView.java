package org.wasl.parties.organisation;

import java.util.List;
import org.wasl.parties.PartyRole;
import org.wasl.parties.PartySummary;

/** An organisation as its reader sees it. */
public record OrganisationView(PartySummary who, OrganisationDetail detail, List<PartyRole> roles, int version) {

  public String id() {
    return who.id().toString();
  }
}
