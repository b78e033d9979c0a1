package org.wasl.organization.branches;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Refused;
import org.wasl.organization.Branch;
import org.wasl.organization.Branches;
import org.wasl.web.BranchNames;
import org.wasl.web.Language;

/**
 * The branches in the database, remembered: every page names one, also the page that says the database is away. After
 * five seconds a question is answered by what is known and has it read anew beside it.
 */
@Component
class StoredBranches implements Branches, BranchNames {

  private final JdbcClient jdbc;
  private final LoadingCache<Boolean, List<Branch>> recent =
      Caffeine.newBuilder().refreshAfterWrite(Duration.ofSeconds(5)).build(any -> read());

  StoredBranches(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Branch> all() {
    return recent.get(true);
  }

  @Override
  public Branch get(String code) {
    return all().stream().filter(each -> each.code().equals(code)).findFirst()
        .orElseThrow(() -> Refused.field("branch", "branch-unknown"));
  }

  /** Never fails: the page that says that the database is away names a branch too. */
  @Override
  public String name(String code, Language language) {
    return named().stream().filter(each -> each.code().equals(code)).findFirst()
        .map(each -> language == Language.AR ? each.nameAr() : each.nameEn()).orElse(code);
  }

  private List<Branch> named() {
    try {
      return all();
    } catch (DataAccessException away) {
      return List.of();
    }
  }

  /** What was changed shows with the next question. */
  void forget() {
    recent.invalidateAll();
  }

  private List<Branch> read() {
    return jdbc.sql("""
            select code, name_ar, name_en, governorate, phone
              from branch
             order by seat desc, position, code""")
        .query((row, n) -> new Branch(row.getString("code"), row.getString("name_ar"), row.getString("name_en"),
            row.getString("governorate"), row.getString("phone")))
        .list();
  }
}
