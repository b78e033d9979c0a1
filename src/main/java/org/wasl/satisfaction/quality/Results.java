package org.wasl.satisfaction.quality;

import java.util.List;
import org.wasl.satisfaction.Quarter;

/** The protected results of one closed quarter; services and branches are never crossed. */
public record Results(Quarter quarter, List<ResultLine> services, List<ResultLine> branches) {}
