package org.wasl.organization.settings;

import java.util.List;
import org.wasl.kernel.Refusal;

/** What the form of a setting shows: the setting as kept, and what was typed. */
public record SettingPage(SettingRow setting, String value, String reason, int version, List<Refusal> refusals) {}
