/**
 */
package trapline.model.semantics;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A parsed file: a module or a scenario.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.Document#getImports <em>Imports</em>}</li>
 * </ul>
 *
 * @see trapline.model.semantics.SemanticsPackage#getDocument()
 * @model abstract="true"
 * @generated
 */
public interface Document extends EObject
{
	/**
	 * Returns the value of the '<em><b>Imports</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.Import}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Modules whose elements can be named here, in file order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imports</em>' containment reference list.
	 * @see trapline.model.semantics.SemanticsPackage#getDocument_Imports()
	 * @model containment="true"
	 * @generated
	 */
	EList<Import> getImports();

} // Document
