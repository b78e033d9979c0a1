package org.wasl.parties.file;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.journal.Recorded;
import org.wasl.parties.FileLine;
import org.wasl.parties.FileSection.FileAct;
import org.wasl.parties.record.Kin;

/**
 * A file on the page, with what other modules bring to it.
 *
 * @param sections in their order; those without lines included
 * @param acts what may be done next, the first the main one
 * @param kin colleagues to whom this person is kin, as far as the reader may know
 * @param log who did or looked at what lately; empty for who may not read it
 */
public record FilePage(
    FileView file, List<Section> sections, List<FileAct> acts, List<Kin> kin, List<Recorded> log) {

  /** A part that another module brings; {@code drawn}, where it is not null, stands for heading and lines. */
  public record Section(String heading, List<FileLine> lines, @Nullable Content drawn) {}
}
