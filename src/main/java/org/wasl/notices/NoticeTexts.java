package org.wasl.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasl.kernel.DualDate;
import org.wasl.web.Language;
import org.wasl.web.Texts;

/** Renders the approved texts (domain §8) in both languages, in full or for a short message. */
@Component
class NoticeTexts {

  private final Texts texts;

  NoticeTexts(Texts texts) {
    this.texts = texts;
  }

  /**
   * Who speaks and how they are reached.
   *
   * @param phone digits only: groups would change places in an Arabic line
   * @param follow address of the page to follow a request
   */
  record Sender(String association, String phone, String follow) {}

  /** What the person is told by voice or on paper: items, reasons and answers as they are. */
  String full(Notice notice, Sender sender, Language language) {
    return render("notices.text.", notice, sender, language);
  }

  /** What may stand in a short message: no items, reason or answer, but where to find them. */
  String brief(Notice notice, Sender sender, Language language) {
    String key = "notices.short.";
    boolean own = texts.textOrNull(language, key + notice.kind().code()) != null;
    return render(own ? key : "notices.text.", notice, sender, language);
  }

  /** What it is about, for lists and the head of a letter. */
  String subject(NoticeKind kind, Language language) {
    return texts.text(language, "notices.kind." + kind.code());
  }

  private String render(String prefix, Notice notice, Sender sender, Language language) {
    if (notice.kind() == NoticeKind.RAISED) {
      return PromiseSentence.of(notice.reference(), day(notice), language);
    }
    return texts.text(language, prefix + notice.kind().code(), places(notice, sender, language));
  }

  private static Object[] places(Notice notice, Sender sender, Language language) {
    Map<String, Object> args = notice.args();
    return new Object[] {
        notice.reference(), sender.association(), args.getOrDefault("link", sender.follow()), sender.phone(),
        args.get("date") == null ? "" : new DualDate(day(notice)).phrase(Locale.forLanguageTag(language.code())),
        args.getOrDefault("days", 0), items(args.get("items"), language), said(args.get("reason"), language),
        said(args.get("alternative"), language), said(args.get("answer"), language), sender.follow()};
  }

  private static LocalDate day(Notice notice) {
    return (LocalDate) Objects.requireNonNull(notice.args().get("date"), notice.kind() + " needs a date");
  }

  private static String items(@Nullable Object items, Language language) {
    return items instanceof List<?> list
        ? list.stream().map(each -> said(each, language))
            .collect(Collectors.joining(language == Language.AR ? "، " : ", "))
        : said(items, language);
  }

  /** Without a full stop at its end: the text goes on after it. */
  private static String said(@Nullable Object words, Language language) {
    String said = switch (words) {
      case null -> "";
      case Words both -> both.in(language);
      default -> words.toString();
    };
    return said.strip().replaceFirst("[.\\s]+$", "");
  }
}
