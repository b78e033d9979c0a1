package org.wasl.channels.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasl.channels.ChannelPermissions;
import org.wasl.channels.Direction;
import org.wasl.channels.InteractionId;
import org.wasl.channels.NewInteraction;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Channel;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Digits;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.kernel.TypedDay;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.requests.RequestSummary;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.Requests;

/**
 * Reads a form into a contact; everything that is wrong with it is told at once (422): {@code party-unknown},
 * {@code request-unknown} (also when not visible to the actor), {@code request-of-another} (the two do not belong
 * together), {@code direction-unknown}, {@code medium-form}, {@code moment-unreadable}, {@code moment-to-come},
 * {@code handling-out-of-range}, {@code contact-not-waiting},
 * {@code inquiries-missing}, {@code inquiries-too-many}, {@code only-incoming-waits}, and those of {@link CleanText}
 * and {@link TypedDay}.
 */
@Component
class ReadInteraction {

  static final int MOST_TOPIC = 500;
  static final int MOST_OUTCOME = 2_000;
  static final int MOST_INQUIRIES = 50;
  static final int MOST_REFERENCE = 100;
  static final int MOST_SECONDS = 28_800;
  private static final Pattern MEDIUM = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  /** How far the caller's clock may be ahead of ours. */
  private static final Duration LENIENCE = Duration.ofMinutes(5);

  private final Parties parties;
  private final Requests requests;
  private final InteractionStore store;

  ReadInteraction(Parties parties, Requests requests, InteractionStore store) {
    this.parties = parties;
    this.requests = requests;
    this.store = store;
  }

  /** The contact of a form, had by the actor. */
  NewInteraction read(Actor actor, InteractionForm form, Instant now) {
    Gathered gathered = new Gathered();
    Channel channel = gathered.at("channel", () -> Channel.of(form.channel()));
    Direction direction = gathered.at("direction", () -> Direction.of(form.direction()));
    String medium = gathered.ifGiven("medium", form.medium(), ReadInteraction::medium);
    String contact = gathered.at("contact", () -> CleanText.line("contact", form.contact(), 200));
    String topic = gathered.at("topic", () -> CleanText.requiredLine("topic", form.topic(), MOST_TOPIC));
    String text = gathered.at("text", () -> CleanText.required("text", form.text(), CleanText.MOST));
    String outcome = gathered.at("outcome", () -> CleanText.of("outcome", form.outcome(), MOST_OUTCOME));
    NewInteraction.About about = about(gathered, actor, form);
    NewInteraction.Paper paper = paper(gathered, form.letter(), channel);
    NewInteraction.Visitor visitor = visitor(gathered, form.visitor());
    List<NewInteraction.Inquiry> inquiries = inquiries(gathered, form.inquiries());
    NewInteraction.Waits waits = waits(gathered, form, direction);
    if (isVisitWithoutInquiries(form, channel, direction, inquiries)) {
      gathered.add(Refusal.at("inquiries", "inquiries-missing"));
    }
    InteractionId returns = gathered.ifGiven("returns", form.returns(), it -> waiting(actor, it));
    Instant at = gathered.at("at", () -> moment(form.at(), now));
    Integer seconds = gathered.at("handlingSeconds", () -> seconds(form.handlingSeconds()));
    gathered.orRefuse();
    return new NewInteraction(about,
        new NewInteraction.Way(Objects.requireNonNull(channel), medium, Objects.requireNonNull(direction), contact),
        paper, Objects.requireNonNull(topic), Objects.requireNonNull(text), outcome, visitor, inquiries, waits,
        new NewInteraction.Follows(returns, null), seconds, Objects.requireNonNull(at));
  }

  private NewInteraction.About about(Gathered gathered, Actor actor, InteractionForm form) {
    PartyId party = gathered.ifGiven("partyId", form.partyId(), this::party);
    RequestSummary request = gathered.ifGiven("requestRef", form.requestRef(), it -> request(actor, it));
    if (request == null) {
      return new NewInteraction.About(party, null);
    }
    if (party != null && !party.equals(request.party())) {
      gathered.add(Refusal.at("requestRef", "request-of-another"));
    }
    return new NewInteraction.About(request.party(), request.id().value());
  }

  private PartyId party(String typed) {
    UUID id = uuid(typed, "party-unknown");
    PartyId party = new PartyId(id);
    if (!parties.exists(party)) {
      throw new InvalidValue("party-unknown");
    }
    return parties.kept(party);
  }

  private RequestSummary request(Actor actor, String typed) {
    if (!actor.may(RequestPermissions.READ)) {
      throw new InvalidValue("request-unknown");
    }
    try {
      return requests.see(actor, new Reference(reference(typed)));
    } catch (Refused notSeen) {
      throw new InvalidValue("request-unknown");
    }
  }

