package org.wasl.catalogue.browse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.catalogue.Catalogue;
import org.wasl.catalogue.ServiceVersion;
import org.wasl.kernel.Page;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Slice;
import org.wasl.web.Api;
import org.wasl.web.Language;
import org.wasl.web.Texts;

/** The services guide for other programs, in the caller's language. */
@Api
class ServicesApi {

  private final Catalogue catalogue;
  private final Texts texts;

  ServicesApi(Catalogue catalogue, Texts texts) {
    this.catalogue = catalogue;
    this.texts = texts;
  }

  /** Every service on offer, in the guide's order. */
  @GetMapping("/services")
  Slice<ServiceView> list(@RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
    Page page = Page.of(limit, cursor);
    List<ServiceVersion> rest = after(catalogue.offered(), page.after());
    Slice<ServiceVersion> cut =
        Slice.cut(rest.subList(0, Math.min(rest.size(), page.limit() + 1)), page, ServiceVersion::code);
    return new Slice<>(cut.items().stream().map(each -> view(each, language)).toList(), cut.next());
  }

  /** One service on offer; 404 otherwise. */
  @GetMapping("/services/{code}")
  ServiceView one(@PathVariable String code,
      @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
    return view(catalogue.current(code).orElseThrow(Refused::absent), language);
  }

  /** A cursor whose service has left the guide since leads back to the beginning. */
  private static List<ServiceVersion> after(List<ServiceVersion> all, @Nullable String code) {
    int last = 0;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).code().equals(code)) {
        last = i + 1;
      }
    }
    return all.subList(last, all.size());
  }

  private ServiceView view(ServiceVersion edition, @Nullable String header) {
    Language language = Language.of(header);
    return ServiceView.of(edition, language, texts.text(language, "catalogue.group." + edition.group()));
  }
}
