package org.wasl.organization.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A setting as administration sees it; its words are {@code setting.<key>} and {@code setting.<key>.hint}.
 *
 * @param kind number, text or choice
 * @param least of a number its least value, of a text its least length; null for none
 * @param choices codes to choose from; empty unless a choice
 */
public record SettingRow(
    String key, String value, String kind, @Nullable Integer least, @Nullable Integer most, List<String> choices,
    int version) {

  public SettingRow {
    choices = List.copyOf(choices);
  }
}
