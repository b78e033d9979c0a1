package org.wasl.command;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.wasl.postgres.start.DatabaseAtStart;

/**
 * The start of Wasl as a command: {@code --wasl.command=NAME} among the arguments, those of the command itself after
 * {@code --}.
 */
public final class CommandMode {

  private static final int MISUSED = 2;
  private static final String ASKED = "--" + DatabaseAtStart.COMMAND + "=";

  private CommandMode() {}

  /** The command asked for; null where Wasl is to serve. */
  public static @Nullable String asked(String[] arguments) {
    return Arrays.stream(arguments).takeWhile(each -> !each.equals("--")).filter(each -> each.startsWith(ASKED))
        .map(each -> each.substring(ASKED.length())).findFirst().orElse(null);
  }

  /** Runs it to its end and returns the exit status; the database is let go of by then. */
  public static int run(Class<?> application, String name, String[] arguments) {
    List<String> all = List.of(arguments);
    int cut = all.indexOf("--");
    String[] ours = all.subList(0, cut < 0 ? all.size() : cut).toArray(String[]::new);
    var theirs = new Arguments(cut < 0 ? List.of() : all.subList(cut + 1, all.size()));
    var spring = new SpringApplication(application);
    spring.setWebApplicationType(WebApplicationType.NONE);
    spring.setLazyInitialization(true);
    spring.setDefaultProperties(Map.of("wasl.first-administrator", "false", "spring.main.keep-alive", "false"));
    spring.addInitializers(new DatabaseAtStart());
    try (ConfigurableApplicationContext context = spring.run(ours)) {
      var underWay = context.getBean(CommandUnderWay.class);
      underWay.begins();
      try {
        return status(command(context, name), theirs);
      } finally {
        underWay.ended();
      }
    }
  }

  private static Command command(ConfigurableApplicationContext context, String name) {
    return context.getBeanProvider(Command.class).stream().filter(each -> each.name().equals(name)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no command " + name));
  }

  private static int status(Command command, Arguments arguments) {
    try {
      return command.run(arguments);
    } catch (Misused misused) {
      System.err.println(misused.getMessage());
      System.err.println("./wasl help tells what there is.");
      return MISUSED;
    } catch (CommandFailed failed) {
      System.err.println(failed.getMessage());
      return Command.FAILED;
    } catch (Exception failed) {
      System.err.println("./wasl " + command.name() + " came to no end: " + failed.getMessage());
      failed.printStackTrace();
      return Command.FAILED;
    }
  }
}
