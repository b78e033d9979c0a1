package org.wasl.organization.signin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.wasl.web.ProblemWriter;

/**
 * The two doors: the API by bearer token, pages by session cookie with a token against forged posts. Everything needs
 * sign-in unless it is named public here; what a role may do is asked in the use cases.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final String CSP = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
      + "form-action 'self'; frame-ancestors 'none'";

  /** What needs no sign-in on pages; the access walk reads this list. */
  static final String[] PUBLIC_PAGES = {
    "/", "/sign-in", "/language", "/services", "/services/**", "/follow", "/follow/**", "/rate/**", "/rights",
    "/answers", "/ask", "/style", "/health", "/ready", "/css/**", "/js/**", "/fonts/**", "/webjars/**", "/icons.svg", "/favicon.svg",
    "/favicon.ico", "/error"
  };

  private final boolean secureCookies;

  SecurityConfiguration(@Value("${wasl.secure-cookies:false}") boolean secureCookies) {
    this.secureCookies = secureCookies;
  }

  @Bean
  PasswordEncoder passwords() {
    return new BCryptPasswordEncoder(10);
  }

  /** Nobody signs in through the framework's own user list. */
  @Bean
  UserDetailsService noOtherUsers() {
    return username -> {
      throw new UsernameNotFoundException("not used");
    };
  }

  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http, Sessions sessions, ProblemWriter problems) throws Exception {
    return http.securityMatcher("/api/**")
        .csrf(csrf -> csrf.disable())
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.disable())
        .addFilterBefore(new TokenFilter(sessions, SessionKind.API), UsernamePasswordAuthenticationFilter.class)
        .authorizeHttpRequests(calls -> calls
            .requestMatchers(HttpMethod.POST, "/api/v1/tokens").permitAll()
            .requestMatchers("/api/v1/public/**", "/api/v1/hooks/**", "/api/v1/openapi.json").permitAll()
            .anyRequest().authenticated())
        .exceptionHandling(errors -> errors
            .authenticationEntryPoint((request, response, no) ->
                problems.write(request, response, 401, "not-signed-in"))
            .accessDeniedHandler((request, response, no) ->
                problems.write(request, response, 403, "not-permitted")))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pages(HttpSecurity http, Sessions sessions) throws Exception {
    CookieCsrfTokenRepository csrfTokens = new CookieCsrfTokenRepository();
    csrfTokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict").secure(secureCookies));
    return http
        // every request signs in anew by its cookie: that must not renew the token, or a second tab outdates the first
        .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
            .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.disable())
        .headers(headers -> headers
            .contentSecurityPolicy(policy -> policy.policyDirectives(CSP))
            .referrerPolicy(policy -> policy.policy(
                org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.NO_REFERRER)))
        .addFilterBefore(new TokenFilter(sessions, SessionKind.PAGE), UsernamePasswordAuthenticationFilter.class)
        .authorizeHttpRequests(calls -> calls
            .requestMatchers(PUBLIC_PAGES).permitAll()
            .anyRequest().authenticated())
        .exceptionHandling(errors -> errors.authenticationEntryPoint((request, response, no) ->
            response.sendRedirect("/sign-in")))
        .build();
  }
}
