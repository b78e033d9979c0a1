package org.wasl.organization.branches;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Digits;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refused;
import org.wasl.organization.OrganizationPermissions;
import org.wasl.organization.admin.Subjects;

/** Changes what is printed of a branch: names, governorate, telephone. Its code stays, as records hold it. */
@Component
class ChangeBranch {

  private final BranchStore store;
  private final StoredBranches branches;
  private final Journal journal;

  ChangeBranch(BranchStore store, StoredBranches branches, Journal journal) {
    this.store = store;
    this.branches = branches;
    this.journal = journal;
  }

  /** Refused as stale, or for what {@link CleanText} refuses, or {@code phone-form}. */
  @Transactional
  public void change(Actor actor, String code, BranchForm form) {
    actor.must(OrganizationPermissions.ADMINISTER);
    BranchRow before = store.find(actor, code).orElseThrow(Refused::absent);
    Gathered gathered = new Gathered();
    String nameAr = gathered.at("nameAr", () -> CleanText.requiredLine("nameAr", form.nameAr(), 80));
    String nameEn = gathered.at("nameEn", () -> CleanText.requiredLine("nameEn", form.nameEn(), 80));
    String governorate = gathered.at("governorate", () ->
        CleanText.requiredLine("governorate", form.governorate(), 80));
    String phone = gathered.at("phone", () -> phone(form.phone()));
    gathered.orRefuse();
    store.keep(new BranchRow(code, Objects.requireNonNull(nameAr), Objects.requireNonNull(nameEn),
        Objects.requireNonNull(governorate), Objects.requireNonNull(phone), before.seat(), form.version()));
    journal.record(actor, Entry.of("organization.branch-changed", "branch", Subjects.of("branch", code)).on(code));
    branches.forget();
  }

  private static String phone(@Nullable String typed) {
    String phone = Digits.toAscii(CleanText.requiredLine("phone", typed, 20));
    if (!phone.matches("\\+?[0-9 ]{7,20}")) {
      throw new InvalidValue("phone-form");
    }
    return phone;
  }
}
