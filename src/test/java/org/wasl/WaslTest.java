package org.wasl;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test in the whole application: one context and one real, migrated PostgreSQL for all classes that carry this and
 * add no configuration of their own. A web server listens on a random port ({@code @LocalServerPort}), and
 * {@code MockMvc} is there too; {@link MutableClock} is the clock. Data is not cleared between tests: mark the class {@code @Transactional}, or use data
 * of your own.
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "wasl.data=target/test-content-${wasl.test.fork:1}")
@AutoConfigureMockMvc
@Import(MutableClock.InTests.class)
@ContextConfiguration(initializers = TestDatabase.InContext.class)
public @interface WaslTest {}
