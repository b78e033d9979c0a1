package org.wasl.requests.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.HijriDate;
import org.wasl.notices.PromiseSentence;
import org.wasl.requests.lifecycle.Item;
import org.wasl.requests.promise.Promise;
import org.wasl.web.Language;

/** The shapes of the API's answers, as the contract names them. */
public final class RequestViews {

  private RequestViews() {}

  /** A moment with Riyadh's offset. */
  public static OffsetDateTime at(Instant moment) {
    return moment.atZone(AssociationZone.ZONE).toOffsetDateTime();
  }

  /** An item that is still to be handed in, in the caller's language. */
  public record MissingView(String code, String name) {}

  /** The missing items, in the guide's order. */
  public static List<MissingView> missing(List<Item> items, Language language) {
    return items.stream().filter(Item::isMissing)
        .map(item -> new MissingView(item.code(), nameOf(item, language))).toList();
  }

  private static String nameOf(Item item, Language language) {
    return language == Language.AR ? item.nameAr() : item.nameEn();
  }

  /** A promise, with its sentence in the caller's language. */
  public record PromiseView(
      OffsetDateTime raisedAt, LocalDate earliest, LocalDate promised, String promisedHijri, String sentence,
      int round, int number, @Nullable String reason) {

    public static PromiseView of(String reference, Promise promise, Language language) {
      return new PromiseView(at(promise.raisedAt()), promise.earliest(), promise.promised(),
          HijriDate.of(promise.promised()).toString(),
          PromiseSentence.of(reference, promise.promised(), language),
          promise.round(), promise.number(), promise.reason());
    }
  }

  /** One item of the checklist. */
  public record ItemView(
      String code, String name, String kind, boolean mandatory, boolean given, boolean held, @Nullable String result,
      @Nullable String method, @Nullable String verifiedBy, @Nullable OffsetDateTime verifiedAt,
      @Nullable LocalDate validUntil) {

    static ItemView of(Item item, Language language) {
      return new ItemView(item.code(), nameOf(item, language), item.kind(), item.mandatory(), item.givenAt() != null,
          item.isHeld(), item.mark() == null ? null : item.mark().code(), item.method(),
          item.verifiedBy() == null ? null : language.name(item.verifiedBy()),
          item.verifiedAt() == null ? null : at(item.verifiedAt()), item.validUntil());
    }
  }

  /** A request as {@code GET /requests/{reference}} answers it. */
  public record RequestView(
      String reference, String status, String partyId, String service, String serviceName, String branch,
      String receivedBranch, String channel, List<MissingView> missing, List<ItemView> items,
      @Nullable PromiseView promise, List<PromiseView> promises, String owner, String nextStep, String trackingCode,
      OffsetDateTime createdAt, OffsetDateTime statusSince, boolean appealOpen, @Nullable String outcome) {

    static RequestView of(RequestFile file, Language language) {
      var request = file.request();
      String reference = request.reference().value();
      List<PromiseView> promises =
          file.promises().stream().map(each -> PromiseView.of(reference, each, language)).toList();
      return new RequestView(reference, request.status().code(), request.party().value().toString(),
          file.service().code(), language == Language.AR ? file.service().nameAr() : file.service().nameEn(),
          request.branch(), request.receivedBranch(), file.arrived().channel(),
          RequestViews.missing(file.items(), language),
          file.items().stream().map(each -> ItemView.of(each, language)).toList(),
          promises.isEmpty() ? null : promises.getFirst(), promises, file.next().owner(), file.next().code(),
          request.trackingCode(), at(request.createdAt()), at(request.statusSince()), file.appealOpen(),
          request.outcome() == null ? null : request.outcome().code());
    }
  }

  /** A request in a list: what one request tells of itself, without its checklist. */
  public record RowView(
      String reference, String status, String partyId, String partyName, String service, String branch,
      OffsetDateTime createdAt, List<MissingView> missing, @Nullable PromiseView promise, String owner,
      String nextStep) {

    static RowView of(RequestRow row, List<Item> items, @Nullable Promise promise, boolean answerToTell,
        Language language) {
      NextStep next = NextStep.of(row.status(), items, answerToTell, row.appealOpen());
      return new RowView(row.reference(), row.status().code(), row.party().toString(), row.partyName(), row.service(),
          row.branch(), at(row.createdAt()), RequestViews.missing(items, language),
          promise == null ? null : PromiseView.of(row.reference(), promise, language), next.owner(), next.code());
    }
  }

  /** A page of a list. */
  public record ListView<T>(List<T> items, @Nullable String next) {}
}
