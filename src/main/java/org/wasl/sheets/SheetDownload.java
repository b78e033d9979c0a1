package org.wasl.sheets;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A list on its way to whoever asked for it as a table. */
public final class SheetDownload {

  private SheetDownload() {}

  /**
   * The table, written as it is sent.
   *
   * @param name of the file, without ending; letters of its own only
   * @param as {@code xlsx}; anything else is {@code csv}
   */
  public static SheetWriter begin(HttpServletResponse response, String name, String title, String as,
      boolean rightToLeft) throws IOException {
    boolean workbook = as.equals("xlsx");
    response.setContentType(workbook ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        : "text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition",
        "attachment; filename=\"" + name + (workbook ? ".xlsx" : ".csv") + "\"");
    response.setHeader("Cache-Control", "no-store");
    return workbook ? SheetWriter.workbook(response.getOutputStream(), title, rightToLeft)
        : SheetWriter.csv(response.getOutputStream());
  }
}
