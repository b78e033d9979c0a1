package org.wasl.requests.pages;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.wasl.files.Files;
import org.wasl.kernel.Refused;
import org.wasl.requests.verification.WorkChecklist.Copy;

/** The copies of papers that came with a checklist: {@code file.<code>} from the disk or {@code camera.<code>}. */
record SentCopies(Map<String, List<MultipartFile>> files) {

  static SentCopies of(NativeWebRequest sent) {
    MultipartRequest form = sent.getNativeRequest(MultipartRequest.class);
    return new SentCopies(form == null ? Map.of() : form.getMultiFileMap());
  }

  /**
   * The copy for an item; null when none was chosen. One that is too large is refused before it is read into memory,
   * at its field: {@code file-too-large} (megabytes).
   */
  @Nullable Copy of(String code, @Nullable String basis) throws IOException {
    for (String field : List.of("file." + code, "camera." + code)) {
      for (MultipartFile file : files.getOrDefault(field, List.of())) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (file.getSize() > (long) Files.MOST_MEGABYTES << 20) {
          throw Refused.field("file." + code, "file-too-large", Files.MOST_MEGABYTES);
        }
        if (!file.isEmpty() || !name.isEmpty()) {
          return new Copy(name, file.getBytes(), basis);
        }
      }
    }
    return null;
  }
}
