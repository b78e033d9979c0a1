package org.wasl.research.form;

/** How an answer is typed and read. Money is in riyals as typed, halalas as kept. */
public enum FieldKind {
  LINE, AREA, NUMBER, DATE, MONEY, CHOICE, TICK
}
