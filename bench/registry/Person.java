package registry;

import java.util.Set;

/**
 * Someone to be found.
 *
 * @param parties every record of this person, by the truth file
 * @param identity the number; null for those without
 * @param mobile as {@code +966…}; null for those without
 */
record Person(Set<String> parties, String given, String father, String grandfather, String family, boolean male,
    String identity, String mobile) {}
