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
import trapline.cli.conform.ExploredJson;
import trapline.cli.conform.ExploredText;
import trapline.cli.explore.Interrupt;
import trapline.cli.io.InputFile;
import trapline.cli.picture.PictureOptions;
import trapline.conform.Conformance;
import trapline.conform.corpus.Case;
import trapline.conform.corpus.CatalogueCase;
import trapline.conform.corpus.Corpus;
import trapline.conform.corpus.CorpusException;
import trapline.conform.orders.Orders;
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
	private static final String ORDERS = "--orders";
	private static final String REVEALS = "--reveals";
	private static final String SCENARIO = "--scenario";

	@Override
	public Syntax syntax() {
		return new Syntax("conform", "PATH...", 1, Integer.MAX_VALUE, "Run conformance corpora: programs, vectors, threads", """
				PATH is a corpus file or a folder of them. Every case passes, fails or is unscored; none is skipped. The last
				line is 'N passed, N failed, N unscored'. With --case one case is drawn instead: the run of the model, what was
				expected and what was observed. 'trapline FILE' shows the cases in the workbench, 'trapline FILE#ID' one of them.
				With --orders the scripts of mail threads are played in every order that causality allows: the hazards that the
				listed order does not show are told, each with a shortest order. Status 1 says that there are some.""",
				options());
	}

	private static List<Option> options() {
		List<Option> options = new ArrayList<>(List.of(Option.flag(FAILURES, "list every case that did not pass, with the reason"),
				Option.flag(JSON, "print the result as JSON"),
				Option.repeated(WITHOUT, "RULE", "take a rule out of the semantics, to see who notices"),
				Option.flag(ORDERS, "play scripts in every order that causality allows"),
				Option.valued(REVEALS, "HAZARD", "with --case: a shortest order of its script that shows this hazard"),
				Option.flag(SCENARIO, "with --case: print its script as a scenario instead, for 'trapline run' and the workbench"),
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
		for (String option : List.of(REVEALS, SCENARIO))
			if (line.has(option))
				throw line.wrong(option + " is about one case: name it with --case");
		if (line.has(ORDERS))
			return orders(corpus, line, console);
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
			Case one = corpus.named(line.value(CASE));
			if (line.has(REVEALS))
				one = Orders.revealing(scripted(one), line.value(REVEALS), Set.copyOf(line.values(WITHOUT)));
			if (line.has(SCENARIO)) {
				console.print(Orders.text(scripted(one)));
				return Status.OK;
			}
			CaseRun shown = new Conformance(Set.copyOf(line.values(WITHOUT))).show(one);
			PictureOptions.write(shown.run(), line, exporter, console);
			return shown.result().verdict() == Verdict.FAILED ? Status.FOUND : Status.OK;
		} catch (CorpusException e) {
			throw Failure.badInput(e.getMessage());
		}
	}

	private static CatalogueCase scripted(Case one) {
		if (one instanceof CatalogueCase catalogued)
			return catalogued;
		throw Failure.badInput(one.file() + ": " + one.id() + " is no script of a mail thread: its order is fixed");
	}

	private static int orders(Corpus corpus, CommandLine line, Console console) {
		try (Interrupt interrupt = new Interrupt(); Progress progress = console.progress("conform")) {
			Orders orders = Orders.of(corpus.catalogued(), Set.copyOf(line.values(WITHOUT)),
					done -> progress.at(done + " of " + corpus.catalogued().size()), interrupt::requested);
			progress.close();
			console.print(line.has(JSON) ? ExploredJson.of(orders) : ExploredText.of(orders.searches(), orders.runs()));
			console.flush();
			int status = orders.searches().stream().anyMatch(search -> !search.extra().isEmpty()) ? Status.FOUND
					: orders.complete() ? Status.OK : Status.INCOMPLETE;
			interrupt.finish(status);
			return status;
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
