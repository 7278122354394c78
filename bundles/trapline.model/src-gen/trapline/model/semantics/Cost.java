/**
 */
package trapline.model.semantics;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cost</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an operation costs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.Cost#getSentence <em>Sentence</em>}</li>
 *   <li>{@link trapline.model.semantics.Cost#getCentral <em>Central</em>}</li>
 *   <li>{@link trapline.model.semantics.Cost#getUncertainty <em>Uncertainty</em>}</li>
 *   <li>{@link trapline.model.semantics.Cost#getCitations <em>Citations</em>}</li>
 * </ul>
 *
 * @see trapline.model.semantics.SemanticsPackage#getCost()
 * @model
 * @generated
 */
public interface Cost extends Element, Symbol
{
	/**
	 * Returns the value of the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The operation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sentence</em>' attribute.
	 * @see #setSentence(String)
	 * @see trapline.model.semantics.SemanticsPackage#getCost_Sentence()
	 * @model
	 * @generated
	 */
	String getSentence();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Cost#getSentence <em>Sentence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sentence</em>' attribute.
	 * @see #getSentence()
	 * @generated
	 */
	void setSentence(String value);

	/**
	 * Returns the value of the '<em><b>Central</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Central value in core cycles.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Central</em>' attribute.
	 * @see #setCentral(int)
	 * @see trapline.model.semantics.SemanticsPackage#getCost_Central()
	 * @model
	 * @generated
	 */
	int getCentral();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Cost#getCentral <em>Central</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Central</em>' attribute.
	 * @see #getCentral()
	 * @generated
	 */
	void setCentral(int value);

	/**
	 * Returns the value of the '<em><b>Uncertainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Multiplicative uncertainty, one sigma, as a decimal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uncertainty</em>' attribute.
	 * @see #setUncertainty(String)
	 * @see trapline.model.semantics.SemanticsPackage#getCost_Uncertainty()
	 * @model
	 * @generated
	 */
	String getUncertainty();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Cost#getUncertainty <em>Uncertainty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uncertainty</em>' attribute.
	 * @see #getUncertainty()
	 * @generated
	 */
	void setUncertainty(String value);

	/**
	 * Returns the value of the '<em><b>Citations</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sources.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Citations</em>' attribute list.
	 * @see trapline.model.semantics.SemanticsPackage#getCost_Citations()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getCitations();

} // Cost
