/**
 */
package trapline.model.scenario;

import org.eclipse.emf.common.util.EList;

import trapline.model.semantics.Expression;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Software If</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A branch of the program.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.SoftwareIf#getCondition <em>Condition</em>}</li>
 *   <li>{@link trapline.model.scenario.SoftwareIf#getThen <em>Then</em>}</li>
 *   <li>{@link trapline.model.scenario.SoftwareIf#getOtherwise <em>Otherwise</em>}</li>
 * </ul>
 *
 * @see trapline.model.scenario.ScenarioPackage#getSoftwareIf()
 * @model
 * @generated
 */
public interface SoftwareIf extends SoftwareStatement
{
	/**
	 * Returns the value of the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The condition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Condition</em>' containment reference.
	 * @see #setCondition(Expression)
	 * @see trapline.model.scenario.ScenarioPackage#getSoftwareIf_Condition()
	 * @model containment="true"
	 * @generated
	 */
	Expression getCondition();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.SoftwareIf#getCondition <em>Condition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' containment reference.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(Expression value);

	/**
	 * Returns the value of the '<em><b>Then</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.scenario.SoftwareStatement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Then</em>' containment reference list.
	 * @see trapline.model.scenario.ScenarioPackage#getSoftwareIf_Then()
	 * @model containment="true"
	 * @generated
	 */
	EList<SoftwareStatement> getThen();

	/**
	 * Returns the value of the '<em><b>Otherwise</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.scenario.SoftwareStatement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it does not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Otherwise</em>' containment reference list.
	 * @see trapline.model.scenario.ScenarioPackage#getSoftwareIf_Otherwise()
	 * @model containment="true"
	 * @generated
	 */
	EList<SoftwareStatement> getOtherwise();

} // SoftwareIf
