package org.wasl.files.keeping;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import org.wasl.files.FilePermissions;
import org.wasl.files.Files;
import org.wasl.files.StoredFile;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.web.Api;

/** Handing in a paper. */
@Api
class FilesApi {

  private final Files files;

  FilesApi(Files files) {
    this.files = files;
  }

  /** What was kept. */
  record FileView(UUID fileId, String type, long size) {}

  /**
   * One PDF, JPEG, PNG or WebP of at most 10 MB in the part {@code file}; hang it on a request item by
   * its id.
   */
  @PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  FileView keep(Actor actor, @RequestPart("file") MultipartFile file) throws IOException {
    actor.must(FilePermissions.UPLOAD);
    if (file.getSize() > StoredFiles.MOST_BYTES) {
      throw Refused.of(Refused.Kind.TOO_LARGE, "file-too-large", StoredFiles.MOST_MEGABYTES);
    }
    StoredFile kept = files.keep(
        actor, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
    return new FileView(kept.id(), kept.type(), kept.size());
  }
}
