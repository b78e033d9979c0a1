package org.wasl.channels.letters;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.parties.FoundElsewhere;
import org.wasl.web.Ui;

/** The one search box finds a letter by its number. */
@Component
class FoundLetters implements FoundElsewhere {

  private final Letters letters;

  FoundLetters(Letters letters) {
    this.letters = letters;
  }

  @Override
  public List<Row> find(Ui ui, Actor actor, String typed) {
    return letters.numbered(actor, typed)
        .map(each -> new Row("channels.letter", each.number(), each.topic(), "/letters/" + each.id().value()))
        .stream().toList();
  }
}
