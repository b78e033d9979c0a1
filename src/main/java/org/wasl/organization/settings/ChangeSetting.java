package org.wasl.organization.settings;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.Refused;
import org.wasl.organization.OrganizationPermissions;
import org.wasl.organization.admin.Subjects;

/** Changes a setting, with a reason that the journal keeps beside the old and the new value (P-6.4: the least days). */
@Component
class ChangeSetting {

  private final SettingStore store;
  private final StoredSettings settings;
  private final Journal journal;

  ChangeSetting(SettingStore store, StoredSettings settings, Journal journal) {
    this.store = store;
    this.settings = settings;
    this.journal = journal;
  }

  /** The value shows at once here, within a second elsewhere. Refused by {@link SettingRules} or as stale. */
  @Transactional
  public void change(Actor actor, String key, @Nullable String typed, int version, @Nullable String reason) {
    actor.must(OrganizationPermissions.ADMINISTER);
    SettingRow before = store.find(actor, key).orElseThrow(Refused::absent);
    Gathered gathered = new Gathered();
    String value = gathered.at("value", () -> SettingRules.value(before, typed));
    String why = gathered.at("reason", () -> CleanText.requiredLine("reason", reason, 500));
    gathered.orRefuse();
    store.keep(key, Objects.requireNonNull(value), version);
    journal.record(actor, Entry.of("organization.setting-changed", "setting", Subjects.of("setting", key)).on(key)
        .because(why).saying(before.value() + " → " + value));
    settings.forget();
  }
}
