/**
 */
package trapline.model.scenario;

import org.eclipse.emf.common.util.EList;

import trapline.model.semantics.Expression;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Software While</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A loop of the program.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.SoftwareWhile#getCondition <em>Condition</em>}</li>
 *   <li>{@link trapline.model.scenario.SoftwareWhile#getBody <em>Body</em>}</li>
 * </ul>
 *
 * @see trapline.model.scenario.ScenarioPackage#getSoftwareWhile()
 * @model
 * @generated
 */
public interface SoftwareWhile extends SoftwareStatement
{
	/**
	 * Returns the value of the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Goes on while it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Condition</em>' containment reference.
	 * @see #setCondition(Expression)
	 * @see trapline.model.scenario.ScenarioPackage#getSoftwareWhile_Condition()
	 * @model containment="true"
	 * @generated
	 */
	Expression getCondition();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.SoftwareWhile#getCondition <em>Condition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' containment reference.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(Expression value);

	/**
	 * Returns the value of the '<em><b>Body</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.scenario.SoftwareStatement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The loop.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body</em>' containment reference list.
	 * @see trapline.model.scenario.ScenarioPackage#getSoftwareWhile_Body()
	 * @model containment="true"
	 * @generated
	 */
	EList<SoftwareStatement> getBody();

} // SoftwareWhile
