package org.wasl.satisfaction.invitation;

import java.time.Instant;
import org.wasl.requests.RequestId;

/**
 * One person's way to rate one request.
 *
 * @param service code of the service
 * @param branch code of the branch that served
 * @param used whether a rating came; of an anonymous one this is all that is kept here
 */
public record Invitation(RequestId request, String service, String branch, Instant expiresAt, boolean used) {}
