package registry;

import java.util.HashMap;
import java.util.Map;

/** Arabic names as passports have them: the common ones from a list, others letter by letter. */
final class Latin {

  private static final Map<String, String> KNOWN = new HashMap<>();

  static {
    String known = """
        محمد Mohammed|عبدالله Abdullah|أحمد Ahmed|علي Ali|سالم Salem|سعود Saud|فهد Fahad|خالد Khalid|عبدالرحمن Abdulrahman
        سلمان Salman|عبدالعزيز Abdulaziz|سليمان Sulaiman|إبراهيم Ibrahim|صالح Saleh|ناصر Nasser|حمد Hamad|سعد Saad|فيصل Faisal
        تركي Turki|عيد Eid|نايف Naif|بندر Bandar|ماجد Majed|عواد Awwad|راشد Rashed|سلطان Sultan|يوسف Yousef|حسن Hassan|مشعل Mishal
        حسين Hussain|عمر Omar|عودة Odah|فرج Faraj|مسلم Musallam|سعيد Saeed|فاطمة Fatimah|نورة Norah|سارة Sarah|مريم Maryam
        عائشة Aisha|هدى Huda|منيرة Munirah|أمل Amal|حصة Hessa|نوف Nouf|خديجة Khadijah|ريم Reem|هند Hind|سلمى Salma
        البلوي Albalawi|العطوي Alatawi|الحويطي Alhuwaiti|الجهني Aljuhani|العمراني Alomrani|العنزي Alanazi|الحربي Alharbi
        الشمري Alshammari|المطيري Almutairi|العتيبي Alotaibi|القحطاني Alqahtani|الزهراني Alzahrani|الغامدي Alghamdi
        الشهري Alshehri|الرشيدي Alrashidi|الشراري Alsharari|المسعودي Almasoudi|الأحمدي Alahmadi""";
    for (String each : known.replace("\n", "|").split("\\|")) {
      String[] pair = each.strip().split(" ");
      KNOWN.put(pair[0], pair[1]);
    }
  }

  private static final String ARABIC = "اأإآبتثجحخدذرزسشصضطظعغفقكلمنهويىةئؤء";
  private static final String[] LETTERS = ("a a i a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w i a ah e o -")
      .replace("-", "").split(" ", -1);

  private Latin() {}

  static String of(String name) {
    String known = KNOWN.get(name);
    if (known != null) {
      return known;
    }
    if (name.startsWith("عبدال")) {
      return "Abdul" + spelled(name.substring(5)).toLowerCase();
    }
    return name.startsWith("ال") && name.length() > 4 ? "Al" + spelled(name.substring(2)) : spelled(name);
  }

  /** Letter by letter; a short a between two consonants. */
  private static String spelled(String name) {
    var out = new StringBuilder();
    boolean consonant = false;
    for (char c : name.toCharArray()) {
      int at = ARABIC.indexOf(c);
      String letter = at < 0 ? " " : LETTERS[at];
      boolean vowel = "اأإآىيعةئؤء".indexOf(c) >= 0;
      if (consonant && !vowel && c != ' ') {
        out.append('a');
      }
      out.append(letter);
      consonant = !vowel && c != ' ';
    }
    return out.toString();
  }
}
