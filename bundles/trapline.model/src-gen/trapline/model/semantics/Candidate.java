/**
 */
package trapline.model.semantics;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Candidate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that may be taken at a decision.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.Candidate#getRank <em>Rank</em>}</li>
 *   <li>{@link trapline.model.semantics.Candidate#getBinding <em>Binding</em>}</li>
 *   <li>{@link trapline.model.semantics.Candidate#getGuard <em>Guard</em>}</li>
 *   <li>{@link trapline.model.semantics.Candidate#getBlockers <em>Blockers</em>}</li>
 *   <li>{@link trapline.model.semantics.Candidate#getLoser <em>Loser</em>}</li>
 *   <li>{@link trapline.model.semantics.Candidate#getBody <em>Body</em>}</li>
 * </ul>
 *
 * @see trapline.model.semantics.SemanticsPackage#getCandidate()
 * @model
 * @generated
 */
public interface Candidate extends Symbol, Rule
{
	/**
	 * Returns the value of the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decimal rank; the lowest number wins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rank</em>' attribute.
	 * @see #setRank(String)
	 * @see trapline.model.semantics.SemanticsPackage#getCandidate_Rank()
	 * @model
	 * @generated
	 */
	String getRank();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Candidate#getRank <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rank</em>' attribute.
	 * @see #getRank()
	 * @generated
	 */
	void setRank(String value);

	/**
	 * Returns the value of the '<em><b>Binding</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A value computed once for the guard and body; may be null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Binding</em>' containment reference.
	 * @see #setBinding(LetBinding)
	 * @see trapline.model.semantics.SemanticsPackage#getCandidate_Binding()
	 * @model containment="true"
	 * @generated
	 */
	LetBinding getBinding();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Candidate#getBinding <em>Binding</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Binding</em>' containment reference.
	 * @see #getBinding()
	 * @generated
	 */
	void setBinding(LetBinding value);

	/**
	 * Returns the value of the '<em><b>Guard</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is present.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guard</em>' containment reference.
	 * @see #setGuard(Expression)
	 * @see trapline.model.semantics.SemanticsPackage#getCandidate_Guard()
	 * @model containment="true"
	 * @generated
	 */
	Expression getGuard();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Candidate#getGuard <em>Guard</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guard</em>' containment reference.
	 * @see #getGuard()
	 * @generated
	 */
	void setGuard(Expression value);

	/**
	 * Returns the value of the '<em><b>Blockers</b></em>' reference list.
	 * The list contents are of type {@link trapline.model.semantics.Blocker}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What may hold it back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blockers</em>' reference list.
	 * @see trapline.model.semantics.SemanticsPackage#getCandidate_Blockers()
	 * @model
	 * @generated
	 */
	EList<Blocker> getBlockers();

	/**
	 * Returns the value of the '<em><b>Loser</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What becomes of it when outranked: pending, discarded or lost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Loser</em>' attribute.
	 * @see #setLoser(String)
	 * @see trapline.model.semantics.SemanticsPackage#getCandidate_Loser()
	 * @model
	 * @generated
	 */
	String getLoser();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Candidate#getLoser <em>Loser</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loser</em>' attribute.
	 * @see #getLoser()
	 * @generated
	 */
	void setLoser(String value);

	/**
	 * Returns the value of the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens when it is taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body</em>' containment reference.
	 * @see #setBody(Block)
	 * @see trapline.model.semantics.SemanticsPackage#getCandidate_Body()
	 * @model containment="true"
	 * @generated
	 */
	Block getBody();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Candidate#getBody <em>Body</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' containment reference.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(Block value);

} // Candidate
