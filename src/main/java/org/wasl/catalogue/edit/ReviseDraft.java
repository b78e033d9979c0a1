package org.wasl.catalogue.edit;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.catalogue.CataloguePermissions;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;

/**
 * Makes one change to a draft. Refusals: {@code not-found} where there is no draft or no such part,
 * {@code stale-record} when the draft has moved on since it was seen, {@code item-known-already} and
 * {@code item-asked-already}.
 */
@Component
class ReviseDraft {

  private final DraftStore drafts;
  private final DraftPartStore parts;

  ReviseDraft(DraftStore drafts, DraftPartStore parts) {
    this.drafts = drafts;
    this.parts = parts;
  }

  /** {@code revision} is the one that was seen. A move past either end changes nothing. */
  @Transactional
  void revise(Actor actor, String service, int revision, DraftChange change) {
    actor.must(CataloguePermissions.EDIT);
    Draft draft = drafts.ofService(actor, service).orElseThrow(Refused::absent);
    if (!drafts.claim(draft.id(), revision)) {
      throw Refused.stale();
    }
    switch (change) {
      case DraftChange.Describe it -> drafts.describe(draft.id(), it.basics());
      case DraftChange.AddCondition it -> parts.addCondition(draft.id(), it.condition());
      case DraftChange.RewordCondition it ->
          mustBeThere(parts.rewordCondition(draft.id(), it.place(), it.condition()));
      case DraftChange.PutCondition it -> putCondition(draft.id(), it);
      case DraftChange.AddItem it -> addItem(draft.id(), it.code());
      case DraftChange.NewItem it -> newItem(draft.id(), it.form());
      case DraftChange.ChangeItem it -> mustBeThere(parts.changeItem(draft.id(), it.code(), it.form()));
      case DraftChange.PutItem it -> putItem(draft.id(), it);
    }
  }

  private void addItem(UUID draft, String code) {
    if (!parts.addItem(draft, code)) {
      throw Refused.field("item", "item-asked-already");
    }
  }

  private void newItem(UUID draft, NewItemForm form) {
    if (!parts.addItemType(form)) {
      throw Refused.field("itemCode", "item-known-already");
    }
    addItem(draft, form.code());
    mustBeThere(parts.changeItem(draft, form.code(), form.asked()));
  }

  private void putCondition(UUID draft, DraftChange.PutCondition it) {
    switch (it.move()) {
      case UP -> parts.swapConditions(draft, it.place(), it.place() - 1);
      case DOWN -> parts.swapConditions(draft, it.place(), it.place() + 1);
      case OUT -> mustBeThere(parts.removeCondition(draft, it.place()));
    }
  }

  private void putItem(UUID draft, DraftChange.PutItem it) {
    int place = parts.place(draft, it.code()).orElseThrow(Refused::absent);
    switch (it.move()) {
      case UP -> parts.swapItems(draft, place, place - 1);
      case DOWN -> parts.swapItems(draft, place, place + 1);
      case OUT -> mustBeThere(parts.removeItem(draft, place));
    }
  }

  private static void mustBeThere(boolean found) {
    if (!found) {
      throw Refused.absent();
    }
  }
}
