package org.wasl.organization;

/**
 * A branch or office of the association (P-3.7).
 *
 * @param code stable, as in the contract: {@code tabuk}, {@code al-wajh}
 * @param governorate its name in Arabic
 * @param phone as printed for people, ASCII digits
 */
public record Branch(String code, String nameAr, String nameEn, String governorate, String phone) {}
