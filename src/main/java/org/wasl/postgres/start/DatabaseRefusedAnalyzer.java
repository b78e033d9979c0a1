package org.wasl.postgres.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.wasl.postgres.DatabaseRefused;

/** Says the sentence instead of a stack trace. */
final class DatabaseRefusedAnalyzer extends AbstractFailureAnalyzer<DatabaseRefused> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, DatabaseRefused cause) {
    return new FailureAnalysis(cause.sentence(), null, cause);
  }
}
