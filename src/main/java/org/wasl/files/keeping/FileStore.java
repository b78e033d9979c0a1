package org.wasl.files.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.files.StoredFile;
import org.wasl.files.StoredFile.Shape;
import org.wasl.files.keeping.FileRow.Thumbnail;

/** Table {@code stored_file}. Who may see a row is asked by {@link StoredFiles}, which alone reads here. */
@Component
class FileStore {

  private final JdbcClient jdbc;

  FileStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a row; its content is on disk already. */
  void add(FileRow row) {
    Shape shape = row.file().shape();
    Thumbnail small = row.thumbnail();
    jdbc.sql("""
            insert into stored_file (id, name, type, size, content, sha256, width, height, thumbnail,
                                     thumbnail_sha256, uploaded_by, uploaded_at)
            values (:id, :name, :type, :size, :content, :sha256, :width, :height, :thumbnail, :small, :by, :at)""")
        .param("id", row.file().id()).param("name", row.file().name()).param("type", row.file().type())
        .param("size", row.file().size()).param("content", row.content()).param("sha256", row.sha256())
        .param("width", shape == null ? null : shape.width())
        .param("height", shape == null ? null : shape.height())
        .param("thumbnail", small == null ? null : small.content())
        .param("small", small == null ? null : small.sha256(), Types.BINARY)
        .param("by", row.uploadedBy()).param("at", row.uploadedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The row of an id, whoever asks. */
  Optional<FileRow> find(UUID id) {
    return find(List.of(id)).stream().findFirst();
  }

  /** The rows of these ids, whoever asks; in no promised order but always the same. */
  List<FileRow> find(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : jdbc.sql("""
            select id, name, type, size, content, sha256, width, height, thumbnail, thumbnail_sha256, uploaded_by,
                   uploaded_at
              from stored_file
             where id = any(:ids)
             order by id""")
        .param("ids", ids.toArray(UUID[]::new)).query((row, n) -> row(row)).list();
  }

  /** Those of the names that a row knows, as its content or its thumbnail. */
  Set<String> known(Collection<String> contents) {
    return contents.isEmpty() ? Set.of() : new HashSet<>(jdbc.sql("""
            select content from stored_file where content = any(:contents)
            union all
            select thumbnail from stored_file where thumbnail = any(:contents)
             order by content""")
        .param("contents", contents.toArray(String[]::new)).query(String.class).list());
  }

  private static FileRow row(ResultSet row) throws SQLException {
    var file = new StoredFile(row.getObject("id", UUID.class), row.getString("name"), row.getString("type"),
        row.getLong("size"),
        row.getString("thumbnail") == null ? null : new Shape(row.getInt("width"), row.getInt("height")));
    return new FileRow(file, row.getString("content"), row.getBytes("sha256"), thumbnail(row),
        row.getObject("uploaded_by", UUID.class),
        row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
  }

  private static @Nullable Thumbnail thumbnail(ResultSet row) throws SQLException {
    String content = row.getString("thumbnail");
    return content == null ? null : new Thumbnail(content, row.getBytes("thumbnail_sha256"));
  }
}
