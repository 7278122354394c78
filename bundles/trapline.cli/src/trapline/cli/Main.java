package trapline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import trapline.cli.args.CommandLine;
import trapline.cli.args.Syntax;

/** Entry of the headless commands: a plain JVM, no workbench. */
public final class Main {
	private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

	private Main() {
	}

	/** Runs a command and ends the process with its status. */
	public static void main(String[] arguments) {
		System.setProperty("java.awt.headless", "true");
		OutputStream out = new FileOutputStream(FileDescriptor.out);
		OutputStream err = new FileOutputStream(FileDescriptor.err);
		System.exit(run(arguments, new Console(out, err, isTerminal())));
	}

	/**
	 * Runs a command.
	 *
	 * @param arguments the verb and what follows it
	 * @return one of {@link Status}
	 */
	public static int run(String[] arguments, OutputStream stdout, OutputStream stderr) {
		return run(arguments, new Console(stdout, stderr, false));
	}

	private static int run(String[] arguments, Console console) {
		int status;
		try {
			status = dispatch(Arrays.asList(arguments), console);
		} catch (Failure e) {
			status = report(e, console);
		} catch (OutOfMemoryError e) {
			console.message("trapline: out of memory; give the Java virtual machine more with -Xmx");
			status = Status.INCOMPLETE;
		} catch (StackOverflowError e) {
			console.message("trapline: the input is nested too deeply");
			status = Status.BAD_INPUT;
		} catch (RuntimeException e) {
			console.message("trapline: internal error, please report it with the input: " + describe(e));
			status = Status.INCOMPLETE;
		}
		try {
			console.flush();
		} catch (Failure e) {
			status = report(e, console);
		}
		return status;
	}

	private static int dispatch(List<String> arguments, Console console) {
		String first = arguments.isEmpty() ? "--help" : arguments.get(0);
		if (first.equals("--help") || first.equals("-h") || first.equals("help") && arguments.size() == 1) {
			console.print(Help.overview());
			return arguments.isEmpty() ? Status.BAD_INPUT : Status.OK;
		}
		if (first.equals("--version")) {
			console.line(Help.version());
			return Status.OK;
		}
		boolean help = first.equals("help");
		Verbs verb = Verbs.named(help ? arguments.get(1) : first);
		if (verb == null) {
			throw Failure.badInput(Help.unknown(help ? arguments.get(1) : first));
		}
		Verb command = verb.make();
		Syntax syntax = command.syntax();
		List<String> rest = arguments.subList(1, arguments.size());
		if (help || rest.contains("--help") || rest.contains("-h")) {
			console.print(syntax.help());
			return Status.OK;
		}
		return command.run(CommandLine.parse(syntax, rest), console);
	}

	private static int report(Failure failure, Console console) {
		console.message(failure.getMessage());
		return failure.status();
	}

	/** What went wrong and where, in one line: enough for a report, nothing that frightens. */
	private static String describe(RuntimeException e) {
		StackTraceElement[] trace = e.getStackTrace();
		String where = trace.length == 0 ? "" : " at " + trace[0];
		return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage().lines().findFirst().orElse(""))
				+ where;
	}

	/** Whether standard error is a terminal. Java can only tell it of input and output together, Linux of each. */
	private static boolean isTerminal() {
		try {
			String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
			return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
		} catch (IOException | UnsupportedOperationException e) {
			return System.console() != null;
		}
	}
}
