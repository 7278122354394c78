/**
 */
package trapline.model.semantics;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Choice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Options of which any enabled one may be taken.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.Choice#getOptions <em>Options</em>}</li>
 * </ul>
 *
 * @see trapline.model.semantics.SemanticsPackage#getChoice()
 * @model
 * @generated
 */
public interface Choice extends Element, Symbol, Rule
{
	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.Option}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The options.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see trapline.model.semantics.SemanticsPackage#getChoice_Options()
	 * @model containment="true"
	 * @generated
	 */
	EList<Option> getOptions();

} // Choice
