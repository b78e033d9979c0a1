package org.wasl.postgres;

/**
 * A database that is up, of the right version and safe.
 *
 * @param owner owns the schema {@code wasl}; only migrations come in here
 * @param application owns nothing, may select, insert, update and delete; everything else comes in here
 */
public record Database(Login owner, Login application) {

  /** The one schema that holds Wasl. */
  public static final String SCHEMA = "wasl";

  /** The role whose rights the application has, on every database. */
  public static final String APPLICATION_ROLE = "wasl_app";
}
