package trapline.compiler.expr;

import java.util.List;
import trapline.compiler.state.ActorScope;
import trapline.compiler.state.Storage;
import trapline.compiler.types.ValueType;
import trapline.machine.expr.Expr;
import trapline.machine.expr.TableData;
import trapline.model.semantics.Symbol;

/** What a path of names and indices has come to. */
public sealed interface Node {
	/** A value, or a place if its expression is one. */
	record Leaf(Typed value) implements Node {
	}

	/** An array without its index. */
	record OfArray(Storage.Array array) implements Node {
	}

	/** A table of records without its index. */
	record OfRecords(Storage.Records records) implements Node {
	}

	/** One record. */
	record OfRecord(Storage.Records records, Expr index) implements Node {
	}

	/** A processor, whose variables can be named. */
	record OfActor(ActorScope actor) implements Node {
	}

	/** A procedure, whose variables can be named. */
	record OfProc(Symbol proc) implements Node {
	}

	/** A row of a table, whose results can be named. */
	record OfRow(CompiledTable table, List<Expr> keys) implements Node {
	}

	/** A type, whose literals can be named. */
	record OfType(ValueType type) implements Node {
	}

	/** A table with the types of its results. */
	record CompiledTable(TableData data, List<ValueType> results) {
	}
}
