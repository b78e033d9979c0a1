package org.wasl.web.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What was answered under a key.
 *
 * @param fingerprint SHA-256 of the call it answers: method, path and body
 */
@SuppressWarnings("ArrayRecordComponent")
record StoredAnswer(
    byte[] fingerprint, int status, @Nullable String contentType, @Nullable String location, byte[] body) {}
