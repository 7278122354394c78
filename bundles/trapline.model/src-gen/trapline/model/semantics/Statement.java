/**
 */
package trapline.model.semantics;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Statement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An effect.
 * <!-- end-model-doc -->
 *
 *
 * @see trapline.model.semantics.SemanticsPackage#getStatement()
 * @model abstract="true"
 * @generated
 */
public interface Statement extends EObject
{
} // Statement
