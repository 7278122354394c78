/**
 */
package trapline.model.scenario;

import org.eclipse.emf.common.util.EList;

import trapline.model.semantics.Symbol;
import trapline.model.semantics.Variable;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Code Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Instructions run one after the other.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.CodeBlock#getLocals <em>Locals</em>}</li>
 *   <li>{@link trapline.model.scenario.CodeBlock#getBody <em>Body</em>}</li>
 * </ul>
 *
 * @see trapline.model.scenario.ScenarioPackage#getCodeBlock()
 * @model abstract="true"
 * @generated
 */
public interface CodeBlock extends Symbol
{
	/**
	 * Returns the value of the '<em><b>Locals</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.Variable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Variables of one activation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locals</em>' containment reference list.
	 * @see trapline.model.scenario.ScenarioPackage#getCodeBlock_Locals()
	 * @model containment="true"
	 * @generated
	 */
	EList<Variable> getLocals();

	/**
	 * Returns the value of the '<em><b>Body</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.scenario.SoftwareStatement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The instructions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body</em>' containment reference list.
	 * @see trapline.model.scenario.ScenarioPackage#getCodeBlock_Body()
	 * @model containment="true"
	 * @generated
	 */
	EList<SoftwareStatement> getBody();

} // CodeBlock
