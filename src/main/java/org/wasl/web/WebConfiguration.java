package org.wasl.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.TransformedResource;
import org.springframework.web.servlet.view.RedirectView;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;

/** Wires templates, the acting member of staff as a handler's argument, and strict JSON. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

  private final PageViews views;

  WebConfiguration(PageViews views) {
    this.views = views;
  }

  /** Templates are compiled in the build. */
  @Bean
  static TemplateEngine templateEngine() {
    TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.wasl.templates");
    engine.setBinaryStaticContent(true);
    return engine;
  }

  /**
   * A view name is the template's path without ending, or {@code redirect:}. Under this name the framework's own
   * choice of views by {@code Accept} stands back.
   */
  @Bean
  ViewResolver viewResolver(TemplateEngine engine) {
    return new Views(engine);
  }

  /**
   * Unknown fields, wrong types and nulls inside lists and maps are refused (contract: 400), absent members are left
   * out of answers.
   */
  @Bean
  JsonMapperBuilderCustomizer strictJson() {
    return json -> json
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withCoercionConfig(LogicalType.Textual, text -> List.of(
                CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)
            .forEach(shape -> text.setCoercion(shape, CoercionAction.Fail)))
        .changeDefaultNullHandling(each -> each.withContentNulls(Nulls.FAIL))
        .changeDefaultPropertyInclusion(each -> each.withValueInclusion(JsonInclude.Include.NON_NULL));
  }

  /** None: what is typed is read by the values of the kernel, and a checker costs each start. */
  @Override
  public Validator getValidator() {
    return new Validator() {
      @Override
      public boolean supports(Class<?> type) {
        return false;
      }

      @Override
      public void validate(Object target, Errors errors) {}
    };
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new ActorArgument());
    resolvers.add(new UiArgument());
    resolvers.add(new LanguageArgument());
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new HandlerInterceptor() {
      @Override
      public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
          @Nullable ModelAndView page) {
        if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")) {
          page.getModel().computeIfAbsent("ui", key -> views.ui(request));
          Flash.clear(request, response);
        }
      }
    });
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    CacheControl year = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    registry.addResourceHandler("/css/**", "/js/**", "/fonts/**", "/icons.svg", "/favicon.svg")
        .addResourceLocations("classpath:/static/css/", "classpath:/static/js/", "classpath:/static/fonts/",
            "classpath:/static/")
        .setCacheControl(year)
        .resourceChain(true)
        .addTransformer((request, file, chain) -> {
          Resource found = chain.transform(request, file);
          return new TransformedResource(found, StaticFile.content(found));
        });
    registry.addResourceHandler("/webjars/**")
        .addResourceLocations("classpath:/META-INF/resources/webjars/").setCacheControl(year);
  }

  /** A template, or after a form the way on with 303; what the page knows never ends up in that address. */
  record Views(TemplateEngine engine) implements ViewResolver, Ordered {

    private static final String ELSEWHERE = "redirect:";

    @Override
    public View resolveViewName(String name, Locale locale) {
      if (!name.startsWith(ELSEWHERE)) {
        return new TemplateView(engine, name + ".jte");
      }
      RedirectView elsewhere = new RedirectView(name.substring(ELSEWHERE.length()), true);
      elsewhere.setStatusCode(HttpStatus.SEE_OTHER);
      elsewhere.setExposeModelAttributes(false);
      return elsewhere;
    }

    @Override
    public int getOrder() {
      return HIGHEST_PRECEDENCE;
    }
  }

  /** Writes a compiled template. */
  record TemplateView(TemplateEngine engine, String name) implements View {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      Utf8ByteOutput output = new Utf8ByteOutput();
      @SuppressWarnings("unchecked")
      Map<String, Object> parameters = (Map<String, Object>) (model == null ? Map.of() : model);
      engine.render(name, parameters, output);
      response.setContentType("text/html;charset=UTF-8");
      response.setContentLength(output.getContentLength());
      output.writeTo(response.getOutputStream());
    }
  }

  /** The member of staff who acts; a route without sign-in may not ask for one. */
  static final class ActorArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
        NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
      Actor actor = PageViews.actor();
      if (actor == null) {
        throw Refused.forbidden();
      }
      return actor;
    }
  }

  /** The page's {@link Ui}, for a controller that needs words or dates itself. */
  final class UiArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Ui.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
        NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
      Ui ui = views.ui(java.util.Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
      if (container != null) {
        container.getModel().addAttribute("ui", ui);
      }
      return ui;
    }
  }

  /** The reader's language. */
  static final class LanguageArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Language.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
        NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
      return Requests.language(java.util.Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }
  }
}
