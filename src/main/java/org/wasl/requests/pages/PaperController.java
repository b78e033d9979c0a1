package org.wasl.requests.pages;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refused;
import org.wasl.requests.lifecycle.Item;
import org.wasl.web.Ui;

/**
 * One paper of a request, large: whoever may see the request sees it. The picture itself comes from {@code /files},
 * which writes the opening into the journal.
 */
@Controller
class PaperController {

  private final RequestPages pages;

  PaperController(RequestPages pages) {
    this.pages = pages;
  }

  /** 404 for a file that does not hang on this request. The address names the file and not what it is. */
  @GetMapping("/requests/{reference}/papers/{file}")
  String show(Ui ui, Actor actor, @PathVariable String reference, @PathVariable UUID file, Model model) {
    RequestPage page = pages.page(ui, actor, new Reference(reference), Typed.NOTHING);
    Item item = page.file().items().stream().filter(each -> isOf(page, each, file)).findFirst()
        .orElseThrow(Refused::absent);
    model.addAttribute("page", page);
    model.addAttribute("item", item);
    model.addAttribute("paper", page.papers().copies().get(item.code()));
    return "requests/papers/paper";
  }

  private static boolean isOf(RequestPage page, Item item, UUID file) {
    var copy = page.papers().copy(item.code());
    return copy != null && copy.id().equals(file);
  }
}
