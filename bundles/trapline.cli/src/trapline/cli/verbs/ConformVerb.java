package trapline.cli.verbs;

import java.util.ArrayList;
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
import trapline.cli.picture.PictureOptions;
import trapline.conform.Conformance;
import trapline.conform.corpus.Corpus;
import trapline.conform.corpus.CorpusException;
import trapline.conform.score.ConformReport;
import trapline.conform.score.Verdict;
import trapline.conform.timeline.CaseRun;
import trapline.diagram.Exporter;

/** Runs conformance corpora on the shipped semantics. */
public final class ConformVerb implements Verb {
	private static final String JSON = "--json";
	private static final String FAILURES = "--failures";
	private static final String WITHOUT = "--without";
	private static final String CASE = "--case";

	@Override
	public Syntax syntax() {
		return new Syntax("conform", "PATH...", 1, Integer.MAX_VALUE, "Run conformance corpora: programs, vectors, threads", """
				PATH is a corpus file or a folder of them. Every case passes, fails or is unscored; none is skipped. The last
				line is 'N passed, N failed, N unscored'. With --case one case is drawn instead: the run of the model, what was
				expected and what was observed. 'trapline FILE' shows the cases in the workbench, 'trapline FILE#ID' one of them.""",
				options());
	}

	private static List<Option> options() {
		List<Option> options = new ArrayList<>(List.of(Option.flag(FAILURES, "list every case that did not pass, with the reason"),
				Option.flag(JSON, "print the result as JSON"),
				Option.repeated(WITHOUT, "RULE", "take a rule out of the semantics, to see who notices"),
				Option.valued(CASE, "ID", "draw this case; the options below say how")));
		options.addAll(PictureOptions.options());
		return options;
	}

	@Override
	public int run(CommandLine line, Console console) {
		Corpus corpus = read(line.operands());
		if (line.has(CASE))
			return draw(corpus, line, console);
		if (PictureOptions.isAsked(line))
			throw line.wrong("a picture is of one case: name it with --case");
		int cases = corpus.cases().size();
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

	private static int draw(Corpus corpus, CommandLine line, Console console) {
		Exporter exporter = PictureOptions.exporter(line);
		try {
			CaseRun shown = new Conformance(Set.copyOf(line.values(WITHOUT))).show(corpus.named(line.value(CASE)));
			PictureOptions.write(shown.run(), line, exporter, console);
			return shown.result().verdict() == Verdict.FAILED ? Status.FOUND : Status.OK;
		} catch (CorpusException e) {
			throw Failure.badInput(e.getMessage());
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
