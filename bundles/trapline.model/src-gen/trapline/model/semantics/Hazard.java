/**
 */
package trapline.model.semantics;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hazard</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A detector of something that should not happen; its name is its id, such as H-01 or H5_CR2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.Hazard#isWarning <em>Warning</em>}</li>
 *   <li>{@link trapline.model.semantics.Hazard#getAliases <em>Aliases</em>}</li>
 *   <li>{@link trapline.model.semantics.Hazard#getAt <em>At</em>}</li>
 *   <li>{@link trapline.model.semantics.Hazard#getGuard <em>Guard</em>}</li>
 * </ul>
 *
 * @see trapline.model.semantics.SemanticsPackage#getHazard()
 * @model
 * @generated
 */
public interface Hazard extends Element, Symbol, Rule
{
	/**
	 * Returns the value of the '<em><b>Warning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Informational: reported, never a verdict.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Warning</em>' attribute.
	 * @see #setWarning(boolean)
	 * @see trapline.model.semantics.SemanticsPackage#getHazard_Warning()
	 * @model
	 * @generated
	 */
	boolean isWarning();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Hazard#isWarning <em>Warning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Warning</em>' attribute.
	 * @see #isWarning()
	 * @generated
	 */
	void setWarning(boolean value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other ids of the same hazard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see trapline.model.semantics.SemanticsPackage#getHazard_Aliases()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getAliases();

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the rule in whose pre-state it is evaluated; null for after every step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(String)
	 * @see trapline.model.semantics.SemanticsPackage#getHazard_At()
	 * @model
	 * @generated
	 */
	String getAt();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Hazard#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(String value);

	/**
	 * Returns the value of the '<em><b>Guard</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must hold to report it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guard</em>' containment reference.
	 * @see #setGuard(Expression)
	 * @see trapline.model.semantics.SemanticsPackage#getHazard_Guard()
	 * @model containment="true"
	 * @generated
	 */
	Expression getGuard();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Hazard#getGuard <em>Guard</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guard</em>' containment reference.
	 * @see #getGuard()
	 * @generated
	 */
	void setGuard(Expression value);

} // Hazard
