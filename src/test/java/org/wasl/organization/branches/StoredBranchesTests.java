package org.wasl.organization.branches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.wasl.Clause;
import org.wasl.web.Language;

@Clause("P-3.7")
class StoredBranchesTests {

  @Test
  void a_page_that_says_the_database_is_away_can_still_name_a_branch() {
    var branches = new StoredBranches(JdbcClient.create(new Away()));

    assertThat(branches.name("umluj", Language.AR)).isEqualTo("umluj");
    assertThatThrownBy(branches::all).isInstanceOf(DataAccessException.class);
  }

  private static final class Away extends AbstractDataSource {

    @Override
    public Connection getConnection() throws SQLException {
      throw new SQLException("away", "08001");
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return getConnection();
    }
  }
}
