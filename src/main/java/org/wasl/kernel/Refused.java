package org.wasl.kernel;

import java.util.List;
import java.util.Map;

/**
 * Carries refusals from inside to the edge, where they become a problem (RFC 9457) or a page.
 * Thrown by use cases and value types; never caught on the way, so that the transaction rolls back.
 */
public final class Refused extends RuntimeException {

  /** What kind of no it is; decides the HTTP status. */
  public enum Kind {
    /** 400: could not be read. */
    UNREADABLE(400),
    /** 403: not yours to do; decided before any rule. */
    FORBIDDEN(403),
    /** 404: absent, or not visible to who asks; the two are not told apart. */
    ABSENT(404),
    /** 409: stale, wrong status, or likely the same. */
    CONFLICT(409),
    /** 413: larger than we take. */
    TOO_LARGE(413),
    /** 422: read and understood, but a rule says no. */
    RULE(422),
    /** 429: asked too often. */
    TOO_OFTEN(429),
    /** 503: others are before it; the same call may be sent again. */
    BUSY(503);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    /** The HTTP status that says this. */
    public int status() {
      return status;
    }
  }

  private final Kind kind;
  private final List<Refusal> refusals;
  private final transient Map<String, Object> extra;

  private Refused(Kind kind, List<Refusal> refusals, Map<String, Object> extra) {
    super(kind + " " + refusals.stream().map(Refusal::code).toList(), null, false, false);
    this.kind = kind;
    this.refusals = List.copyOf(refusals);
    this.extra = extra;
  }

  /** 422 with one reason. */
  public static Refused rule(String code, Object... args) {
    return new Refused(Kind.RULE, List.of(Refusal.of(code, args)), Map.of());
  }

  /** 422 with one reason about one field. */
  public static Refused field(String field, String code, Object... args) {
    return new Refused(Kind.RULE, List.of(Refusal.at(field, code, args)), Map.of());
  }

  /** 422 with all reasons at once; the list is not empty. */
  public static Refused rules(List<Refusal> refusals) {
    return new Refused(Kind.RULE, refusals, Map.of());
  }

  /** 403 without further reason. */
  public static Refused forbidden() {
    return forbidden("not-permitted");
  }

  /** 403 with a reason the caller can act on. */
  public static Refused forbidden(String code, Object... args) {
    return new Refused(Kind.FORBIDDEN, List.of(Refusal.of(code, args)), Map.of());
  }

  /** 404; says nothing of whether the thing exists. */
  public static Refused absent() {
    return new Refused(Kind.ABSENT, List.of(Refusal.of("not-found")), Map.of());
  }

  /** 409 with a reason. */
  public static Refused conflict(String code, Object... args) {
    return new Refused(Kind.CONFLICT, List.of(Refusal.of(code, args)), Map.of());
  }

  /** 409 because somebody else was faster: reload and try again. */
  public static Refused stale() {
    return conflict("stale-record");
  }

  /** 400: the body could not be read at that place, a JSON pointer; empty when none is known. */
  public static Refused unreadable(String pointer) {
    Refusal refusal = new Refusal("body-unreadable", pointer.isEmpty() ? null : pointer, List.of(pointer));
    return new Refused(Kind.UNREADABLE, List.of(refusal), Map.of());
  }

  /** Any other kind. */
  public static Refused of(Kind kind, String code, Object... args) {
    return new Refused(kind, List.of(Refusal.of(code, args)), Map.of());
  }

  /** The same refusal with a further member for the API answer, such as {@code candidates}. */
  public Refused with(String name, Object value) {
    return new Refused(kind, refusals, Map.of(name, value));
  }

  /** Throws a 422 with all of them when there are any. */
  public static void unlessEmpty(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw rules(refusals);
    }
  }

  public Kind kind() {
    return kind;
  }

  /** At least one. */
  public List<Refusal> refusals() {
    return refusals;
  }

  /** The code of the first reason. */
  public String code() {
    return refusals.getFirst().code();
  }

  /** Further members of the problem body; empty for most. */
  public Map<String, Object> extra() {
    return extra;
  }
}
