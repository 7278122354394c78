/**
 */
package trapline.model.semantics;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Type Ref</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A use of a type.
 * <!-- end-model-doc -->
 *
 *
 * @see trapline.model.semantics.SemanticsPackage#getTypeRef()
 * @model abstract="true"
 * @generated
 */
public interface TypeRef extends EObject
{
} // TypeRef
