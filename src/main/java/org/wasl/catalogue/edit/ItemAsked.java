package org.wasl.catalogue.edit;

import org.wasl.catalogue.RequiredItem;

/**
 * An item of a draft with what is known of it beyond the edition.
 *
 * @param identityDocument an official identity paper
 * @param copyBasis what requires a copy of it; empty for none
 */
public record ItemAsked(RequiredItem item, boolean identityDocument, String copyBasis) {

  /** As its form shows it. */
  ItemForm.Typed typed() {
    return new ItemForm.Typed(item.nameAr(), item.nameEn(), item.hintAr(), item.hintEn(),
        item.mandatory() ? "true" : null, item.leastProof().code(), String.valueOf(item.validDays()),
        item.copy().code(), copyBasis);
  }
}
