package org.wasl.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasl.WaslTest;
import org.wasl.kernel.Permission;
import org.wasl.web.Language;
import org.wasl.web.Texts;

/** The code's permissions and the database's are the same ones, and administration has words for each. */
@WaslTest
@Tag("store")
class PermissionTests {

  @Autowired JdbcClient jdbc;
  @Autowired Texts texts;

  @Test
  void every_permission_granted_is_asked_somewhere() {
    assertThat(declared()).containsAll(granted());
  }

  @Test
  void every_permission_asked_is_granted_to_some_role() {
    assertThat(granted()).containsAll(declared());
  }

  @Test
  void every_permission_has_its_words_in_both_languages_and_no_words_are_left_over() {
    assertThat(texts.namesUnder("permission.")).containsExactlyElementsOf(declared());
    declared().forEach(code ->
        assertThat(texts.textOrNull(Language.EN, "permission." + code)).as(code).isNotNull());
  }

  private Set<String> granted() {
    return new TreeSet<>(jdbc.sql("select distinct permission from role_permission order by permission")
        .query(String.class).list());
  }

  /** The constants of all modules' {@code …Permissions} classes, and of {@link Permission} itself. */
  private static Set<String> declared() {
    return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.wasl")
        .stream()
        .filter(type -> type.getSimpleName().endsWith("Permissions") || type.isEquivalentTo(Permission.class))
        .flatMap(type -> type.getFields().stream())
        .filter(field -> field.getRawType().isEquivalentTo(Permission.class))
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .map(PermissionTests::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String code(JavaField constant) {
    try {
      Field field = constant.reflect();
      field.setAccessible(true);
      return ((Permission) field.get(null)).code();
    } catch (IllegalAccessException closed) {
      throw new IllegalStateException(closed);
    }
  }
}
