package org.wasl.parties.imports.cells;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wasl.kernel.ArabicText;

/**
 * Knows headings by their synonyms, Arabic and English, whatever their spelling. A heading that is no synonym but holds
 * one («رقم الجوال للتواصل») counts as it; the longest synonym decides.
 */
public final class Headings {

  private static final Map<String, Field> KNOWN = new LinkedHashMap<>();

  static {
    know(Field.NAME, "الاسم", "الاسم الرباعي", "الاسم الكامل", "الاسم الثلاثي", "اسم المستفيد", "اسم المستفيدة",
        "اسم المريض", "المستفيد", "اسم رب الاسرة", "name", "full name", "beneficiary", "beneficiary name", "patient");
    know(Field.GIVEN, "الاسم الاول", "الاول", "first name", "given name", "first");
    know(Field.FATHER, "اسم الاب", "الاب", "الاسم الثاني", "father", "father name", "second name", "middle name");
    know(Field.GRANDFATHER, "اسم الجد", "الجد", "الاسم الثالث", "grandfather", "grandfather name", "third name");
    know(Field.FAMILY, "العائلة", "اسم العائلة", "اللقب", "القبيلة", "الاسم الاخير", "الاسم الرابع", "الشهرة",
        "family", "family name", "last name", "surname");
    know(Field.PREFERRED_NAME, "الكنية", "يعرف ب", "اسم الشهرة", "preferred name", "known as", "nickname");
    know(Field.IDENTITY, "رقم الهوية", "الهوية", "رقم السجل المدني", "السجل المدني", "رقم السجل", "رقم الهوية الوطنية",
        "الهوية الوطنية", "رقم البطاقة", "هوية", "رقم الاقامة", "الاقامة", "رقم الهوية الاقامة", "رقم الهويه",
        "id", "id number", "national id", "identity", "identity number", "iqama", "iqama number", "civil id");
    know(Field.IDENTITY_TYPE, "نوع الهوية", "نوع الاثبات", "نوع السجل", "id type", "identity type");
    know(Field.PASSPORT, "رقم الجواز", "جواز السفر", "الجواز", "passport", "passport number");
    know(Field.MOBILE, "الجوال", "رقم الجوال", "جوال", "رقم التواصل", "الهاتف الجوال", "رقم الهاتف", "الهاتف", "هاتف",
        "الموبايل", "mobile", "mobile number", "phone", "phone number", "cell", "contact number", "tel");
    know(Field.MOBILE_2, "جوال اخر", "الجوال الثاني", "جوال 2", "رقم جوال اخر", "رقم بديل", "جوال احتياطي",
        "other mobile", "second mobile", "mobile 2", "phone 2");
    know(Field.LANDLINE, "الهاتف الثابت", "هاتف المنزل", "ثابت", "landline", "home phone");
    know(Field.EMAIL, "البريد الالكتروني", "البريد", "الايميل", "ايميل", "email", "e mail");
    know(Field.BIRTH, "تاريخ الميلاد", "الميلاد", "تاريخ الولادة", "سنة الميلاد", "birth date", "date of birth", "dob",
        "birth", "birthday", "year of birth");
    know(Field.BIRTH_HIJRI, "تاريخ الميلاد هجري", "تاريخ الميلاد الهجري", "الميلاد هجري", "الميلاد بالهجري",
        "birth date hijri", "hijri birth date");
    know(Field.BIRTH_GREGORIAN, "تاريخ الميلاد ميلادي", "تاريخ الميلاد الميلادي", "الميلاد ميلادي",
        "birth date gregorian", "gregorian birth date");
    know(Field.SEX, "الجنس", "النوع", "ذكر انثى", "sex", "gender");
    know(Field.NATIONALITY, "الجنسية", "nationality", "citizenship");
    know(Field.GOVERNORATE, "المحافظة", "المدينة", "محافظة", "مدينة", "المنطقة", "governorate", "city", "town", "region");
    know(Field.BRANCH, "الفرع", "المكتب", "فرع", "branch", "office");
    know(Field.PLACE, "الحي", "العنوان", "القرية", "المركز", "السكن", "مكان السكن", "وصف الموقع", "عنوان السكن",
        "district", "address", "village", "neighbourhood", "neighborhood", "place");
    know(Field.AMOUNT, "الدخل", "الدخل الشهري", "الراتب", "الايجار", "الايجار السنوي", "الايجار الشهري", "الالتزامات",
        "الضمان", "التقاعد", "حساب المواطن", "عدد افراد الاسرة", "افراد الاسرة", "عدد الافراد", "عدد الابناء",
        "income", "monthly income", "salary", "rent", "household size", "family size", "members", "pension");
    know(Field.KEEP, "ملاحظات", "ملاحظة", "الحالة الصحية", "المرض", "التشخيص", "الحالة الاجتماعية", "المهنة", "العمل",
        "رقم الملف", "notes", "note", "remarks", "health", "diagnosis", "marital status", "occupation", "file number");
    know(Field.LEAVE, "م", "الرقم", "رقم", "مسلسل", "ت", "التسلسل", "no", "nr", "serial", "sn");
  }

  private Headings() {}

  private static void know(Field field, String... headings) {
    for (String each : headings) {
      KNOWN.put(ArabicText.fold(each), field);
    }
  }

  /** The field of every heading, in order. Unknown ones are kept under their heading, nameless ones left out. */
  public static List<Field> fields(List<String> headings) {
    List<Field> fields = new ArrayList<>();
    Set<Field> told = EnumSet.noneOf(Field.class);
    for (String each : headings) {
      Field field = each.isBlank() ? Field.LEAVE : field(each);
      if (field == Field.MOBILE && told.contains(field)) {
        field = Field.MOBILE_2;
      }
      boolean taken = !field.repeats() && !told.add(field);
      fields.add(taken ? Field.KEEP : field);
    }
    return List.copyOf(fields);
  }

  private static Field field(String heading) {
    String folded = ArabicText.fold(heading);
    Field exact = KNOWN.get(folded);
    if (exact != null) {
      return exact;
    }
    String padded = " " + folded + " ";
    return KNOWN.entrySet().stream()
        .filter(each -> each.getKey().length() > 2 && padded.contains(" " + each.getKey() + " "))
        .max(java.util.Comparator.comparingInt(each -> each.getKey().length()))
        .map(Map.Entry::getValue).orElse(Field.KEEP);
  }

  /** How much a row looks like the headings of people: fields it names, exact ones twice; 0 where no name is among them. */
  static int likeness(List<String> cells) {
    List<Field> fields = fields(cells);
    if (fields.stream().noneMatch(Field::names)) {
      return 0;
    }
    int likeness = 0;
    for (int i = 0; i < cells.size(); i++) {
      boolean known = fields.get(i) != Field.KEEP && fields.get(i) != Field.LEAVE;
      likeness += KNOWN.containsKey(ArabicText.fold(cells.get(i))) ? 2 : known ? 1 : 0;
    }
    return likeness;
  }
}
