/**
 */
package trapline.model.semantics;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cascade</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Stages of checks; the first failing check decides.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.Cascade#isEvent <em>Event</em>}</li>
 *   <li>{@link trapline.model.semantics.Cascade#getParams <em>Params</em>}</li>
 *   <li>{@link trapline.model.semantics.Cascade#getStages <em>Stages</em>}</li>
 *   <li>{@link trapline.model.semantics.Cascade#getPasses <em>Passes</em>}</li>
 * </ul>
 *
 * @see trapline.model.semantics.SemanticsPackage#getCascade()
 * @model
 * @generated
 */
public interface Cascade extends Element, Symbol, Rule
{
	/**
	 * Returns the value of the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether entering it begins an event of the timeline.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event</em>' attribute.
	 * @see #setEvent(boolean)
	 * @see trapline.model.semantics.SemanticsPackage#getCascade_Event()
	 * @model
	 * @generated
	 */
	boolean isEvent();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Cascade#isEvent <em>Event</em>}' attribute.
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
	 * Its parameters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Params</em>' containment reference list.
	 * @see trapline.model.semantics.SemanticsPackage#getCascade_Params()
	 * @model containment="true"
	 * @generated
	 */
	EList<Param> getParams();

	/**
	 * Returns the value of the '<em><b>Stages</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.Stage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stages in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stages</em>' containment reference list.
	 * @see trapline.model.semantics.SemanticsPackage#getCascade_Stages()
	 * @model containment="true"
	 * @generated
	 */
	EList<Stage> getStages();

	/**
	 * Returns the value of the '<em><b>Passes</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens when every check holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Passes</em>' containment reference.
	 * @see #setPasses(Block)
	 * @see trapline.model.semantics.SemanticsPackage#getCascade_Passes()
	 * @model containment="true"
	 * @generated
	 */
	Block getPasses();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Cascade#getPasses <em>Passes</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Passes</em>' containment reference.
	 * @see #getPasses()
	 * @generated
	 */
	void setPasses(Block value);

} // Cascade
