/**
 */
package trapline.model.semantics;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Row</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One row of a table, a rule of its own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.Row#getPatterns <em>Patterns</em>}</li>
 *   <li>{@link trapline.model.semantics.Row#getResults <em>Results</em>}</li>
 * </ul>
 *
 * @see trapline.model.semantics.SemanticsPackage#getRow()
 * @model
 * @generated
 */
public interface Row extends Rule
{
	/**
	 * Returns the value of the '<em><b>Patterns</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.Pattern}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One pattern per input.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Patterns</em>' containment reference list.
	 * @see trapline.model.semantics.SemanticsPackage#getRow_Patterns()
	 * @model containment="true"
	 * @generated
	 */
	EList<Pattern> getPatterns();

	/**
	 * Returns the value of the '<em><b>Results</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.Expression}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One value per output.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Results</em>' containment reference list.
	 * @see trapline.model.semantics.SemanticsPackage#getRow_Results()
	 * @model containment="true"
	 * @generated
	 */
	EList<Expression> getResults();

} // Row
