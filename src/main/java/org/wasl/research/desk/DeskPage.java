package org.wasl.research.desk;

import java.time.LocalDate;
import java.util.List;
import org.wasl.research.study.Study;
import org.wasl.research.visit.Visit;

/**
 * The room's front page.
 *
 * @param visits ahead and overdue: one's own, or all for who reads all
 * @param open one's own drafts and what was given back
 * @param toJudge handed in, to be approved; empty for who approves none
 * @param withoutVisit requests nobody is to visit yet; empty for who assigns none
 */
public record DeskPage(
    LocalDate today, List<Visit> visits, List<Study> open, List<Study> toJudge,
    List<ResearchDesk.Row> withoutVisit) {}
