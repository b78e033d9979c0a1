package org.wasl.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wasl.catalogue.guide.Shelf;
import org.wasl.kernel.Refused;

/** The services guide as every other room reads it. Public knowledge: no actor is asked for. */
@Component
public class Catalogue {

  private final Shelf shelf;

  Catalogue(Shelf shelf) {
    this.shelf = shelf;
  }

  /** The published edition of every service on offer, in the guide's order. */
  public List<ServiceVersion> offered() {
    return shelf.offered();
  }

  /** The edition that a new request is made under; empty when there is no such service on offer. */
  public Optional<ServiceVersion> current(String code) {
    return offered().stream().filter(each -> each.code().equals(code)).findFirst();
  }

  /**
   * The edition that a request was made under, however old; 404 when there is none such, or it is a draft.
   */
  public ServiceVersion version(UUID id) {
    return shelf.published(id).orElseThrow(Refused::absent);
  }
}
