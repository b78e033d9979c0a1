package org.wasl.files.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.files.StoredFile;

/** Table {@code stored_file}. Who may see a row is asked by {@link StoredFiles}, which alone reads here. */
@Component
class FileStore {

  private final JdbcClient jdbc;

  FileStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a row; its content is on disk already. */
  void add(FileRow row) {
    jdbc.sql("""
            insert into stored_file (id, name, type, size, content, sha256, uploaded_by, uploaded_at)
            values (:id, :name, :type, :size, :content, :sha256, :by, :at)""")
        .param("id", row.file().id()).param("name", row.file().name()).param("type", row.file().type())
        .param("size", row.file().size()).param("content", row.content()).param("sha256", row.sha256())
        .param("by", row.uploadedBy()).param("at", row.uploadedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The row of an id, whoever asks. */
  Optional<FileRow> find(UUID id) {
    return jdbc.sql("""
            select id, name, type, size, content, sha256, uploaded_by, uploaded_at
              from stored_file
             where id = :id""")
        .param("id", id).query((row, n) -> row(row)).optional();
  }

  /** Those of the names that a row knows. */
  Set<String> known(Collection<String> contents) {
    return contents.isEmpty() ? Set.of() : new HashSet<>(jdbc.sql("""
            select content
              from stored_file
             where content in (:contents)
             order by content""")
        .param("contents", contents).query(String.class).list());
  }

  private static FileRow row(ResultSet row) throws SQLException {
    var file = new StoredFile(row.getObject("id", UUID.class), row.getString("name"), row.getString("type"),
        row.getLong("size"));
    return new FileRow(file, row.getString("content"), row.getBytes("sha256"),
        row.getObject("uploaded_by", UUID.class),
        row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
  }
}
