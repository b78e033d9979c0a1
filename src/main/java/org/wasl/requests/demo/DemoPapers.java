package org.wasl.requests.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.files.Files;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.Reference;
import org.wasl.organization.demo.DemoChapter;
import org.wasl.organization.demo.DemoStaff;
import org.wasl.requests.intake.GiveItem;
import org.wasl.requests.intake.ReceiveCommand;
import org.wasl.requests.intake.ReceiveRequest;
import org.wasl.requests.verification.VerifyItem;

/** Munira asks for a second thing: what she has shown is held, and two papers come as copies. */
@Component
class DemoPapers implements DemoChapter {

  private static final String BLANK_PDF = """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
      trailer<</Root 1 0 R>>
      %%EOF
      """;

  private final ReceiveRequest receive;
  private final GiveItem give;
  private final VerifyItem verify;
  private final Files files;
  private final DemoStaff staff;
  private final JdbcClient jdbc;
  private final Clock clock;

  DemoPapers(ReceiveRequest receive, GiveItem give, VerifyItem verify, Files files, DemoStaff staff, JdbcClient jdbc,
      Clock clock) {
    this.receive = receive;
    this.give = give;
    this.verify = verify;
    this.files = files;
    this.staff = staff;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 310;
  }

  @Override
  public void tell() {
    Actor officer = staff.as("officer");
    UUID munira = jdbc.sql("select id from v_party where full_name like 'منيرة بنت حمود%' order by id limit 1")
        .query(UUID.class).single();
    Reference reference = receive.receive(officer, new ReceiveCommand(
        munira, "surgery", "interview", null, "tabuk", null, List.of(), null)).reference();
    copy(officer, reference, "medical-report", "تقرير.png", drawnPage(), "matched");
    copy(officer, reference, "quotation", "عرض سعر.pdf", BLANK_PDF.getBytes(StandardCharsets.US_ASCII), "seen");
    verify.verify(officer, reference, new VerifyItem.Command("lease", "seen", "original-seen", null,
        AssociationZone.dateOf(clock.instant()).plusDays(20).toString()));
  }

  private void copy(Actor officer, Reference reference, String item, String name, byte[] content, String mark) {
    give.give(officer, reference, item, null, files.keep(officer, name, content).id());
    verify.verify(officer, reference, new VerifyItem.Command(item, mark, "original-seen", null));
  }

  /** A page of lines that could be anybody's. */
  private static byte[] drawnPage() {
    BufferedImage page = new BufferedImage(900, 1270, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 900, 1270);
    pen.setColor(new Color(0x0D5B57));
    pen.fillRect(640, 70, 180, 60);
    pen.setColor(new Color(0x55625F));
    for (int line = 0; line < 22; line++) {
      int length = line % 6 == 5 ? 320 : 720 - line * 37 % 90;
      pen.fillRect(820 - length, 210 + line * 40, length, 10);
    }
    pen.drawOval(110, 1060, 140, 140);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(page, "png", out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
