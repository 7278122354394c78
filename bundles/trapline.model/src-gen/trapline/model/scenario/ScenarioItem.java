/**
 */
package trapline.model.scenario;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A top-level element of a scenario.
 * <!-- end-model-doc -->
 *
 *
 * @see trapline.model.scenario.ScenarioPackage#getScenarioItem()
 * @model abstract="true"
 * @generated
 */
public interface ScenarioItem extends EObject
{
} // ScenarioItem
