package org.wasl.parties.imports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasl.parties.imports.cells.Said;
import org.wasl.web.Language;
import org.wasl.web.Texts;

/** What was said of a row, in a language; each remark begins with its column's heading. */
@Component
class ReportWords {

  private static final List<String> FIELDS = List.of("name", "preferred-name", "birth", "sex", "nationality",
      "governorate", "place", "identity", "mobile", "landline", "email");

  private final Texts texts;

  ReportWords(Texts texts) {
    this.texts = texts;
  }

  /** All remarks in one line; empty where there is none. */
  String line(Language language, RowResult row) {
    return row.said().stream().map(each -> one(language, each)).collect(Collectors.joining(" | "));
  }

  /** One remark. */
  String one(Language language, Said said) {
    String words = words(language, said);
    String column = said.column();
    return column == null ? words : column + ": " + words;
  }

  private String words(Language language, Said said) {
    Object[] args = said.args().toArray();
    String code = said.code();
    if (said.aside()) {
      String why = problem(language, code, args);
      boolean refused = code.startsWith("name-") || code.startsWith("row-");
      return texts.text(language, refused ? "parties.import.refused" : "parties.import.aside", why);
    }
    if (code.startsWith("same-")) {
      return texts.text(language, "parties.import.what." + code + "-" + said.args().get(1), args);
    }
    for (String prefix : List.of("added", "differs")) {
      String field = code.startsWith(prefix + "-") ? code.substring(prefix.length() + 1) : "";
      if (FIELDS.contains(field)) {
        return texts.text(language, "parties.import.what." + prefix,
            texts.text(language, "parties.import.field-short." + field));
      }
    }
    return texts.text(language, "parties.import.what." + code, args);
  }

  /** The words of a refusal; numbers among its arguments are numbers again. */
  String problem(Language language, String code, @Nullable Object... args) {
    Object[] typed = new Object[args.length];
    for (int i = 0; i < args.length; i++) {
      String text = String.valueOf(args[i]);
      typed[i] = text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : text;
    }
    String words = texts.textOrNull(language, "problem." + code, typed);
    return words == null ? code.toLowerCase(Locale.ROOT) : words;
  }
}
