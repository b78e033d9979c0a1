package org.wasl.knowledge.answers;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.StoryTime;
import org.wasl.knowledge.AnswerId;
import org.wasl.organization.Actors;
import org.wasl.organization.demo.DemoChapter;

/** The answers of the cast: what people ask most, approved and public, and one that waits for management. */
@Component
class AnswersChapter implements DemoChapter {

  private static final List<AnswerTexts.Typed> TOLD = List.of(
      new AnswerTexts.Typed("متى يصلني الرد على طلبي؟", "When do I get the reply to my request?",
          "بعد أن يكتمل الطلب ويُرفع إلى الإدارة نذكر لكم موعدًا لا يقل عن أسبوع، وقد يصلكم الرد قبله."
              + " وإن احتجنا إلى وقت أطول أخبرناكم بالسبب قبل حلول الموعد.",
          "Once the request is complete and raised to management we tell you a day, a week ahead or"
              + " more; the reply may come sooner. If we need longer, we tell you why before that day.",
          "follow-up", null),
      new AnswerTexts.Typed("هل يلزم حضوري إلى الجمعية؟", "Do I have to come in person?",
          "لا يلزم. يمكنكم الاتصال بنا، أو إرسال ما يلزم من جوالكم، أو زيارة أقرب فرع أو مكتب، وينوب"
              + " عنكم من تختارون.",
          "No. Call us, send what is needed from your mobile, or visit the nearest branch or office;"
              + " someone you choose may come for you.",
          "visits", null),
      new AnswerTexts.Typed("هل أحضر أوراقًا قدّمتها من قبل؟",
          "Do I bring papers that I have brought before?",
          "لا نطلب ثانية ما حُفظ لدينا وما زال صالحًا. ونخبركم بما انتهت صلاحيته وحده.",
          "We do not ask again for what we hold and is still valid. We only tell you what has expired.",
          "papers", null),
      new AnswerTexts.Typed("هل تُحفظ صورة من هويتي؟", "Do you keep a copy of my identity card?",
          "لا. نطّلع على الأصل ونطابقه ولا نصوّره، إلا إذا ألزمنا بذلك نظام أو جهة مختصة.",
          "No. We look at the original and match it, and make no copy unless a law or a competent body"
              + " requires it.",
          "rights", null),
      new AnswerTexts.Typed("هل يرافقني أحد في النقل إلى جلسات الغسيل؟",
          "May someone come along to my dialysis sessions?",
          "نعم، يرافق المريضَ قريب واحد إن احتاج، دون رسوم.",
          "Yes, one relative comes along where needed, free of charge.",
          "transport", "4.2"),
      new AnswerTexts.Typed("ماذا لي إن اعتذرتم عن الخدمة؟",
          "What can I do if you cannot provide the service?",
          "نخبركم بالسبب وبما يمكنكم فعله، ولكم أن تتظلّموا من القرار خلال المدة المكتوبة في الرد،"
              + " وينظر فيه غير من قرّر.",
          "We tell you why, and what else is possible. You may appeal within the time named in the"
              + " reply; someone other than who decided looks at it.",
          "rights", null),
      new AnswerTexts.Typed("هل يؤثر تقييمي في خدمتي؟", "Does my rating affect the service I get?",
          "لا. التقييم حق لكم، ويعيننا على التحسين، ولا يغيّر شيئًا في طلباتكم ولا في أولويتها.",
          "No. Rating is your right; it helps us improve and changes nothing about your requests or"
              + " their order.",
          "rights", null));

  private static final AnswerTexts.Typed WAITING = new AnswerTexts.Typed(
      "هل تأتي مع السرير الطبي مرتبة هوائية؟", null, "نعم، تُعار معه إن أوصى بها الطبيب.", null, "delivery",
      "3.1");

  private final Actors actors;
  private final ProposeAnswer propose;
  private final SettleAnswer settle;
  private final Clock clock;

  AnswersChapter(Actors actors, ProposeAnswer propose, SettleAnswer settle, Clock clock) {
    this.clock = clock;
    this.actors = actors;
    this.propose = propose;
    this.settle = settle;
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public void tell() {
    Actor officer = actors.named("officer").orElseThrow();
    Actor manager = actors.named("manager").orElseThrow();
    StoryTime.at(clock.instant().minus(Duration.ofDays(30)),
        () -> TOLD.forEach(each -> told(officer, manager, each)));
    propose.propose(officer, AnswerTexts.of(WAITING), null);
  }

  private void told(Actor officer, Actor manager, AnswerTexts.Typed typed) {
    AnswerId id = propose.propose(officer, AnswerTexts.of(typed), null);
    settle.approve(manager, id, 1);
    settle.show(manager, id, 2, true);
  }
}
