package trapline.notation.messages;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;

/** What people call the parts of the notation. */
public final class Nouns {

	private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("TypeDeclaration", "type"),
			Map.entry("EnumType", "enumeration"), Map.entry("EnumLiteral", "value"), Map.entry("RangeType", "range"),
			Map.entry("EntityType", "kind of object"), Map.entry("UnionType", "union"), Map.entry("StateGroup", "group of variables"),
			Map.entry("RuleOverride", "override"), Map.entry("DecisionExtension", "extension"), Map.entry("LetBinding", "binding"),
			Map.entry("CascadeCheck", "check"), Map.entry("Proc", "procedure"), Map.entry("ArrivalKind", "kind of event"),
			Map.entry("Param", "parameter"), Map.entry("ScenarioParam", "parameter"), Map.entry("Block", "block"),
			Map.entry("Assign", "assignment"), Map.entry("IfStatement", "'if'"), Map.entry("Goto", "'goto'"),
			Map.entry("CallStatement", "call"), Map.entry("Execute", "'execute'"), Map.entry("ChooseStatement", "'choose'"),
			Map.entry("Say", "'say'"), Map.entry("MarkStatement", "mark"),
			Map.entry("KnobSetting", "knob setting"), Map.entry("ObjectDeclaration", "declaration"), Map.entry("EntityObject", "object"),
			Map.entry("VCpu", "virtual cpu"), Map.entry("CodeBlock", "block of code"), Map.entry("ExitHandler", "exit handler"),
			Map.entry("HostUse", "choice of a host"), Map.entry("EventDeclaration", "event"), Map.entry("CheckDeclaration", "check"),
			Map.entry("StoryChoice", "choice of the story"), Map.entry("StorySetting", "setting of the story"), Map.entry("SoftwareStatement", "label"),
			Map.entry("InstructionCall", "instruction"), Map.entry("SoftwareIf", "'if'"), Map.entry("SoftwareWhile", "'while'"),
			Map.entry("SoftwareGoto", "'goto'"), Map.entry("RoutineCall", "call"), Map.entry("Symbol", "name"),
			Map.entry("Definition", "definition"), Map.entry("Element", "element"), Map.entry("ScenarioItem", "item"),
			Map.entry("Candidate", "candidate"), Map.entry("NamedTypeRef", "type"), Map.entry("RangeTypeRef", "range"),
			Map.entry("AnyPattern", "pattern"), Map.entry("ValuesPattern", "pattern"), Map.entry("Setting", "setting"));

	private Nouns() {
	}

	/** The noun for a class of the metamodel, in lower case, without article. */
	public static String of(EClass type) {
		return WORDS.getOrDefault(type.getName(), inWords(type));
	}

	/** The noun with its article. */
	public static String withArticle(EClass type) {
		return withArticle(of(type));
	}

	/** A noun with its article. */
	static String withArticle(String noun) {
		return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
	}

	/** Whether things of a class are parts of a value. */
	static boolean isExpression(EClass type) {
		return type.getEAllSuperTypes().stream().anyMatch(base -> base.getName().equals("Expression"));
	}

	private static String inWords(EClass type) {
		return isExpression(type) ? "expression" : type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase();
	}
}
