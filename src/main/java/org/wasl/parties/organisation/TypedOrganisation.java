package org.wasl.parties.organisation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.parties.PartyRole;
import org.wasl.web.Choice;
import org.wasl.web.Ui;

/**
 * An organisation as typed on a page; null where nothing was.
 *
 * @param contactNumber identity number of the contact person, where they have a file
 */
public record TypedOrganisation(
    @Nullable Integer version, @Nullable String fullName, @Nullable String licenceKind, @Nullable String licenceNumber,
    @Nullable String contactName, @Nullable String contactPost, @Nullable String contactNumber,
    @Nullable String mobile, @Nullable String landline, @Nullable String email, @Nullable String governorate,
    @Nullable String place, @Nullable List<String> roles, @Nullable Boolean confirmedDistinct) {

  static final TypedOrganisation NOTHING = new TypedOrganisation(null, null, "licence", null, null, null, null, null,
      null, null, null, null, List.of(), null);

  static TypedOrganisation of(OrganisationView known) {
    OrganisationDetail detail = known.detail();
    Licence licence = detail.licence();
    return new TypedOrganisation(known.version(), known.who().fullName(),
        licence == null ? "licence" : licence.kind().code(), licence == null ? null : licence.number(),
        detail.contactName(), detail.contactPost(), null, null, null, null, null, null,
        known.roles().stream().map(PartyRole::code).toList(), null);
  }

  /** Names nobody: forms reach logs. */
  @Override
  public String toString() {
    return "TypedOrganisation";
  }

  public static List<Choice> licences(Ui ui) {
    return Arrays.stream(Licence.Kind.values())
        .map(each -> Choice.of(each.code(), ui.t("parties.licence." + each.code()))).toList();
  }

  public static List<Choice> roleChoices(Ui ui) {
    return Arrays.stream(PartyRole.values())
        .map(each -> Choice.of(each.code(), ui.t("parties.role." + each.code()))).toList();
  }
}
