/**
 */
package trapline.model.scenario;

import org.eclipse.emf.common.util.EList;

import trapline.model.semantics.Element;
import trapline.model.semantics.Param;
import trapline.model.semantics.Symbol;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Host</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A host program: what runs after each exit. In a module it has a name and parameters.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.Host#getParams <em>Params</em>}</li>
 *   <li>{@link trapline.model.scenario.Host#getHandlers <em>Handlers</em>}</li>
 * </ul>
 *
 * @see trapline.model.scenario.ScenarioPackage#getHost()
 * @model
 * @generated
 */
public interface Host extends ScenarioItem, Element, Symbol
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
	 * @see trapline.model.scenario.ScenarioPackage#getHost_Params()
	 * @model containment="true"
	 * @generated
	 */
	EList<Param> getParams();

	/**
	 * Returns the value of the '<em><b>Handlers</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.scenario.ExitHandler}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One per exit reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handlers</em>' containment reference list.
	 * @see trapline.model.scenario.ScenarioPackage#getHost_Handlers()
	 * @model containment="true"
	 * @generated
	 */
	EList<ExitHandler> getHandlers();

} // Host
