/**
 */
package trapline.model.semantics;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Entity Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A kind of object that a scenario declares, e.g. page; its values are those objects.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.EntityType#getProperties <em>Properties</em>}</li>
 * </ul>
 *
 * @see trapline.model.semantics.SemanticsPackage#getEntityType()
 * @model
 * @generated
 */
public interface EntityType extends TypeDeclaration
{
	/**
	 * Returns the value of the '<em><b>Properties</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.Variable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State of each object, in scope vm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Properties</em>' containment reference list.
	 * @see trapline.model.semantics.SemanticsPackage#getEntityType_Properties()
	 * @model containment="true"
	 * @generated
	 */
	EList<Variable> getProperties();

} // EntityType
