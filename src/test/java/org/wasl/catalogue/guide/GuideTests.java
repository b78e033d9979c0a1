package org.wasl.catalogue.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.catalogue.Catalogue;
import org.wasl.catalogue.CopyRule;
import org.wasl.catalogue.ItemKind;
import org.wasl.catalogue.LeastProof;
import org.wasl.catalogue.RequiredItem;
import org.wasl.catalogue.ServiceVersion;
import org.wasl.kernel.Refused;

@WaslTest
@Tag("store")
@Clause("P-5.2")
class GuideTests {

  @Autowired Catalogue catalogue;
  @Autowired EditionStore editions;
  @Autowired JdbcClient jdbc;

  @Test
  void the_guide_begins_with_the_services_of_a_health_charity_in_nine_chapters() {
    Map<String, List<String>> byGroup = catalogue.offered().stream().collect(Collectors.groupingBy(
        ServiceVersion::group, TreeMap::new, Collectors.mapping(ServiceVersion::code, Collectors.toList())));
    assertThat(byGroup).containsOnlyKeys("treatment", "medicines", "devices", "dialysis", "diagnostics",
        "transport", "housing", "home", "money");
    assertThat(byGroup.get("dialysis")).containsExactly("dialysis-sessions", "dialysis-transport");
    assertThat(catalogue.offered()).hasSizeBetween(16, 22);
    assertThat(catalogue.offered().getFirst().code()).isEqualTo("surgery");
    assertThat(catalogue.offered().getLast().code()).isEqualTo("financial-aid");
  }

  @Test
  void every_service_says_in_both_languages_what_it_gives_on_what_conditions_and_what_to_bring() {
    assertThat(catalogue.offered()).allSatisfy(service -> {
      assertThat(List.of(service.nameAr(), service.nameEn(), service.summaryAr(), service.summaryEn()))
          .noneMatch(String::isBlank);
      assertThat(service.conditions()).hasSizeGreaterThan(2).doesNotHaveDuplicates()
          .noneMatch(each -> each.textAr().isBlank() || each.textEn().isBlank());
      assertThat(service.mandatoryItems()).isNotEmpty();
      assertThat(service.items()).extracting(RequiredItem::code).doesNotHaveDuplicates();
      assertThat(service.items()).noneMatch(each -> each.nameAr().isBlank() || each.nameEn().isBlank());
      assertThat(service.targetDays()).isBetween(7, 31);
      assertThat(service.internalTargetDays()).isLessThan(7);
      assertThat(service.clause()).matches("[1-9]\\.[1-9]");
    });
    assertThat(catalogue.offered()).extracting(ServiceVersion::clause).doesNotHaveDuplicates().isSorted();
  }

  @Test
  @Clause("P-2.1")
  void an_item_means_the_same_in_every_service() {
    var meanings = catalogue.offered().stream().flatMap(each -> each.items().stream())
        .collect(Collectors.groupingBy(RequiredItem::code, Collectors.mapping(
            each -> List.of(each.kind(), each.nameAr(), each.sensitivity()), Collectors.toSet())));
    assertThat(meanings).allSatisfy((code, meaning) -> assertThat(meaning).hasSize(1));
    Set<ItemKind> kinds = new HashSet<>();
    catalogue.offered().forEach(each -> each.mandatoryItems().forEach(item -> kinds.add(item.kind())));
    assertThat(kinds).containsExactlyInAnyOrder(ItemKind.values());
  }

  @Test
  @Clause("P-6.2")
  void an_identity_paper_is_matched_and_not_copied() {
    assertThat(catalogue.offered()).allSatisfy(service ->
        assertThat(service.item("national-id")).hasValueSatisfying(paper -> {
          assertThat(paper.leastProof()).isEqualTo(LeastProof.MATCHED);
          assertThat(paper.copy()).isEqualTo(CopyRule.EXCEPTION);
          assertThat(paper.mandatory()).isTrue();
        }));
  }

  @Test
  void an_edition_is_found_by_its_id_and_a_draft_is_not() {
    ServiceVersion surgery = catalogue.current("surgery").orElseThrow();
    assertThat(catalogue.version(surgery.id())).isEqualTo(surgery);
    assertThat(catalogue.current("no-such-service")).isEmpty();
    assertThatThrownBy(() -> catalogue.version(UUID.randomUUID()))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.code()).isEqualTo("not-found"));
  }

  @Test
  void reading_gives_its_connection_back() {
    UUID id = catalogue.current("surgery").orElseThrow().id();
    for (int i = 0; i < 30; i++) {
      assertThat(editions.read(List.of(id))).containsOnlyKeys(id);
    }
  }

  @Test
  void not_even_sql_changes_a_published_edition() {
    UUID id = catalogue.current("surgery").orElseThrow().id();
    for (String sql : List.of("update service_version set target_days = 3 where id = :id",
        "delete from service_version where id = :id",
        "update service_item set mandatory = false where version_id = :id",
        "delete from service_item where version_id = :id",
        "insert into service_condition values (:id, 99, 'أ', 'a')")) {
      assertThatThrownBy(() -> jdbc.sql(sql).param("id", id).update()).as(sql)
          .isInstanceOf(DataAccessException.class).hasStackTraceContaining("a published edition does not change");
    }
  }

  @Test
  void the_views_show_what_the_catalogue_tells() {
    ServiceVersion bed = catalogue.current("bed-loan").orElseThrow();
    assertThat(jdbc.sql("select code, version, name_ar, target_days from v_service_version where id = :id")
        .param("id", bed.id()).query().singleRow())
        .containsEntry("code", "bed-loan").containsEntry("version", 1).containsEntry("name_ar", bed.nameAr());
    assertThat(jdbc.sql("select code from v_service_item where version_id = :id order by position")
        .param("id", bed.id()).query(String.class).list())
        .containsExactlyElementsOf(bed.items().stream().map(RequiredItem::code).toList());
  }
}
