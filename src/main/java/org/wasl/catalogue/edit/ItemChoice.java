package org.wasl.catalogue.edit;

import org.wasl.catalogue.ItemKind;

/** An item that is known and may be asked for. */
public record ItemChoice(String code, String nameAr, String nameEn, ItemKind kind) {}
