/**
 */
package trapline.model.semantics;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Instruction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An instruction that scenario software can use.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.Instruction#isEvent <em>Event</em>}</li>
 *   <li>{@link trapline.model.semantics.Instruction#getParams <em>Params</em>}</li>
 *   <li>{@link trapline.model.semantics.Instruction#getTarget <em>Target</em>}</li>
 *   <li>{@link trapline.model.semantics.Instruction#getSource <em>Source</em>}</li>
 *   <li>{@link trapline.model.semantics.Instruction#getSteps <em>Steps</em>}</li>
 *   <li>{@link trapline.model.semantics.Instruction#getDoc <em>Doc</em>}</li>
 * </ul>
 *
 * @see trapline.model.semantics.SemanticsPackage#getInstruction()
 * @model
 * @generated
 */
public interface Instruction extends Element, Symbol
{
	/**
	 * Returns the value of the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it begins an event of the timeline.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event</em>' attribute.
	 * @see #setEvent(boolean)
	 * @see trapline.model.semantics.SemanticsPackage#getInstruction_Event()
	 * @model
	 * @generated
	 */
	boolean isEvent();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Instruction#isEvent <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' attribute.
	 * @see #isEvent()
	 * @generated
	 */
	void setEvent(boolean value);

	/**
	 * Returns the value of the '<em><b>Params</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.Param}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operands, substituted as written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Params</em>' containment reference list.
	 * @see trapline.model.semantics.SemanticsPackage#getInstruction_Params()
	 * @model containment="true"
	 * @generated
	 */
	EList<Param> getParams();

	/**
	 * Returns the value of the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The operand after the arrow; null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' containment reference.
	 * @see #setTarget(Param)
	 * @see trapline.model.semantics.SemanticsPackage#getInstruction_Target()
	 * @model containment="true"
	 * @generated
	 */
	Param getTarget();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Instruction#getTarget <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' containment reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Param value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The operand after the back arrow; null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' containment reference.
	 * @see #setSource(Param)
	 * @see trapline.model.semantics.SemanticsPackage#getInstruction_Source()
	 * @model containment="true"
	 * @generated
	 */
	Param getSource();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Instruction#getSource <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' containment reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Param value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.Step}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it does, step by step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see trapline.model.semantics.SemanticsPackage#getInstruction_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<Step> getSteps();

	/**
	 * Returns the value of the '<em><b>Doc</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people read on hover; may be null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Doc</em>' attribute.
	 * @see #setDoc(String)
	 * @see trapline.model.semantics.SemanticsPackage#getInstruction_Doc()
	 * @model
	 * @generated
	 */
	String getDoc();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Instruction#getDoc <em>Doc</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Doc</em>' attribute.
	 * @see #getDoc()
	 * @generated
	 */
	void setDoc(String value);

} // Instruction
