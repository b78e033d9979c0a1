package org.wasl.postgres.embedded;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What the packaged server may use of this machine, as lines for its configuration: written once, when the cluster is
 * made, so that who runs it may change them.
 */
record MachineShare(long memoryBytes) {

  private static final long MEGABYTE = 1 << 20;

  static MachineShare ofThisMachine() {
    var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new MachineShare(machine.getTotalMemorySize());
  }

  String lines() {
    return """

        # Chosen for this machine when the database was made; yours to change.
        shared_buffers = %dMB
        effective_cache_size = %dMB
        max_wal_size = 2GB
        # a disk without moving parts
        random_page_cost = 1.1
        # a young database grows many times over within a minute, and plans are made by what it was
        autovacuum_naptime = 10s
        """.formatted(Math.clamp(memoryBytes / 8 / MEGABYTE, 128, 1024), Math.max(256, memoryBytes / 2 / MEGABYTE));
  }
}
