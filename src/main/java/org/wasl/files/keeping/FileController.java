package org.wasl.files.keeping;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wasl.kernel.Actor;

/** Gives a file back to staff: always as a download, never shown in a page of ours. */
@Controller
class FileController {

  /** Should a browser show it all the same, nothing in it may run, load or speak. */
  private static final String SANDBOX = "sandbox; default-src 'none'";

  private final ReadFile reading;

  FileController(ReadFile reading) {
    this.reading = reading;
  }

  @GetMapping("/files/{id}")
  ResponseEntity<byte[]> read(Actor actor, @PathVariable UUID id) {
    ReadFile.Opened opened = reading.open(actor, id);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(opened.file().type()))
        .contentLength(opened.file().size())
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
            .filename(opened.file().name(), StandardCharsets.UTF_8).build().toString())
        .header("Content-Security-Policy", SANDBOX)
        .header("X-Content-Type-Options", "nosniff")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .body(opened.content());
  }
}
