package org.wasl.house.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** What people and programs send that no one should: the kinds of it, and bodies that hold one in one place. */
final class BadInput {

  /** Longer than any text of the interface. */
  static final String TOO_LONG = "طويل ".repeat(2001);

  /** Text that is refused wherever text is kept. */
  static final Map<String, String> TEXTS = Map.of(
      "a control character", "سعد\u0000علي", "a bidi override", "سعد\u202Eعلي", "too long a text", TOO_LONG);

  /** Kinds of the same, tried in one place of each body. */
  static final Map<String, String> MORE_TEXTS = Map.of(
      "a bell", "سعد\u0007علي", "a bidi isolate", "سعد\u2066علي", "half a character", "سعد\uD83Dعلي");

  private BadInput() {}

  /** The body's record, or null where the route takes none. */
  static @org.jspecify.annotations.Nullable Class<?> form(Route route) {
    for (Parameter each : route.handler().getMethod().getParameters()) {
      if (each.isAnnotationPresent(RequestBody.class)) {
        return each.getType().isRecord() ? each.getType() : null;
      }
    }
    return null;
  }

  /** Bodies like the sample, each with {@code bad} in the place of one text; by the text's name. */
  static Map<String, Map<String, Object>> bodies(SampleCall call, Class<?> form, String bad) {
    Map<String, Map<String, Object>> bodies = new LinkedHashMap<>();
    for (RecordComponent part : form.getRecordComponents()) {
      Class<?> type = part.getType();
      if (type == String.class) {
        bodies.put(part.getName(), with(call.body(form), part, bad));
      } else if (type.isRecord()) {
        bodies(call, type, bad).forEach((name, inner) ->
            bodies.put(part.getName() + "/" + name, with(call.body(form), part, inner)));
      } else if (type == List.class && part.getGenericType() instanceof ParameterizedType list
          && list.getActualTypeArguments()[0] instanceof Class<?> element) {
        if (element == String.class) {
          bodies.put(part.getName() + "/0", with(call.body(form), part, List.of(bad)));
        } else if (element.isRecord()) {
          bodies(call, element, bad).forEach((name, inner) ->
              bodies.put(part.getName() + "/0/" + name, with(call.body(form), part, List.of(inner))));
        }
      }
    }
    return bodies;
  }

  /** Bodies like the sample, each with a member of another type than it has; by the member's name. */
  static Map<String, Map<String, Object>> mistyped(SampleCall call, Class<?> form) {
    Map<String, Map<String, Object>> bodies = new LinkedHashMap<>();
    for (RecordComponent part : form.getRecordComponents()) {
      boolean any = part.getType() == Object.class || part.getType().getName().startsWith("tools.jackson")
          || Map.class.isAssignableFrom(part.getType());
      if (!any) {
        bodies.put(part.getName(), with(call.body(form), part,
            part.getType().isRecord() ? List.of(1) : Map.of("planted", 1)));
      }
    }
    return bodies;
  }

  /** Bodies like the sample, each with a list or map that holds a null it may not hold; by its name. */
  static Map<String, Map<String, Object>> hollow(SampleCall call, Class<?> form) {
    Map<String, Map<String, Object>> bodies = new LinkedHashMap<>();
    for (RecordComponent part : form.getRecordComponents()) {
      if (part.getAnnotatedType() instanceof AnnotatedParameterizedType many && !mayHoldNull(many)) {
        bodies.put(part.getName(), with(call.body(form), part, Map.class.isAssignableFrom(part.getType())
            ? Collections.singletonMap("planted", null) : Collections.singletonList(null)));
      }
    }
    return bodies;
  }

  private static boolean mayHoldNull(AnnotatedParameterizedType many) {
    AnnotatedType[] held = many.getAnnotatedActualTypeArguments();
    return held[held.length - 1].isAnnotationPresent(org.jspecify.annotations.Nullable.class);
  }

  private static Map<String, Object> with(Map<String, Object> body, RecordComponent part, Object value) {
    body.put(part.getName(), value);
    return body;
  }

  /** The names of the texts that a page's form may send. */
  static List<String> fields(Route route) {
    List<String> fields = new ArrayList<>();
    for (Parameter each : route.handler().getMethod().getParameters()) {
      if (each.isAnnotationPresent(RequestParam.class) && !Map.class.isAssignableFrom(each.getType())) {
        fields.add(each.getName());
      } else if (each.isAnnotationPresent(ModelAttribute.class)
          || each.getAnnotations().length == 0 && each.getType().isRecord()
              && each.getType() != org.wasl.kernel.Actor.class) {
        for (RecordComponent part : each.getType().getRecordComponents()) {
          fields.add(part.getName());
        }
      } else if (each.isAnnotationPresent(RequestParam.class)) {
        Matcher read = Pattern.compile("\\.get\\(\"([a-zA-Z]+)\"\\)").matcher(source(route.handler().getBeanType()));
        read.results().map(found -> found.group(1)).distinct().forEach(fields::add);
      }
    }
    return fields;
  }

  /** A form that is read by name says its names there alone. */
  private static String source(Class<?> controller) {
    try {
      return Files.readString(Path.of("src", "main", "java").resolve(controller.getName().replace('.', '/') + ".java"));
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}
