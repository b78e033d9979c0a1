package org.wasl.web;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.DualDate;
import org.wasl.kernel.Permission;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.StaffName;
import org.wasl.kernel.Uuid7;

/**
 * What a template may ask: words, dates, who is looking, what they may do. One per rendered page; the first parameter
 * of every template.
 */
public final class Ui {

  private static final DateTimeFormatter GREGORIAN = DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Texts texts;
  private final Assets assets;
  private final Language language;
  private final Instant now;
  private final @Nullable Actor actor;
  private final String csrf;
  private final String path;
  private final String back;
  private final @Nullable String flash;
  private final boolean demo;
  private final BranchNames branches;

  Ui(Texts texts, Assets assets, Language language, Instant now, PageContext page) {
    this.texts = texts;
    this.assets = assets;
    this.language = language;
    this.now = now;
    this.actor = page.actor();
    this.csrf = page.csrf();
    this.path = page.path();
    this.back = page.back();
    this.flash = page.flash();
    this.demo = page.demo();
    this.branches = page.branches();
  }

  /** What the request brings to the page. */
  record PageContext(@Nullable Actor actor, String csrf, String path, String back, @Nullable String flash, boolean demo,
      BranchNames branches) {}

  /** The text of a key; plain, escaped by the template. */
  public String t(String key, Object... args) {
    return texts.text(language, key, args);
  }

  /** Whether there is such a text. */
  public boolean has(String key) {
    return texts.textOrNull(language, key) != null;
  }

  /** The text of a key with each argument isolated in a {@code bdi}; left to right for {@link Ltr}. Safe HTML. */
  public Content h(String key, Object... args) {
    Object[] isolated = new Object[args.length];
    for (int i = 0; i < args.length; i++) {
      isolated[i] = isolate(args[i]);
    }
    String html = texts.text(language, key, isolated);
    return (HtmlContent) output -> output.writeContent(html);
  }

  private static Object isolate(Object arg) {
    return switch (arg) {
      case Number number -> number;
      case Ltr ltr -> "<bdi dir=\"ltr\">" + HtmlUtils.htmlEscape(ltr.value()) + "</bdi>";
      default -> "<bdi>" + HtmlUtils.htmlEscape(arg.toString()) + "</bdi>";
    };
  }

  /** The sentence of a refusal. */
  public String why(Refusal refusal) {
    return Problems.sentence(texts, language, refusal);
  }

  /** The sentences about one field, named without slash; empty when it is fine. */
  public List<String> errors(@Nullable List<Refusal> refusals, String field) {
    return refusals == null ? List.of() : refusals.stream()
        .filter(each -> ("/" + field).equals(each.pointer()))
        .map(this::why)
        .toList();
  }

  public Language language() {
    return language;
  }

  /** The same page in that language: for a line in the other tongue, and for the style page. */
  public Ui in(Language other) {
    return new Ui(texts, assets, other, now, new PageContext(actor, csrf, path, back, flash, demo, branches));
  }

  /** {@code ar} or {@code en}. */
  public String lang() {
    return language.code();
  }

  /** {@code rtl} or {@code ltr}. */
  public String dir() {
    return language.direction();
  }

  public boolean rtl() {
    return language == Language.AR;
  }

  /** The value in the page's language; the other one where it is missing. */
  public String pick(@Nullable String arabic, @Nullable String english) {
    String first = rtl() ? arabic : english;
    String second = rtl() ? english : arabic;
    return first != null && !first.isBlank() ? first : Objects.requireNonNullElse(second, "");
  }

  /** A colleague's name in the page's script. */
  public String name(StaffName name) {
    return language.name(name);
  }

  /** What a branch or office is called on this page; its code where there is none such. */
  public String branch(String code) {
    return branches.name(code, language);
  }

  /** This moment. */
  public Instant now() {
    return now;
  }

  /** The association's day. */
  public LocalDate today() {
    return AssociationZone.dateOf(now);
  }

  /** {@code 2026/11/22}. */
  public String gregorian(LocalDate date) {
    return GREGORIAN.format(date);
  }

  /** {@code 1448/06/12}, Umm al-Qura; empty where its table does not reach. */
  public String hijri(LocalDate date) {
    return new DualDate(date).hijri();
  }

  /** Day of the week in words. */
  public String weekday(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.forLanguageTag(lang()));
  }

  /** {@code 10:42} in Riyadh. */
  public String time(Instant moment) {
    return TIME.format(moment.atZone(AssociationZone.ZONE));
  }

  /** The day of a moment in Riyadh. */
  public LocalDate date(Instant moment) {
    return AssociationZone.dateOf(moment);
  }

  /** A whole number, grouped, in Latin digits. */
  public String number(long value) {
    return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
  }

  /** Halalas as riyals: decimals only where there are any. */
  public String money(long minor) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(BigDecimal.valueOf(minor, 2));
  }

  /** Who is signed in; null on public pages. */
  public @Nullable Actor actor() {
    return actor;
  }

  /** The same question the use case asks; false when nobody is signed in. */
  public boolean may(Permission permission) {
    return actor != null && actor.may(permission);
  }

  /** A number for one form, so that a second press has no second effect. */
  public String once() {
    return Uuid7.next().toString();
  }

  /** Value of the hidden field {@code _csrf}; empty where none is needed. */
  public String csrf() {
    return csrf;
  }

  /** Path of this page, without query. */
  public String path() {
    return path;
  }

  /** Where to come back to after something beside the page, such as a change of language. */
  public String back() {
    return back;
  }

  /** What was just done, in words; null when nothing is to be told. */
  public @Nullable String flash() {
    return flash;
  }

  /** Whether the fictional cast is on show. */
  public boolean demo() {
    return demo;
  }

  /** Address of a static file that changes when its content does. */
  public String asset(String file) {
    return assets.address(file);
  }
}
