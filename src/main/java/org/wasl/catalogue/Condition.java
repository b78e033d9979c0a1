package org.wasl.catalogue;

/** Who may be given a service: one sentence in plain words, in both languages. */
public record Condition(String textAr, String textEn) {}
