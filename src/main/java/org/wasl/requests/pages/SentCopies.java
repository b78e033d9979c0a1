package org.wasl.requests.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.wasl.files.SentFile;
import org.wasl.requests.verification.WorkChecklist.Copy;

/** The copies of papers that came with a checklist: {@code file.<code>} from the disk or {@code camera.<code>}. */
record SentCopies(Map<String, List<MultipartFile>> files) {

  static SentCopies of(NativeWebRequest sent) {
    MultipartRequest form = sent.getNativeRequest(MultipartRequest.class);
    return new SentCopies(form == null ? Map.of() : form.getMultiFileMap());
  }

  /** The copy for an item; null when none was chosen. Refused as {@link SentFile#of}, at {@code file.<code>}. */
  @Nullable Copy of(String code, @Nullable String basis) {
    for (String field : List.of("file." + code, "camera." + code)) {
      for (MultipartFile file : files.getOrDefault(field, List.of())) {
        SentFile sent = SentFile.of(file, "file." + code);
        if (sent != null) {
          return new Copy(sent.name(), sent.content(), basis);
        }
      }
    }
    return null;
  }
}
