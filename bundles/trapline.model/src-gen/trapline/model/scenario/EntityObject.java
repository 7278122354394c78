/**
 */
package trapline.model.scenario;

import org.eclipse.emf.common.util.EList;

import trapline.model.semantics.Symbol;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Entity Object</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One object, e.g. page A.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.EntityObject#getSettings <em>Settings</em>}</li>
 * </ul>
 *
 * @see trapline.model.scenario.ScenarioPackage#getEntityObject()
 * @model
 * @generated
 */
public interface EntityObject extends Symbol
{
	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.scenario.Setting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Initial values of its properties.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference list.
	 * @see trapline.model.scenario.ScenarioPackage#getEntityObject_Settings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Setting> getSettings();

} // EntityObject
