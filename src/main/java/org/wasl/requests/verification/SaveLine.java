package org.wasl.requests.verification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasl.files.Files;
import org.wasl.files.StoredFile;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.requests.intake.GiveItem;
import org.wasl.requests.intake.SetAsideHeld;
import org.wasl.requests.lifecycle.Item;
import org.wasl.requests.verification.WorkChecklist.Copy;
import org.wasl.requests.verification.WorkChecklist.Entry;

/** Saves one line of a checklist: what is set aside, the copy, the value, then the mark. */
@Component
class SaveLine {

  private static final int BASIS = 200;

  private final Files files;
  private final GiveItem give;
  private final SetAsideHeld setAside;
  private final VerifyItem verify;
  private final Clock clock;

  SaveLine(Files files, GiveItem give, SetAsideHeld setAside, VerifyItem verify, Clock clock) {
    this.files = files;
    this.give = give;
    this.setAside = setAside;
    this.verify = verify;
    this.clock = clock;
  }

  /**
   * A line as it was and as it is left.
   *
   * @param before the value that was kept; null when none was
   */
  record Line(Item item, Entry entry, @Nullable String before) {

    String code() {
      return item.code();
    }

    SeenLine asKept(LocalDate today) {
      return SeenLine.of(item, before, today);
    }
  }

  /** What was refused, at the field of the line that it is about; the whole checklist is undone then. */
  List<Refusal> save(Actor actor, Reference reference, Line line) {
    if (line.entry.isUntouched()) {
      return List.of();
    }
    SeenLine kept = line.asKept(AssociationZone.dateOf(clock.instant()));
    if (line.entry.seen() != null && !line.entry.seen().equals(kept.stamp())) {
      return List.of(Refusal.at("value." + line.code(), "item-changed"));
    }
    String field = "aside.";
    try {
      if (!text(line.entry.aside()).isEmpty()) {
        setAside.setAside(actor, reference, line.code(), line.entry.aside());
        return List.of();
      }
      field = "file.";
      boolean copied = keep(actor, reference, line);
      field = "value.";
      boolean given = give(actor, reference, line);
      field = "ends.";
      verify(actor, reference, line, kept, copied || given);
      return List.of();
    } catch (InvalidValue invalid) {
      return List.of(Refusal.at(field + line.code(), invalid.code(), invalid.args().toArray()));
    } catch (Refused refused) {
      if (refused.kind() == Refused.Kind.FORBIDDEN || refused.kind() == Refused.Kind.ABSENT) {
        throw refused;
      }
      String at = field;
      return refused.refusals().stream().map(each ->
          Refusal.at(("ends.".equals(at) && !"/ends".equals(each.pointer()) ? "value." : at) + line.code(),
              each.code(), each.args().toArray())).toList();
    }
  }

  private boolean keep(Actor actor, Reference reference, Line line) {
    Copy copy = line.entry.copy();
    if (copy == null) {
      return false;
    }
    String basis = text(copy.basis());
    if (basis.isEmpty() && line.item.asking().wantsBasis()) {
      throw Refused.field("file", "copy-without-basis");
    }
    StoredFile kept = files.keep(actor, copy.name(), copy.content());
    give.give(actor, reference, line.code(), null, kept.id(),
        basis.isEmpty() ? null : CleanText.required("basis", basis, BASIS));
    return true;
  }

  private boolean give(Actor actor, Reference reference, Line line) {
    String value = text(line.entry.value());
    boolean given = !value.isEmpty() && !value.equals(line.before);
    if (given) {
      give.give(actor, reference, line.code(), value, null);
    }
    return given;
  }

  private void verify(Actor actor, Reference reference, Line line, SeenLine kept, boolean givenAnew) {
    Item item = line.item;
    Entry entry = line.entry;
    SeenLine left = SeenLine.typed(kept.value(), entry.mark(), entry.note(), entry.ends());
    boolean remarked = givenAnew || !left.equals(kept);
    if (!entry.mark().equals("missing") && remarked) {
      verify.verify(actor, reference,
          new VerifyItem.Command(item.code(), entry.mark(), "original-seen", entry.note(), entry.ends()));
    }
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
