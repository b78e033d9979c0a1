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

/**
 * Gives a file back to staff: as a download, whatever it is; only a picture that was made anew here is also shown in
 * a page of ours.
 */
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
    return answer(opened.file().type(), ContentDisposition.attachment()
        .filename(opened.file().name(), StandardCharsets.UTF_8).build(), opened.content());
  }

  /** A picture, to be drawn by the page that looks at it. */
  @GetMapping("/files/{id}/picture")
  ResponseEntity<byte[]> look(Actor actor, @PathVariable UUID id) {
    ReadFile.Opened opened = reading.look(actor, id);
    return answer(opened.file().type(), ContentDisposition.inline().build(), opened.content());
  }

  /** A picture as small as a stamp, to be drawn by the pages that list papers. */
  @GetMapping("/files/{id}/thumbnail")
  ResponseEntity<byte[]> thumbnail(Actor actor, @PathVariable UUID id) {
    return answer(MediaType.IMAGE_JPEG_VALUE, ContentDisposition.inline().build(), reading.thumbnail(actor, id));
  }

  private static ResponseEntity<byte[]> answer(String type, ContentDisposition as, byte[] content) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .contentLength(content.length)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, as.toString())
        .header("Content-Security-Policy", SANDBOX)
        .header("X-Content-Type-Options", "nosniff")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .body(content);
  }
}
