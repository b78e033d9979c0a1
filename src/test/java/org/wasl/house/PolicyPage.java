package org.wasl.house;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.wasl.Clause;

/** {@code docs/policy/README.md}: every clause of the policy, with the tests that show it, and those without any. */
final class PolicyPage {

  /** Own short titles, not the policy's sentences; in its order. */
  static final Map<String, String> CLAUSES = clauses();

  private PolicyPage() {}

  /** The page as it should be. */
  static String text() {
    Map<String, Set<String>> evidence = evidence();
    StringBuilder page = new StringBuilder("""
        # The policy, clause by clause

        Which tests show that Wasl keeps each clause of the association's policy on its relationship with beneficiaries.
        Generated from the tests' own `@Clause` marks by `PolicyPageTests`; do not edit. Titles are ours.

        """);
    long shown = CLAUSES.keySet().stream().filter(each -> evidence.containsKey(each)).count();
    page.append("**").append(shown).append(" of ").append(CLAUSES.size())
        .append(" clauses have evidence; those without any say so.**\n\n| Clause | | Evidence |\n|---|---|---|\n");
    CLAUSES.forEach((clause, title) -> page.append("| ").append(clause).append(" | ").append(title).append(" | ")
        .append(evidence.containsKey(clause) ? String.join("<br>", evidence.get(clause)) : "**no evidence yet**")
        .append(" |\n"));
    return page.toString();
  }

  /** Tests by clause; a class's mark counts once, by its name. */
  static Map<String, Set<String>> evidence() {
    Map<String, Set<String>> evidence = new TreeMap<>();
    for (Class<?> test : tests()) {
      marks(test).forEach(clause -> add(evidence, clause, test.getSimpleName()));
      for (Method method : test.getDeclaredMethods()) {
        marks(method).forEach(clause ->
            add(evidence, clause, test.getSimpleName() + ": " + method.getName().replace('_', ' ')));
      }
    }
    return evidence;
  }

  private static List<Class<?>> tests() {
    List<Class<?>> tests = new ArrayList<>();
    try {
      for (Resource each : new PathMatchingResourcePatternResolver().getResources("classpath*:org/wasl/**/*Tests.class")) {
        String path = each.getURI().toString();
        String name = path.substring(path.indexOf("org/wasl/"), path.length() - ".class".length()).replace('/', '.');
        tests.add(Class.forName(name, false, PolicyPage.class.getClassLoader()));
      }
    } catch (IOException | ClassNotFoundException unreadable) {
      throw new IllegalStateException(unreadable);
    }
    return tests;
  }

  private static Iterable<String> marks(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotationsByType(Clause.class)).map(Clause::value).toList();
  }

  private static void add(Map<String, Set<String>> evidence, String clause, String test) {
    evidence.computeIfAbsent(clause, key -> new TreeSet<>()).add(test);
  }

  private static Map<String, String> clauses() {
    Map<String, String> clauses = new LinkedHashMap<>();
    String[][] all = {
        {"P-0.1", "العلاقة مع كل الأطراف · Relations with all parties"},
        {"P-0.2", "الحقوق والواجبات والخلافات · Rights, duties, disputes"},
        {"P-0.3", "مراجعة الآلية وتعميمها · Review, amend, circulate"},
        {"P-1", "خدمة متميزة، ووصول قبل الطلب · Outstanding service, reached before asking"},
        {"P-2.1", "تقدير الحاجة وتيسير الإجراء · Needs assessed, procedures eased"},
        {"P-2.2", "خدمات إلكترونية متكاملة · Integrated electronic services"},
        {"P-2.3", "معلومات ملائمة عبر القنوات · Suitable answers on every channel"},
        {"P-2.4", "الخدمة من موقع المستفيد · Served where he is"},
        {"P-2.5", "قياس الرضا للتحسين · Satisfaction measured, to improve"},
        {"P-2.6", "الثقة والانتماء · Trust and belonging"},
        {"P-2.6a", "تصحيح المفاهيم · Misconceptions corrected"},
        {"P-2.6b", "انطباعات إيجابية · Positive impressions"},
        {"P-2.6c", "التقييم حق، لا عقاب فيه · Rating is a right, never punishment"},
        {"P-2.6d", "جودة الخدمة بين الأقسام · Quality between departments"},
        {"P-2.6e", "التطوير بآراء المستفيدين · Improved by beneficiaries' opinions"},
        {"P-3", "القنوات السبع · The seven channels"},
        {"P-3.1", "المقابلة · Interview"},
        {"P-3.2", "الهاتف · Phone"},
        {"P-3.3", "التواصل الاجتماعي · Social media"},
        {"P-3.4", "الخطابات · Letters"},
        {"P-3.5", "التطوع · Volunteering"},
        {"P-3.6", "الموقع الإلكتروني · Website"},
        {"P-3.7", "الفروع والمكاتب · Branches and offices"},
        {"P-5.1", "اللائحة الأساسية · Bylaws"},
        {"P-5.2", "دليل خدمات البحث الاجتماعي · Social research services guide"},
        {"P-6.1", "الاستقبال واللباقة والوقت الكافي · Courtesy and enough time"},
        {"P-6.2", "اكتمال البيانات ومطابقتها · Complete and verified at submission"},
        {"P-6.3", "إحالة غير الواضح للإدارة · What is unclear goes to management"},
        {"P-6.4", "الرفع والوعد والرد والخدمة · Raised, promised, answered, served"}};
    for (String[] each : all) {
      clauses.put(each[0], each[1]);
    }
    return clauses;
  }
}
