package org.wasl.web;

/** A value that reads left to right in any sentence: a reference, a telephone, a date in figures. */
public record Ltr(String value) {

  @Override
  public String toString() {
    return value;
  }
}
