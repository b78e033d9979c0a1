package org.wasl.parties.register;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.StoryTime;
import org.wasl.organization.demo.DemoChapter;
import org.wasl.organization.demo.DemoStaff;
import org.wasl.parties.register.PartyForm.TypedBirth;
import org.wasl.parties.register.PartyForm.TypedCircumstance;
import org.wasl.parties.register.PartyForm.TypedIdentity;

/** The people of the demo. All of them are fictional; identity numbers begin with 1999 or 2999. */
@Component
class DemoPeople implements DemoChapter {

  private final RegisterParty register;
  private final DemoStaff staff;
  private final Clock clock;

  DemoPeople(RegisterParty register, DemoStaff staff, Clock clock) {
    this.register = register;
    this.staff = staff;
    this.clock = clock;
  }

  private record Person(
      String name, @Nullable String called, String sex, @Nullable String number, String mobile, String born,
      String branch, String place, List<TypedCircumstance> circumstances) {}

  private static final List<Person> CAST = List.of(
      new Person("حصة بنت عايض بن سالم الجهني", "أم سالم", "female", "199900017", "0500000417", "1381", "umluj",
          "الشبحة", List.of(is("no-smartphone", null), is("contact-through", "ابنها سالم"), is("cannot-read", null),
              is("preferred-time", "لا نتصل صباح السبت والاثنين والأربعاء"))),
      new Person("عودة بن مسلّم بن عواد الحويطي", null, "male", "199900025", "0500000640", "1377", "duba", "المويلح",
          List.of(is("deaf", "يقرأ جيدًا: الكتابة له أو الشاشة"), is("contact-through", "ابنته وداد"))),
      new Person("صالحة بنت فرج بن سعد الحويطي", null, "female", "199900033", "0500000640", "1380", "duba", "المويلح",
          List.of(is("bedridden", null))),
      new Person("معتق بن فهد بن راشد العنزي", "أبو فهد", "male", "199900041", "0500000197", "1392", "tabuk",
          "القليبة", List.of()),
      new Person("سعاد بنت عبدالله بن علي العمراني", "أم فيصل", "female", "199900058", "0500000209", "1402", "tayma",
          "تيماء", List.of(is("wheelchair", null))),
      new Person("منيرة بنت حمود بن سالم العطوي", null, "female", "199900066", "0500000304", "1395", "tabuk", "تبوك",
          List.of()),
      new Person("عوّاد بن مطر بن حسن العمراني", null, "male", "199900074", "0500000412", "1388", "tabuk", "تبوك",
          List.of()),
      new Person("فاطمة بنت عودة بن سلمان الحويطي", null, "female", "199900082", "0500000733", "1380", "duba",
          "المويلح", List.of(is("preferred-time", "لا يُتصل بها مساءً"))),
      new Person("فاطمة عودة الحويطي", null, "female", null, "0500000733", "1380", "duba", "ضباء", List.of()),
      new Person("هند بنت صالح بن محمد العمراني", null, "female", "199900090", "0500000626", "1410", "tabuk", "تبوك",
          List.of()),
      new Person("راشد بن حمدان بن عبدالرحمن البلوي", "أبو راشد", "male", "199900108", "0500000515", "1385", "tabuk",
          "الأخضر", List.of()),
      new Person("مطلق بن سليمان بن عيد الحويطي", null, "male", "199900116", "0500000820", "1390", "al-wajh", "بداء",
          List.of()),
      new Person("جواهر بنت سعود بن ناصر البلوي", null, "female", "199900124", "0500000928", "1405", "tabuk", "تبوك",
          List.of(is("interpreter", "لغة الإشارة لابنها"))),
      new Person("نورة بنت عطا الله بن عبد الرحمن العطوي", null, "female", "199900132", "0500000129", "1399", "tabuk",
          "حالة عمار", List.of()),
      new Person("مفلح بن غازي بن خلف الجهني", null, "male", "199900140", "0500000130", "1376", "umluj", "الرويضات",
          List.of(is("blind", null), is("contact-through", "حفيده تركي"))),
      new Person("محمد إقبال حسين خان", null, "male", "299900016", "0500000951", "1403", "tabuk", "تبوك",
          List.of(is("interpreter", "الأردية"))),
      new Person("سلطان بن معتق بن فهد العنزي", null, "male", "199900157", "0500000197", "1430-07-20", "tabuk",
          "القليبة", List.of()),
      new Person("مزنة بنت راشد بن سالم العنزي", "أم فهد", "female", "199900165", "0500000197", "1396", "tabuk",
          "القليبة", List.of()));

  private static TypedCircumstance is(String code, @Nullable String note) {
    return new TypedCircumstance(code, note);
  }

  @Override
  public int order() {
    return 200;
  }

  @Override
  public void tell() {
    Actor officer = staff.as("officer");
    // long before what they ask for in the chapters that follow
    StoryTime.at(clock.instant().minus(Duration.ofDays(60)),
        () -> CAST.forEach(each -> register.register(officer, form(each))));
  }

  private static PartyForm form(Person person) {
    TypedIdentity identity = person.number() == null ? null : new TypedIdentity(
        person.number().startsWith("1") ? "national-id" : "iqama", withCheckDigit(person.number()));
    return new PartyForm("person", person.name(), null, person.sex(), identity, person.mobile(), null, null, null,
        new TypedBirth("hijri", person.born(), null), person.circumstances(), person.called(), null, null, null,
        person.place(), List.of("beneficiary"), person.branch(), person.born().equals("1403") ? "en" : null, true, null, null);
  }

  private static String withCheckDigit(String nine) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      int digit = nine.charAt(i) - '0';
      int weighed = i % 2 == 0 ? digit * 2 : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return nine + (10 - sum % 10) % 10;
  }
}
