package org.wasl.catalogue.edit;

import org.wasl.catalogue.Condition;

/** One change of a draft. Places count from 1. */
sealed interface DraftChange {

  /** What the edition says of itself. */
  record Describe(Basics basics) implements DraftChange {}

  /** A further condition, at the end. */
  record AddCondition(Condition condition) implements DraftChange {}

  /** Other words for a condition. */
  record RewordCondition(int place, Condition condition) implements DraftChange {}

  /** A condition one place up or down, or out. */
  record PutCondition(int place, Move move) implements DraftChange {}

  /** An item that is known, at the end, asked for as it usually is. */
  record AddItem(String code) implements DraftChange {}

  /** An item that no service has asked for before, at the end. */
  record NewItem(NewItemForm form) implements DraftChange {}

  /** Another way of asking for an item. */
  record ChangeItem(String code, ItemForm form) implements DraftChange {}

  /** An item one place up or down, or out. */
  record PutItem(String code, Move move) implements DraftChange {}

  /** Where to. */
  enum Move { UP, DOWN, OUT }
}
