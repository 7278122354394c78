/**
 */
package trapline.model.semantics;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that may decide a step of the machine and therefore says why and cites its source.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.Rule#getId <em>Id</em>}</li>
 *   <li>{@link trapline.model.semantics.Rule#getSentence <em>Sentence</em>}</li>
 *   <li>{@link trapline.model.semantics.Rule#getCitations <em>Citations</em>}</li>
 *   <li>{@link trapline.model.semantics.Rule#getCost <em>Cost</em>}</li>
 * </ul>
 *
 * @see trapline.model.semantics.SemanticsPackage#getRule()
 * @model abstract="true"
 * @generated
 */
public interface Rule extends EObject
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rule id such as .unblock; null for glue that decides nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see trapline.model.semantics.SemanticsPackage#getRule_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Rule#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One sentence shown by the Why view; null for glue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sentence</em>' attribute.
	 * @see #setSentence(String)
	 * @see trapline.model.semantics.SemanticsPackage#getRule_Sentence()
	 * @model
	 * @generated
	 */
	String getSentence();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Rule#getSentence <em>Sentence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sentence</em>' attribute.
	 * @see #getSentence()
	 * @generated
	 */
	void setSentence(String value);

	/**
	 * Returns the value of the '<em><b>Citations</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sources, e.g. SDM3 6.7.1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Citations</em>' attribute list.
	 * @see trapline.model.semantics.SemanticsPackage#getRule_Citations()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getCitations();

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the step costs in cycles; null when it costs nothing worth modelling.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' reference.
	 * @see #setCost(Cost)
	 * @see trapline.model.semantics.SemanticsPackage#getRule_Cost()
	 * @model
	 * @generated
	 */
	Cost getCost();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Rule#getCost <em>Cost</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' reference.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(Cost value);

} // Rule
