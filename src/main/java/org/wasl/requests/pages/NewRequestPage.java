package org.wasl.requests.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wasl.catalogue.ServiceVersion;
import org.wasl.kernel.Channel;
import org.wasl.kernel.Refusal;
import org.wasl.parties.ActsFor;
import org.wasl.parties.PartySummary;
import org.wasl.web.Choice;
import org.wasl.web.Ui;

/**
 * The page of a new request.
 *
 * @param service the chosen one; null until chosen
 * @param acting who may act for the person today
 * @param branch of the officer, offered first
 * @param typed what a refused form held
 */
public record NewRequestPage(
    PartySummary party, List<ServiceVersion> services, @Nullable ServiceVersion service, List<ActsFor> acting,
    String branch, Map<String, String> typed, List<Refusal> refusals) {

  /** The guide's services, by chapter and name. */
  public List<Choice> serviceChoices(Ui ui) {
    return services.stream().map(each -> Choice.of(each.code(), ui.pick(each.nameAr(), each.nameEn()))).toList();
  }

  /** Those who may act for the person, each with what they may do, after the person alone. */
  public List<Choice> actingChoices(Ui ui) {
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.of("", ui.t("requests.new.visitor.none")));
    acting.forEach(each -> choices.add(new Choice(each.party().toString(), each.fullName(), acts(ui, each))));
    return choices;
  }

  /** As what somebody acts and what they may do, in a line: a guardian: sign, receive the service. */
  public static String acts(Ui ui, ActsFor acts) {
    String may = acts.may().stream().map(each -> ui.t("parties.scope." + each.code()))
        .collect(java.util.stream.Collectors.joining(ui.t("parties.comma")));
    return ui.t("requests.new.visitor.acts", ui.t("parties.acts-as." + acts.kind().code()), may);
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
