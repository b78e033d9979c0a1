package org.wasl.research.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.wasl.research.form.Figures;
import org.wasl.research.form.FormField;
import org.wasl.research.form.StudyFacts;
import org.wasl.research.form.Sums;
import org.wasl.research.tables.NeedTables;
import org.wasl.web.Language;
import org.wasl.web.Texts;

/** Says a reckoning in plain words, one sentence a line, each figure with where it came from. */
final class Explanation {

  private final Texts texts;
  private final Language language;
  private final List<String> sentences = new ArrayList<>();

  private Explanation(Texts texts, Language language) {
    this.texts = texts;
    this.language = language;
  }

  /** The sentences in that language, lines ended by {@code \n}; the last says that a human decides. */
  static String of(Texts texts, Language language, StudyFacts facts, Reckoning reckoning) {
    Explanation words = new Explanation(texts, language);
    words.income(facts, reckoning);
    words.category(reckoning);
    words.points(reckoning);
    reckoning.lacking().forEach(each -> words.say("research.lacking." + each.code()));
    words.say("research.why.advises");
    return String.join("\n", words.sentences);
  }

  private void income(StudyFacts facts, Reckoning reckoning) {
    NeedTables tables = reckoning.tables();
    if (tables == null) {
      Sums sums = Sums.of(facts);
      say("research.why.totals", Figures.riyals(sums.income()), Figures.riyals(sums.obligations()), sums.members());
      return;
    }
    say("research.why.tables", tables.number(), language == Language.AR ? tables.nameAr() : tables.nameEn(),
        tables.from().toString().replace('-', '/'));
    Long perHead = reckoning.perHead();
    if (perHead != null) {
      say("research.why.counted", Figures.riyals(reckoning.counted()), names(facts, tables.counted()));
      say("research.why.deducted", Figures.riyals(reckoning.deducted()), names(facts, tables.deducted()));
      say("research.why.per-head", Figures.riyals(reckoning.net()), reckoning.members(), Figures.riyals(perHead));
    }
  }

  /** The sources that something stands at; «none» when nothing does. */
  private String names(StudyFacts facts, List<FormField> fields) {
    String names = fields.stream().filter(each -> facts.monthly(each) > 0)
        .map(each -> text("research.field." + each.code()))
        .collect(Collectors.joining(text("research.why.and")));
    return names.isEmpty() ? text("research.why.none") : names;
  }

  private void category(Reckoning reckoning) {
    if (reckoning.category() != null) {
      Long ceiling = Objects.requireNonNull(reckoning.tables()).ceilings().get(reckoning.category());
      say("research.why.category", text("research.category." + reckoning.category().code()),
          Figures.riyals(Objects.requireNonNull(ceiling)));
    } else if (reckoning.aboveAll()) {
      say("research.why.above-all");
    }
  }

  private void points(Reckoning reckoning) {
    if (reckoning.points() == null) {
      return;
    }
    reckoning.lines().forEach(line -> say("research.why.line", text("research.fact." + line.fact().code()),
        line.count(), line.worth(), line.points()));
    say("research.why.points", reckoning.points());
    if (reckoning.suggestion() != null) {
      say("research.why.suggests", text("research.suggestion." + reckoning.suggestion().code()));
    }
  }

  private void say(String key, Object... args) {
    sentences.add(text(key, args));
  }

  private String text(String key, Object... args) {
    return texts.text(language, key, args);
  }
}
