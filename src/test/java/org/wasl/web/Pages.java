package org.wasl.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Actor;
import org.wasl.kernel.StaffId;
import org.wasl.kernel.StaffName;
import org.wasl.kernel.Uuid7;

/** Renders templates without a server, on Sunday 1448/06/12. */
public final class Pages {

  /** 2026-11-22, 10:42 in Riyadh. */
  public static final Instant NOW = Instant.parse("2026-11-22T07:42:00Z");

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.wasl.templates");
  private static final Texts TEXTS = new Texts();
  private static final Assets ASSETS = new Assets();

  private Pages() {}

  /** What a template sees; nobody is signed in when actor is null. */
  public static Ui ui(Language language, @Nullable Actor actor, String path) {
    return new Ui(TEXTS, ASSETS, language, NOW, new Ui.PageContext(actor, "forged-not", path, path, null, true, Pages::branch));
  }

  private static String branch(String code, Language language) {
    return language == Language.AR ? "فرع تبوك" : "Tabuk branch";
  }

  /** A member of staff with those permissions. */
  public static Actor officer(String... permissions) {
    return new Actor(new StaffId(Uuid7.next()), "officer",
        new StaffName("نوف العطوي", "Nouf Al-Atawi"), "tabuk", Set.of("officer"),
        Set.of(permissions));
  }

  /** The page as HTML. */
  public static String render(String template, Ui ui, Map<String, Object> model) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("ui", ui);
    StringOutput html = new StringOutput();
    ENGINE.render(template + ".jte", all, html);
    return html.toString();
  }

  /** A static file as the server sends it. */
  public static byte[] sent(String file) {
    try {
      return StaticFile.content(new org.springframework.core.io.ClassPathResource("static" + file));
    } catch (java.io.IOException missing) {
      throw new java.io.UncheckedIOException(missing);
    }
  }
}
