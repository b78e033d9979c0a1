package org.wasl.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Addresses of static files, with a mark of their content, so that browsers may keep them for a year. */
@Component
class Assets {

  private final Map<String, String> addresses = new ConcurrentHashMap<>();

  /** {@code /css/wasl.css} becomes {@code /css/wasl.css?v=…}; an unknown file is an error of ours. */
  String address(String file) {
    return addresses.computeIfAbsent(file, Assets::marked);
  }

  private static String marked(String file) {
    try {
      CRC32 sum = new CRC32();
      sum.update(StaticFile.content(new ClassPathResource(location(file))));
      return file + "?v=" + Long.toHexString(sum.getValue());
    } catch (IOException missing) {
      throw new UncheckedIOException("static file " + file, missing);
    }
  }

  private static String location(String file) {
    return file.startsWith("/webjars/") ? "META-INF/resources" + file : "static" + file;
  }
}
