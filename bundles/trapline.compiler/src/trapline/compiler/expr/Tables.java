package trapline.compiler.expr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import trapline.compiler.CompileError;
import trapline.compiler.state.World;
import trapline.compiler.types.ValueType;
import trapline.machine.expr.TableData;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Param;
import trapline.model.semantics.Pattern;
import trapline.model.semantics.Row;
import trapline.model.semantics.Table;
import trapline.model.semantics.ValuesPattern;

/** Tables with constant patterns and results, each compiled once. */
final class Tables {
	private final World world;
	private final ExpressionCompiler expressions;
	private final Map<Table, Node.CompiledTable> compiled = new HashMap<>();

	Tables(World world, ExpressionCompiler expressions) {
		this.world = world;
		this.expressions = expressions;
	}

	Node.CompiledTable compiled(Table table) {
		Node.CompiledTable known = compiled.get(table);
		if (known == null) {
			known = compile(table);
			compiled.put(table, known);
		}
		return known;
	}

	private Node.CompiledTable compile(Table table) {
		List<ValueType> keyTypes = types(table.getParams());
		List<ValueType> resultTypes = types(table.getResults());
		List<TableData.Key> keys = new ArrayList<>();
		for (int i = 0; i < keyTypes.size(); i++) {
			keys.add(new TableData.Key(table.getParams().get(i).getName(), keyTypes.get(i).domain()));
		}
		List<TableData.Row> rows = new ArrayList<>();
		for (Row row : table.getRows()) {
			if (world.rules().inForce(row)) {
				world.problems().guard(() -> rows.add(row(row, keyTypes, resultTypes)));
			}
		}
		List<String> results = table.getResults().stream().map(Param::getName).toList();
		return new Node.CompiledTable(new TableData(table.getName(), keys, results, rows), resultTypes);
	}

	private List<ValueType> types(List<Param> columns) {
		List<ValueType> types = new ArrayList<>();
		for (Param column : columns) {
			if (column.getType() == null) {
				throw new CompileError(column, "column " + column.getName() + " of a table needs a type");
			}
			types.add(expressions.type(column.getType(), Scope.global()));
		}
		return types;
	}

	private TableData.Row row(Row row, List<ValueType> keyTypes, List<ValueType> resultTypes) {
		if (row.getPatterns().size() != keyTypes.size() || row.getResults().size() != resultTypes.size()) {
			throw new CompileError(row, "this row has " + row.getPatterns().size() + " inputs and " + row.getResults().size()
					+ " results, expected " + keyTypes.size() + " and " + resultTypes.size());
		}
		List<int[]> patterns = new ArrayList<>();
		for (int i = 0; i < keyTypes.size(); i++) {
			patterns.add(pattern(row.getPatterns().get(i), keyTypes.get(i)));
		}
		int[] results = new int[resultTypes.size()];
		for (int i = 0; i < results.length; i++) {
			results[i] = expressions.constant(row.getResults().get(i), Scope.global(), resultTypes.get(i)).value();
		}
		return new TableData.Row(world.rules().ref(row), patterns, results);
	}

	private int[] pattern(Pattern pattern, ValueType type) {
		if (!(pattern instanceof ValuesPattern values)) {
			return null;
		}
		int[] matching = new int[values.getValues().size()];
		for (int i = 0; i < matching.length; i++) {
			Expression value = values.getValues().get(i);
			matching[i] = expressions.constant(value, Scope.global(), type).value();
		}
		return matching;
	}
}
