package org.wasl.parties.representatives;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.parties.ActsFor.Scope;
import org.wasl.parties.RepresentativeKind;
import org.wasl.web.Choice;
import org.wasl.web.Ui;

/** A link as typed on the page, and what its fields offer. */
public record TypedLink(@Nullable String kind, List<String> scopes, @Nullable String proof,
    @Nullable String proofNumber, @Nullable String proofLevel, @Nullable String since, @Nullable String validUntil) {

  static TypedLink of(RepresentativeForm form) {
    return new TypedLink(form.kind(), form.scopes() == null ? List.of() : form.scopes(), form.proof(),
        form.proofNumber(), form.proofLevel(), form.since(), form.validUntil());
  }

  public static List<Choice> kinds(Ui ui) {
    return Arrays.stream(RepresentativeKind.values()).map(each -> new Choice(each.code(),
        ui.t("parties.acts-as." + each.code()), ui.t("parties.acts-as." + each.code() + ".how"))).toList();
  }

  public static List<Choice> scopes(Ui ui) {
    return Arrays.stream(Scope.values())
        .map(each -> Choice.of(each.code(), ui.t("parties.scope." + each.code()))).toList();
  }

  public static List<Choice> proofs(Ui ui) {
    return Arrays.stream(Proof.values())
        .map(each -> Choice.of(each.code(), ui.t("parties.proof." + each.code()))).toList();
  }

  public static List<Choice> levels(Ui ui) {
    return List.of(Choice.of("matched", ui.t("parties.proof-level.matched")),
        Choice.of("seen", ui.t("parties.proof-level.seen")));
  }
}
