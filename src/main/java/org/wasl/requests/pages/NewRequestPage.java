package org.wasl.requests.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wasl.catalogue.ServiceVersion;
import org.wasl.kernel.Channel;
import org.wasl.kernel.Refusal;
import org.wasl.parties.PartySummary;
import org.wasl.web.Choice;
import org.wasl.web.Ui;

/**
 * The page of a new request.
 *
 * @param service the chosen one; null until chosen
 * @param branch of the officer, offered first
 * @param typed what a refused form held
 */
public record NewRequestPage(
    PartySummary party, List<ServiceVersion> services, @Nullable ServiceVersion service, String branch,
    Map<String, String> typed, List<Refusal> refusals) {

  /** The guide's services, by chapter and name. */
  public List<Choice> serviceChoices(Ui ui) {
    return services.stream().map(each -> Choice.of(each.code(), ui.pick(each.nameAr(), each.nameEn()))).toList();
  }

  /** The seven channels. */
  public List<Choice> channels(Ui ui) {
    return java.util.Arrays.stream(Channel.values())
        .map(each -> Choice.of(each.code(), ui.t("requests.channel." + each.code()))).toList();
  }

  /** The branches, all of them: any may receive for any other. */
  public List<Choice> branches(Ui ui, List<String> codes) {
    return codes.stream().map(each -> Choice.of(each, ui.branch(each))).toList();
  }

  /** What stood in the field before it was refused. */
  public @Nullable String value(String field) {
    return typed.get(field);
  }
}
