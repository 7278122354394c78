/**
 */
package trapline.model.semantics;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Processor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Names the parts that the machine must know to run software.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.Processor#getRoles <em>Roles</em>}</li>
 * </ul>
 *
 * @see trapline.model.semantics.SemanticsPackage#getProcessor()
 * @model
 * @generated
 */
public interface Processor extends Element
{
	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The parts: boundary, retire, pc, next, level, handlers, exits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see trapline.model.semantics.SemanticsPackage#getProcessor_Roles()
	 * @model containment="true"
	 * @generated
	 */
	EList<Role> getRoles();

} // Processor
