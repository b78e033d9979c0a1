package org.wasl.parties.imports.cells;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.ArabicText;
import org.wasl.organization.Branch;

/** Knows governorates and branches by the names that people write: «محافظة أملج», «مدينة تبوك», "Umluj". */
public final class Places {

  /** What is spelled otherwise than by letters that folding makes one. */
  private static final Map<String, String> OTHERWISE = Map.of("ضبا", "duba", "البديع", "al-bad", "الوجة", "al-wajh",
      "ام لج", "umluj", "تيما", "tayma");

  private static final Pattern KINDS = Pattern.compile(
      "(^| )(?:محافظه|مدينه|منطقه|مركز|فرع|مكتب|city|governorate|branch|office|of)(?= |$)");

  private final Map<String, Branch> byName = new HashMap<>();

  public Places(List<Branch> branches) {
    for (Branch each : branches) {
      for (String name : List.of(each.code(), each.nameAr(), each.nameEn(), each.governorate())) {
        byName.putIfAbsent(key(name), each);
      }
    }
    OTHERWISE.forEach((name, code) -> branches.stream().filter(each -> each.code().equals(code))
        .forEach(each -> byName.putIfAbsent(key(name), each)));
  }

  /** The branch of a place's name; null where none is known by it. */
  @Nullable Branch branch(String name) {
    return byName.get(key(name));
  }

  private static String key(String name) {
    return KINDS.matcher(ArabicText.foldWithoutArticle(name)).replaceAll("").replace(" ", "");
  }
}
