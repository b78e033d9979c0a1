package org.wasl.catalogue.edit;

/**
 * One difference between two editions, in words by the text {@code catalogue.change.<what>}.
 *
 * @param what code of the difference
 * @param ar what it is about, in Arabic; so is {@code en}
 * @param before empty where there was nothing
 * @param after empty where there is nothing
 */
public record Change(String what, String ar, String en, String before, String after) {

  static Change of(String what, String ar, String en) {
    return new Change(what, ar, en, "", "");
  }
}
