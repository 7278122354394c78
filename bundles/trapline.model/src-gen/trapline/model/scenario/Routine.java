/**
 */
package trapline.model.scenario;

import org.eclipse.emf.common.util.EList;

import trapline.model.semantics.Element;
import trapline.model.semantics.Param;
import trapline.model.semantics.Symbol;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Routine</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Software of a library, inlined where it is called.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.Routine#getParams <em>Params</em>}</li>
 *   <li>{@link trapline.model.scenario.Routine#getBody <em>Body</em>}</li>
 * </ul>
 *
 * @see trapline.model.scenario.ScenarioPackage#getRoutine()
 * @model
 * @generated
 */
public interface Routine extends Element, ScenarioItem, Symbol
{
	/**
	 * Returns the value of the '<em><b>Params</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.Param}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its parameters, substituted as written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Params</em>' containment reference list.
	 * @see trapline.model.scenario.ScenarioPackage#getRoutine_Params()
	 * @model containment="true"
	 * @generated
	 */
	EList<Param> getParams();

	/**
	 * Returns the value of the '<em><b>Body</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.scenario.SoftwareStatement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The instructions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body</em>' containment reference list.
	 * @see trapline.model.scenario.ScenarioPackage#getRoutine_Body()
	 * @model containment="true"
	 * @generated
	 */
	EList<SoftwareStatement> getBody();

} // Routine
