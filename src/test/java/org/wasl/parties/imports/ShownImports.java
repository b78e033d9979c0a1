package org.wasl.parties.imports;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.wasl.kernel.Actor;
import org.wasl.organization.Actors;

/** Imports to look at: one that was tried, with every kind of remark, and one that was taken. */
public final class ShownImports {

  private static final String HEAD = "كشف مستفيدي الجمعية\n\nالاسم الرباعي;رقم الهوية;الجوال;تاريخ الميلاد;المدينة;الدخل;ملاحظات\n";

  private ShownImports() {}

  /** Makes them, by somebody who may; there are no others by that name of file. */
  public static void make(ApplicationContext context, String username) throws Exception {
    Actor actor = context.getBean(Actors.class).named(username).orElseThrow();
    sent(context, actor, "مستفيدو 1440.csv", HEAD
        + "منيرة بنت عبد الله الشراري;1990017715;0500001701;1392/04/11;مدينة تبوك;2500 ريال;\n"
        + "منيرة عبدالله الشرارى;;٠٥٠٠٠٠١٧٠١;1392;تبوك;2500;تسكن مع ابنها\n");
    ImportId done = context.getBean(ImportStore.class).recent().getFirst().id();
    context.getBean(SendSheet.class).start(actor, done);
    await(context, done, ImportStatus.DONE);
    sent(context, actor, "كشف فرع أملج 1446.csv", HEAD
        + "سالم بن حامد بن عايد الفايدي;1990017723;0500001702;3/14/1990;أملج;٣٬٢٠٠;\n"
        + ";;0500001703;;;;بلا اسم\n"
        + "حصة حامد الفايدي;12345;05000017;1401/13/40;محافظة أملج;لا يوجد;=HYPERLINK(1)\n"
        + "سالم حامد عايد الفايدي;1990017723;0500001704;1990;أملج;3200;\n");
  }

  private static void sent(ApplicationContext context, Actor actor, String name, String text) throws Exception {
    SendSheet sheets = context.getBean(SendSheet.class);
    ImportId id = sheets.send(actor, name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    sheets.correct(actor, id, new SendSheet.Correction(null, null, null, null, Map.of()));
    await(context, id, ImportStatus.TRIED);
  }

  private static void await(ApplicationContext context, ImportId id, ImportStatus status) throws Exception {
    ImportStore store = context.getBean(ImportStore.class);
    for (int i = 0; i < 400 && store.find(id).orElseThrow().status() != status; i++) {
      context.getBean(ImportWorker.class).work();
      Thread.sleep(50);
    }
  }
}
