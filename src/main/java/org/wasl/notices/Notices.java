package org.wasl.notices;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Digits;
import org.wasl.kernel.Mobile;
import org.wasl.kernel.Uuid7;
import org.wasl.messaging.Medium;
import org.wasl.messaging.Outbox;
import org.wasl.messaging.Outgoing;
import org.wasl.organization.Branches;
import org.wasl.organization.Settings;
import org.wasl.parties.ContactPoints;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.web.Language;

/**
 * Tells people, by the means that fits them and in the language they read. Joins the caller's transaction and fails
 * without one: what happened and what is told of it are kept together or not at all (P-6.4, P-2.3).
 */
@Component
public class Notices {

  private final NoticeTexts texts;
  private final HomeBranch home;
  private final Parties parties;
  private final Branches branches;
  private final Settings settings;
  private final Outbox outbox;
  private final String address;

  Notices(NoticeTexts texts, HomeBranch home, Parties parties, Branches branches, Settings settings,
      Outbox outbox, @Value("${wasl.address:http://localhost:${server.port:8080}}") String address) {
    this.texts = texts;
    this.home = home;
    this.parties = parties;
    this.branches = branches;
    this.settings = settings;
    this.outbox = outbox;
    this.address = address;
  }

  /**
   * Puts what is to be told into the outbox. A short message names no item, reason or answer; a call or a paper gives
   * them in full. 404 when there is no such party.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(PartyId person, Notice notice) {
    ContactPoints contact = parties.contact(person);
    String branch = notice.args().get("branch") instanceof String told ? told : home.of(person);
    Language language = notice.args().get("language") instanceof Language wished ? wished : contact.language();
    NoticeTexts.Sender sender = sender(branch, language);
    Medium medium = Reach.of(contact, outbox::carries);
    String brief = texts.brief(notice, sender, language);
    if (!medium.speaksInFull() && !ShortMessage.fits(notice.kind(), brief)) {
      medium = Medium.CALL;
    }
    String body = medium.speaksInFull() ? texts.full(notice, sender, language) : brief;
    boolean sealed = notice.kind().isSealed() && !medium.speaksInFull();
    outbox.put(new Outgoing(person.value(), null, branch, medium, recipient(medium, contact.mobile()),
        language.code(), texts.subject(notice.kind(), language), body, notice.kind().code(), notice.reference(),
        sealed, name(notice)));
  }

  /** The person was told otherwise, such as face to face: what waits to be told of that kind is told. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void told(Actor actor, NoticeKind kind, String reference) {
    outbox.toldAbout(kind.code(), reference, actor.id());
  }

  private NoticeTexts.Sender sender(String branch, Language language) {
    return new NoticeTexts.Sender(settings.text("association.name-" + language.code()),
        Digits.compact(branches.get(branch).phone()), address + "/follow");
  }

  private static String name(Notice notice) {
    return notice.args().get("once") instanceof String once ? once : Uuid7.next().toString();
  }

  private static @Nullable String recipient(
      Medium medium, @Nullable Mobile mobile) {
    return medium == Medium.PRINT || mobile == null ? null : mobile.e164();
  }
}
