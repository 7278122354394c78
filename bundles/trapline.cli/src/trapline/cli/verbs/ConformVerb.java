package trapline.cli.verbs;

import java.util.List;
import java.util.Set;

import trapline.cli.Console;
import trapline.cli.Failure;
import trapline.cli.Progress;
import trapline.cli.Status;
import trapline.cli.Verb;
import trapline.cli.args.CommandLine;
import trapline.cli.args.Option;
import trapline.cli.args.Syntax;
import trapline.cli.conform.ConformJson;
import trapline.cli.conform.ConformText;
import trapline.cli.explore.Interrupt;
import trapline.cli.io.InputFile;
import trapline.conform.Conformance;
import trapline.conform.corpus.Corpus;
import trapline.conform.corpus.CorpusException;
import trapline.conform.score.ConformReport;

/** Runs conformance corpora on the shipped semantics. */
public final class ConformVerb implements Verb {
	private static final String JSON = "--json";
	private static final String FAILURES = "--failures";
	private static final String WITHOUT = "--without";

	@Override
	public Syntax syntax() {
		return new Syntax("conform", "PATH...", 1, Integer.MAX_VALUE, "Run conformance corpora: recorded programs, vectors", """
				PATH is a corpus file or a folder of them. Every case passes, fails or is unscored; none is skipped. The last
				line is 'N passed, N failed, N unscored'.""",
				List.of(Option.flag(FAILURES, "list every case that did not pass, with the reason"),
						Option.flag(JSON, "print the result as JSON"),
						Option.repeated(WITHOUT, "RULE", "take a rule out of the semantics, to see who notices")));
	}

	@Override
	public int run(CommandLine line, Console console) {
		Corpus corpus = read(line.operands());
		int cases = corpus.recorded().size() + corpus.vectors().size();
		try (Interrupt interrupt = new Interrupt(); Progress progress = console.progress("conform")) {
			ConformReport report = new Conformance(Set.copyOf(line.values(WITHOUT))).run(corpus,
					done -> progress.at(done + " of " + cases), interrupt::requested);
			progress.close();
			console.print(line.has(JSON) ? ConformJson.of(report) : ConformText.of(report, line.has(FAILURES)));
			console.flush();
			int status = report.total().failed() > 0 ? Status.FOUND
					: report.results().size() < cases ? Status.INCOMPLETE : Status.OK;
			interrupt.finish(status);
			return status;
		}
	}

	private static Corpus read(List<String> names) {
		try {
			return Corpus.read(names.stream().map(InputFile::path).toList());
		} catch (CorpusException e) {
			throw Failure.badInput(e.getMessage());
		}
	}
}
