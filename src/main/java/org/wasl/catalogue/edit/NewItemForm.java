package org.wasl.catalogue.edit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wasl.catalogue.ItemKind;
import org.wasl.catalogue.Sensitivity;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.InvalidValue;

/**
 * A thing that no service has asked for before.
 *
 * @param code Latin letters, digits and hyphens; stays for good, the same in every service
 * @param identityDocument an official identity paper: matched, not copied (PDPL R31)
 */
public record NewItemForm(
    String code, ItemKind kind, Sensitivity sensitivity, boolean identityDocument, ItemForm asked) {

  private static final String SHAPE = "[a-z][a-z0-9-]{1,38}[a-z0-9]";

  /** As typed; anything may be missing. Not named {@code code}: the path of the form has one. */
  public record Typed(
      @Nullable String itemCode, @Nullable String kind, @Nullable String sensitivity,
      @Nullable String identityDocument) {}

  /**
   * All reasons at once: those of {@link ItemForm}, {@code code-shape}, {@code item-kind-unknown},
   * {@code sensitivity-unknown}.
   */
  static NewItemForm of(Typed typed, ItemForm.Typed asked) {
    Gathered gathered = new Gathered();
    String code = gathered.at("itemCode", () -> code(typed.itemCode()));
    ItemKind kind = gathered.at("kind", () -> ItemKind.of(typed.kind()));
    Sensitivity sensitivity = gathered.at("sensitivity", () -> Sensitivity.of(typed.sensitivity()));
    ItemForm form = ItemForm.read(gathered, asked);
    gathered.orRefuse();
    return new NewItemForm(code == null ? "" : code, kind == null ? ItemKind.DOCUMENT : kind,
        sensitivity == null ? Sensitivity.SENSITIVE : sensitivity, typed.identityDocument() != null, form);
  }

  /** The code of a service or an item as typed; {@code code-shape} when it cannot be one. */
  static String code(@Nullable String typed) {
    String code = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    if (!code.matches(SHAPE) || code.equals("new")) {
      throw new InvalidValue("code-shape");
    }
    return code;
  }
}
