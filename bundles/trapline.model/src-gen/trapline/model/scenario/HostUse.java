/**
 */
package trapline.model.scenario;

import org.eclipse.emf.common.util.EList;

import trapline.model.semantics.Expression;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Host Use</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Takes the host program of a module.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.HostUse#getHost <em>Host</em>}</li>
 *   <li>{@link trapline.model.scenario.HostUse#getArguments <em>Arguments</em>}</li>
 * </ul>
 *
 * @see trapline.model.scenario.ScenarioPackage#getHostUse()
 * @model
 * @generated
 */
public interface HostUse extends ScenarioItem
{
	/**
	 * Returns the value of the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The program.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host</em>' reference.
	 * @see #setHost(Host)
	 * @see trapline.model.scenario.ScenarioPackage#getHostUse_Host()
	 * @model
	 * @generated
	 */
	Host getHost();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.HostUse#getHost <em>Host</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' reference.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(Host value);

	/**
	 * Returns the value of the '<em><b>Arguments</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.Expression}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One per parameter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arguments</em>' containment reference list.
	 * @see trapline.model.scenario.ScenarioPackage#getHostUse_Arguments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Expression> getArguments();

} // HostUse
