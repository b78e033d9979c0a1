package org.wasl.satisfaction.quality;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wasl.satisfaction.Quarter;

/**
 * What quality sees.
 *
 * @param quarters closed ones with ratings, newest first
 * @param results of one of them; null while there is none
 * @param serviceNames by code, in the reader's language
 * @param branchNames by code, in the reader's language
 */
public record QualityPage(
    List<FollowUp> followUps, List<Quarter> quarters, @Nullable Results results,
    Map<String, String> serviceNames, Map<String, String> branchNames) {}
