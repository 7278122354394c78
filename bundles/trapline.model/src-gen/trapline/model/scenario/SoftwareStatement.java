/**
 */
package trapline.model.scenario;

import trapline.model.semantics.Symbol;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Software Statement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A statement of a program; its name is its label, null for none.
 * <!-- end-model-doc -->
 *
 *
 * @see trapline.model.scenario.ScenarioPackage#getSoftwareStatement()
 * @model abstract="true"
 * @generated
 */
public interface SoftwareStatement extends Symbol
{
} // SoftwareStatement
