/**
 */
package trapline.model.semantics;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Expression</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A value computed from the state.
 * <!-- end-model-doc -->
 *
 *
 * @see trapline.model.semantics.SemanticsPackage#getExpression()
 * @model abstract="true"
 * @generated
 */
public interface Expression extends EObject
{
} // Expression
