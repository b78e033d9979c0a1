package org.wasl.parties.representatives;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wasl.files.FileAccess;
import org.wasl.kernel.Actor;
import org.wasl.parties.Parties;

/** The copy of a proof may be seen by whoever may open the ward's file. */
@Component
class ProofFiles implements FileAccess {

  private final RepresentationStore links;
  private final Parties parties;

  ProofFiles(RepresentationStore links, Parties parties) {
    this.links = links;
    this.parties = parties;
  }

  @Override
  public boolean maySee(Actor actor, UUID fileId) {
    return links.wardsOfProof(fileId).stream().anyMatch(ward -> parties.maySee(actor, ward));
  }
}
