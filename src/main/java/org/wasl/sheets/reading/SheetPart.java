package org.wasl.sheets.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Which part of a workbook's package holds a sheet. */
final class SheetPart {

  private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private SheetPart() {}

  /** The part of the sheet at that place in the workbook, from 0; null where the workbook does not say. */
  static @Nullable ZipArchiveEntry of(ZipFile zip, int index) throws IOException {
    List<@Nullable String> sheets = new ArrayList<>();
    each(zip, "xl/workbook.xml", "sheet", at -> sheets.add(at.getAttributeValue(RELATIONS, "id")));
    Map<String, String> targets = new HashMap<>();
    each(zip, "xl/_rels/workbook.xml.rels", "Relationship",
        at -> targets.put(String.valueOf(at.getAttributeValue(null, "Id")), at.getAttributeValue(null, "Target")));
    String target = index < sheets.size() ? targets.get(String.valueOf(sheets.get(index))) : null;
    return target == null ? null
        : zip.getEntry(target.startsWith("/") ? target.substring(1) : "xl/" + target.replaceFirst("^\\./", ""));
  }

  private static void each(ZipFile zip, String part, String element, Consumer<XMLStreamReader> found)
      throws IOException {
    ZipArchiveEntry entry = zip.getEntry(part);
    if (entry == null) {
      return;
    }
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream in = zip.getInputStream(entry)) {
      XMLStreamReader at = factory.createXMLStreamReader(in);
      while (at.hasNext()) {
        if (at.next() == XMLStreamConstants.START_ELEMENT && at.getLocalName().equals(element)) {
          found.accept(at);
        }
      }
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
  }
}
