/**
 */
package trapline.model.semantics;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Values Pattern</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Matches any of some values.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.ValuesPattern#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see trapline.model.semantics.SemanticsPackage#getValuesPattern()
 * @model
 * @generated
 */
public interface ValuesPattern extends Pattern
{
	/**
	 * Returns the value of the '<em><b>Values</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.Expression}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' containment reference list.
	 * @see trapline.model.semantics.SemanticsPackage#getValuesPattern_Values()
	 * @model containment="true"
	 * @generated
	 */
	EList<Expression> getValues();

} // ValuesPattern
