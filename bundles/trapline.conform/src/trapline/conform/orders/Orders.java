package trapline.conform.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

import trapline.compiler.CompileOptions;
import trapline.conform.corpus.CatalogueCase;
import trapline.conform.corpus.CatalogueScenario.Expectation;
import trapline.conform.kvm.Family;
import trapline.conform.kvm.Outcome;
import trapline.conform.kvm.Replay;
import trapline.conform.model.ProgramLoader;

/**
 * The scripts of catalogues in every order that causality allows, on the shipped semantics.
 *
 * @param searches of the scripts that have more than one order, in the order of the cases
 * @param runs how many cases there are that are scripts
 * @param complete whether all scripts were searched, and each to its end
 */
public record Orders(List<Explored> searches, int runs, boolean complete) {
	/**
	 * Searches.
	 *
	 * @param cases those that are not scripts are left out
	 * @param without ids of rules that are taken out of the semantics
	 * @param done told the number of finished cases after each
	 * @param cancelled asked before each case
	 * @throws trapline.conform.corpus.CorpusException if a script cannot be played; the message says why
	 */
	public static Orders of(List<CatalogueCase> cases, Set<String> without, IntConsumer done, BooleanSupplier cancelled) {
		OrderSearch search = search(without);
		List<CatalogueCase> scripts = cases.stream().filter(one -> Family.played().contains(one.scenario().section())).toList();
		List<Explored> searches = new ArrayList<>();
		int finished = 0;
		for (CatalogueCase one : scripts) {
			if (cancelled.getAsBoolean())
				break;
			if (OrderSearch.open(one.scenario()))
				searches.add(search.explore(one));
			done.accept(++finished);
		}
		return new Orders(List.copyOf(searches), scripts.size(),
				finished == scripts.size() && searches.stream().allMatch(Explored::complete));
	}

	/**
	 * A script with the lines of a shortest order that shows a hazard, which is then what is expected of it.
	 *
	 * @param without ids of rules that are taken out of the semantics
	 * @throws trapline.conform.corpus.CorpusException if no order shows it; the message says which some order shows
	 */
	public static CatalogueCase revealing(CatalogueCase one, String hazard, Set<String> without) {
		CatalogueCase witness = search(without).explore(one).witness(hazard);
		Outcome shown = Outcome.of(replay(without), witness);
		return Explored.expecting(witness, new Expectation(shown.verdict(), List.copyOf(shown.hazards()), "in this order"));
	}

	/**
	 * A script in the notation.
	 *
	 * @throws trapline.conform.corpus.CorpusException if something in it is not known; the message names file and line
	 */
	public static String text(CatalogueCase one) {
		return replay(Set.of()).text(one.scenario(), one.variant());
	}

	private static OrderSearch search(Set<String> without) {
		return new OrderSearch(replay(without), OrderSearch.MOST_STATES);
	}

	private static Replay replay(Set<String> without) {
		return new Replay(new ProgramLoader()::compile, CompileOptions.NONE.without(without));
	}
}