  /** A request's number as kept, from one as typed. */
  static String reference(String typed) {
    return Digits.toAscii(typed.strip()).toUpperCase(Locale.ROOT);
  }

  private InteractionId waiting(Actor actor, String typed) {
    actor.must(ChannelPermissions.ANSWER);
    InteractionId id = new InteractionId(uuid(typed, "contact-not-waiting"));
    if (!store.waitsFor(actor, id)) {
      throw new InvalidValue("contact-not-waiting");
    }
    return id;
  }

  private static UUID uuid(String typed, String refusal) {
    try {
      return UUID.fromString(typed.strip());
    } catch (IllegalArgumentException noId) {
      throw new InvalidValue(refusal);
    }
  }

  private static String medium(String typed) {
    String medium = typed.strip().toLowerCase(Locale.ROOT);
    if (!MEDIUM.matcher(medium).matches()) {
      throw new InvalidValue("medium-form");
    }
    return medium;
  }

  /** Of any other channel there is no paper, whatever the form says: its fields stay when the channel is changed. */
  private static NewInteraction.Paper paper(
      Gathered gathered, InteractionForm.@Nullable LetterForm letter, @Nullable Channel channel) {
    if (letter == null || channel != Channel.LETTERS) {
      return NewInteraction.Paper.NONE;
    }
    String reference =
        gathered.at("letter/reference", () -> CleanText.line("reference", letter.reference(), MOST_REFERENCE));
    LocalDate dated = gathered.ifGiven("letter/dated", letter.dated(), TypedDay::of);
    return new NewInteraction.Paper(reference, dated,
        dated == null ? null : TypedDay.calendarOf(Objects.requireNonNull(letter.dated())));
  }

  private static NewInteraction.@Nullable Visitor visitor(
      Gathered gathered, InteractionForm.@Nullable VisitorForm visitor) {
    if (visitor == null) {
      return null;
    }
    String name = gathered.at("visitor/name", () -> CleanText.line("visitor", visitor.name(), 200));
    String relation = gathered.at("visitor/relation", () -> CleanText.line("visitor", visitor.relation(), 80));
    return name == null && relation == null ? null : new NewInteraction.Visitor(name, relation);
  }

  private static List<NewInteraction.Inquiry> inquiries(
      Gathered gathered, @Nullable List<InteractionForm.InquiryForm> asked) {
    List<NewInteraction.Inquiry> inquiries = new ArrayList<>();
    if (asked == null) {
      return inquiries;
    }
    if (asked.size() > MOST_INQUIRIES) {
      gathered.add(Refusal.at("inquiries", "inquiries-too-many", MOST_INQUIRIES));
      return inquiries;
    }
    for (int i = 0; i < asked.size(); i++) {
      InteractionForm.InquiryForm each = asked.get(i);
      String field = "inquiries/" + i;
      String question = gathered.at(field + "/question", () -> CleanText.required("question", each.question(), 2_000));
      String answer = gathered.at(field + "/answer", () -> CleanText.of("answer", each.answer(), CleanText.MOST));
      if (question != null) {
        inquiries.add(new NewInteraction.Inquiry(question, answer));
      }
    }
    return inquiries;
  }

  /** P-6.1: the inquiries answered are filled before a visit is closed. */
  private static boolean isVisitWithoutInquiries(InteractionForm form, @Nullable Channel channel,
      @Nullable Direction direction, List<NewInteraction.Inquiry> inquiries) {
    return Boolean.FALSE.equals(form.nothingAsked()) && channel == Channel.INTERVIEW && direction == Direction.IN
        && inquiries.isEmpty();
  }

  private static NewInteraction.@Nullable Waits waits(
      Gathered gathered, InteractionForm form, @Nullable Direction direction) {
    String note = gathered.at("awaitNote", () -> CleanText.line("awaitNote", form.awaitNote(), 300));
    if (!Boolean.TRUE.equals(form.awaitsReply())) {
      return null;
    }
    if (direction == Direction.OUT) {
      gathered.add(Refusal.at("awaitsReply", "only-incoming-waits"));
    }
    return new NewInteraction.Waits(note);
  }

  private static Instant moment(@Nullable String typed, Instant now) {
    if (typed == null || typed.isBlank()) {
      return now;
    }
    Instant moment;
    try {
      moment = OffsetDateTime.parse(typed.strip()).toInstant();
    } catch (DateTimeParseException unreadable) {
      throw new InvalidValue("moment-unreadable");
    }
    if (moment.isAfter(now.plus(LENIENCE))) {
      throw new InvalidValue("moment-to-come");
    }
    return moment.isBefore(Instant.EPOCH) ? Instant.EPOCH : moment;
  }

  private static @Nullable Integer seconds(@Nullable Integer seconds) {
    if (seconds != null && (seconds < 0 || seconds > MOST_SECONDS)) {
      throw new InvalidValue("handling-out-of-range", MOST_SECONDS);
    }
    return seconds;
  }
}
