/**
 */
package trapline.model.scenario;

import org.eclipse.emf.common.util.EList;

import trapline.model.semantics.Expression;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Routine Call</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A routine of a library, inlined.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.RoutineCall#getRoutine <em>Routine</em>}</li>
 *   <li>{@link trapline.model.scenario.RoutineCall#getArguments <em>Arguments</em>}</li>
 * </ul>
 *
 * @see trapline.model.scenario.ScenarioPackage#getRoutineCall()
 * @model
 * @generated
 */
public interface RoutineCall extends SoftwareStatement
{
	/**
	 * Returns the value of the '<em><b>Routine</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The routine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Routine</em>' reference.
	 * @see #setRoutine(Routine)
	 * @see trapline.model.scenario.ScenarioPackage#getRoutineCall_Routine()
	 * @model
	 * @generated
	 */
	Routine getRoutine();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.RoutineCall#getRoutine <em>Routine</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Routine</em>' reference.
	 * @see #getRoutine()
	 * @generated
	 */
	void setRoutine(Routine value);

	/**
	 * Returns the value of the '<em><b>Arguments</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.Expression}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One per parameter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arguments</em>' containment reference list.
	 * @see trapline.model.scenario.ScenarioPackage#getRoutineCall_Arguments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Expression> getArguments();

} // RoutineCall
