package org.wasl.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Renders a template as part of another's page, for modules that bring a section to a page below them. */
@Component
public class Parts {

  private final TemplateEngine engine;

  Parts(TemplateEngine engine) {
    this.engine = engine;
  }

  /** The template of that name, without ending; it is rendered where the content is written. */
  public Content of(String name, Map<String, Object> parameters) {
    return output -> engine.render(name + ".jte", parameters, output);
  }
}
