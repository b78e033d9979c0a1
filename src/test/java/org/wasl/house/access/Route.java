package org.wasl.house.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A route that the application answers: one method and one path of its live table. */
record Route(String method, String path, HandlerMethod handler) {

  /** All of them, by path. */
  static List<Route> of(Iterable<RequestMappingHandlerMapping> tables) {
    List<Route> routes = new ArrayList<>();
    for (RequestMappingHandlerMapping table : tables) {
      table.getHandlerMethods().forEach((mapping, handler) -> {
        for (String path : mapping.getPatternValues()) {
          methods(mapping.getMethodsCondition().getMethods())
              .forEach(method -> routes.add(new Route(method, path, handler)));
        }
      });
    }
    routes.sort(Comparator.comparing(Route::path).thenComparing(Route::method));
    return routes;
  }

  private static List<String> methods(Set<RequestMethod> methods) {
    return methods.isEmpty() ? List.of("ANY") : methods.stream().map(Enum::name).toList();
  }

  boolean isApi() {
    return path.startsWith("/api/");
  }

  String name() {
    return method + " " + path;
  }
}
