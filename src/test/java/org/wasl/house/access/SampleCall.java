package org.wasl.house.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;
import org.wasl.files.pictures.Photos;
import org.wasl.kernel.Uuid7;
import tools.jackson.databind.json.JsonMapper;

/**
 * A call of a route that reads well, made from the handler's own signature: names and types say what to send, the rule
 * says what is particular. Versions are never current, so that what is allowed meets a rule and changes little.
 */
record SampleCall(Route route, Map<String, String> values) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The call, with the token against forged posts. */
  AbstractMockHttpServletRequestBuilder<?> build() {
    return route.isApi() || route.method().equals("GET") ? bare() : bare().with(csrf());
  }

  /** The call as a foreign page would make it. */
  AbstractMockHttpServletRequestBuilder<?> bare() {
    URI uri = UriComponentsBuilder.fromPath(route.path()).build(path()).normalize();
    boolean file = java.util.Arrays.stream(route.handler().getMethod().getParameterTypes())
        .anyMatch(MultipartFile.class::isAssignableFrom);
    AbstractMockHttpServletRequestBuilder<?> call = file
        ? MockMvcRequestBuilders.multipart(uri).file(
            new MockMultipartFile("file", "paper.png", "image/png", Photos.png(30, 20)))
        : MockMvcRequestBuilders.request(HttpMethod.valueOf(route.method().equals("ANY") ? "GET" : route.method()), uri);
    if (route.isApi()) {
      call.header("Idempotency-Key", Uuid7.next().toString());
    }
    for (Parameter parameter : route.handler().getMethod().getParameters()) {
      add(call, parameter);
    }
    return call;
  }

  private Map<String, Object> path() {
    Map<String, Object> path = new LinkedHashMap<>();
    var names = java.util.regex.Pattern.compile("\\{\\*?([a-zA-Z]+)[^}]*}").matcher(route.path());
    while (names.find()) {
      path.put(names.group(1), value(names.group(1), String.class));
    }
    return path;
  }

  private void add(AbstractMockHttpServletRequestBuilder<?> call, Parameter parameter) {
    if (parameter.isAnnotationPresent(RequestBody.class)) {
      call.contentType(MediaType.APPLICATION_JSON).content(JSON.writeValueAsString(body(parameter.getType())));
    } else if (parameter.isAnnotationPresent(RequestParam.class)) {
      if (Map.class.isAssignableFrom(parameter.getType())) {
        values.forEach(call::param);
      } else if (values.containsKey(parameter.getName()) || isRequired(parameter)) {
        call.param(parameter.getName(), value(parameter.getName(), parameter.getType()));
      }
    } else if (parameter.isAnnotationPresent(ModelAttribute.class) || isForm(parameter)) {
      for (RecordComponent part : parameter.getType().getRecordComponents()) {
        if (values.containsKey(part.getName()) || part.getType().isPrimitive()) {
          call.param(part.getName(), value(part.getName(), part.getType()));
        }
      }
    }
  }

  private static boolean isForm(Parameter parameter) {
    return parameter.getAnnotations().length == 0 && parameter.getType().isRecord()
        && parameter.getType() != org.wasl.kernel.Actor.class;
  }

  private static boolean isRequired(Parameter parameter) {
    RequestParam asked = parameter.getAnnotation(RequestParam.class);
    return asked.required() && asked.defaultValue().startsWith("\n")
        && parameter.getType() != java.util.Optional.class;
  }

  Map<String, Object> body(Class<?> form) {
    Map<String, Object> body = new LinkedHashMap<>();
    for (RecordComponent part : form.getRecordComponents()) {
      if (values.containsKey(part.getName()) || !part.getAnnotatedType().isAnnotationPresent(
          org.jspecify.annotations.Nullable.class)) {
        body.put(part.getName(), member(part));
      }
    }
    return body;
  }

  private Object member(RecordComponent part) {
    Class<?> type = part.getType();
    if (List.class.isAssignableFrom(type)) {
      return List.of();
    }
    if (Map.class.isAssignableFrom(type)) {
      return Map.of();
    }
    if (type == int.class || type == Integer.class || type == long.class) {
      return Integer.valueOf(value(part.getName(), type));
    }
    if (type == boolean.class || type == Boolean.class) {
      return true;
    }
    if (type == BigDecimal.class) {
      return 1;
    }
    return type.isRecord() && !values.containsKey(part.getName()) ? body(type) : value(part.getName(), type);
  }

  private String value(String name, Class<?> type) {
    if (values.containsKey(name)) {
      return values.get(name);
    }
    if (type == int.class || type == Integer.class || type == long.class) {
      return "1";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true";
    }
    if (type == UUID.class) {
      return Uuid7.next().toString();
    }
    if (type == LocalDate.class) {
      return "2026-12-01";
    }
    return type.isEnum() ? type.getEnumConstants()[0].toString() : "x";
  }
}
