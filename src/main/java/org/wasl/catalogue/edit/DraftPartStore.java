package org.wasl.catalogue.edit;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.catalogue.Condition;
import org.wasl.catalogue.CopyRule;

/**
 * Conditions and items of a draft. Places count from 1 and have no gaps; each write says whether it found
 * its row.
 */
@Component
class DraftPartStore {

  private final JdbcClient jdbc;

  DraftPartStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A condition at the end. */
  void addCondition(UUID draft, Condition condition) {
    jdbc.sql("""
            insert into service_condition (version_id, position, text_ar, text_en)
            select :draft, coalesce(max(position), 0) + 1, :ar, :en
              from service_condition
             where version_id = :draft""")
        .param("draft", draft).param("ar", condition.textAr()).param("en", condition.textEn()).update();
  }

  boolean rewordCondition(UUID draft, int place, Condition condition) {
    return jdbc.sql("""
            update service_condition set text_ar = :ar, text_en = :en
             where version_id = :draft and position = :place""")
        .param("draft", draft).param("place", place)
        .param("ar", condition.textAr()).param("en", condition.textEn()).update() == 1;
  }

  boolean removeCondition(UUID draft, int place) {
    boolean removed = jdbc.sql("""
            delete from service_condition where version_id = :draft and position = :place""")
        .param("draft", draft).param("place", place).update() == 1;
    jdbc.sql("""
            update service_condition set position = position - 1
             where version_id = :draft and position > :place""")
        .param("draft", draft).param("place", place).update();
    return removed;
  }

  /** Two conditions change places; false, and nothing done, where one of the places is empty. */
  boolean swapConditions(UUID draft, int one, int other) {
    return jdbc.sql("""
            update service_condition set position = :one + :other - position
             where version_id = :draft and position in (:one, :other)
               and 2 = (select count(*) from service_condition
                         where version_id = :draft and position in (:one, :other))""")
        .param("draft", draft).param("one", one).param("other", other).update() == 2;
  }

  /** An item that is known, at the end, as it usually is; false when it is not known or there already. */
  boolean addItem(UUID draft, String code) {
    return jdbc.sql("""
            insert into service_item (version_id, position, code, name_ar, name_en, hint_ar, hint_en, kind,
                                      mandatory, least_proof, valid_days, sensitivity, copy)
            select :draft,
                   (select coalesce(max(position), 0) + 1 from service_item where version_id = :draft),
                   t.code, t.name_ar, t.name_en, t.hint_ar, t.hint_en, t.kind, true, t.least_proof,
                   t.valid_days, t.sensitivity, t.copy
              from item_type t
             where t.code = :code
            on conflict (version_id, code) do nothing""")
        .param("draft", draft).param("code", code).update() == 1;
  }

  /** Makes an item known to all services; false when the code is taken. */
  boolean addItemType(NewItemForm form) {
    ItemForm asked = form.asked();
    return jdbc.sql("""
            insert into item_type (code, kind, name_ar, name_en, hint_ar, hint_en, least_proof, valid_days,
                                   sensitivity, identity_document, bears_end, copy)
            values (:code, :kind, :nameAr, :nameEn, :hintAr, :hintEn, :proof, :days, :sensitivity,
                    :identity, :identity, :copy)
            on conflict (code) do nothing""")
        .param("code", form.code()).param("kind", form.kind().code())
        .param("nameAr", asked.nameAr()).param("nameEn", asked.nameEn())
        .param("hintAr", asked.hintAr()).param("hintEn", asked.hintEn())
        .param("proof", asked.leastProof().code()).param("days", asked.validDays())
        .param("sensitivity", form.sensitivity().code()).param("identity", form.identityDocument())
        .param("copy", (form.identityDocument() && asked.copy().isKept() ? CopyRule.EXCEPTION : asked.copy()).code())
        .update() == 1;
  }

  boolean changeItem(UUID draft, String code, ItemForm form) {
    return jdbc.sql("""
            update service_item
               set name_ar = :nameAr, name_en = :nameEn, hint_ar = :hintAr, hint_en = :hintEn,
                   mandatory = :mandatory, least_proof = :proof, valid_days = :days, copy = :copy,
                   copy_basis = nullif(:basis, '')
             where version_id = :draft and code = :code""")
        .param("draft", draft).param("code", code)
        .param("nameAr", form.nameAr()).param("nameEn", form.nameEn())
        .param("hintAr", form.hintAr()).param("hintEn", form.hintEn()).param("mandatory", form.mandatory())
        .param("proof", form.leastProof().code()).param("days", form.validDays())
        .param("copy", form.copy().code())
        .param("basis", form.copyBasis())
        .update() == 1;
  }

  /** Where an item stands; empty when the draft does not ask for it. */
  Optional<Integer> place(UUID draft, String code) {
    return jdbc.sql("select position from service_item where version_id = :draft and code = :code")
        .param("draft", draft).param("code", code).query(Integer.class).optional();
  }

  boolean removeItem(UUID draft, int place) {
    boolean removed = jdbc.sql("""
            delete from service_item where version_id = :draft and position = :place""")
        .param("draft", draft).param("place", place).update() == 1;
    jdbc.sql("""
            update service_item set position = position - 1
             where version_id = :draft and position > :place""")
        .param("draft", draft).param("place", place).update();
    return removed;
  }

  /** Two items change places; false, and nothing done, where one of the places is empty. */
  boolean swapItems(UUID draft, int one, int other) {
    return jdbc.sql("""
            update service_item set position = :one + :other - position
             where version_id = :draft and position in (:one, :other)
               and 2 = (select count(*) from service_item
                         where version_id = :draft and position in (:one, :other))""")
        .param("draft", draft).param("one", one).param("other", other).update() == 2;
  }
}
