/**
 */
package trapline.model.semantics;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lane</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A row of the timeline.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.Lane#getIndex <em>Index</em>}</li>
 *   <li>{@link trapline.model.semantics.Lane#getLabel <em>Label</em>}</li>
 *   <li>{@link trapline.model.semantics.Lane#getKind <em>Kind</em>}</li>
 *   <li>{@link trapline.model.semantics.Lane#getValue <em>Value</em>}</li>
 *   <li>{@link trapline.model.semantics.Lane#getLabelled <em>Labelled</em>}</li>
 *   <li>{@link trapline.model.semantics.Lane#getHatch <em>Hatch</em>}</li>
 *   <li>{@link trapline.model.semantics.Lane#getGlyph <em>Glyph</em>}</li>
 *   <li>{@link trapline.model.semantics.Lane#getLetter <em>Letter</em>}</li>
 *   <li>{@link trapline.model.semantics.Lane#getDecision <em>Decision</em>}</li>
 *   <li>{@link trapline.model.semantics.Lane#getCandidate <em>Candidate</em>}</li>
 *   <li>{@link trapline.model.semantics.Lane#getShades <em>Shades</em>}</li>
 * </ul>
 *
 * @see trapline.model.semantics.SemanticsPackage#getLane()
 * @model
 * @generated
 */
public interface Lane extends Element, Symbol
{
	/**
	 * Returns the value of the '<em><b>Index</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a lane per value of a type; null for one lane.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Index</em>' containment reference.
	 * @see #setIndex(Param)
	 * @see trapline.model.semantics.SemanticsPackage#getLane_Index()
	 * @model containment="true"
	 * @generated
	 */
	Param getIndex();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Lane#getIndex <em>Index</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Index</em>' containment reference.
	 * @see #getIndex()
	 * @generated
	 */
	void setIndex(Param value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands left of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see trapline.model.semantics.SemanticsPackage#getLane_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Lane#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * band, gate, nesting, pending, value or marks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see trapline.model.semantics.SemanticsPackage#getLane_Kind()
	 * @model
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Lane#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it shows; null for marks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' containment reference.
	 * @see #setValue(Expression)
	 * @see trapline.model.semantics.SemanticsPackage#getLane_Value()
	 * @model containment="true"
	 * @generated
	 */
	Expression getValue();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Lane#getValue <em>Value</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' containment reference.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Expression value);

	/**
	 * Returns the value of the '<em><b>Labelled</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The label of a nesting box; null for other kinds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Labelled</em>' containment reference.
	 * @see #setLabelled(Expression)
	 * @see trapline.model.semantics.SemanticsPackage#getLane_Labelled()
	 * @model containment="true"
	 * @generated
	 */
	Expression getLabelled();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Lane#getLabelled <em>Labelled</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Labelled</em>' containment reference.
	 * @see #getLabelled()
	 * @generated
	 */
	void setLabelled(Expression value);

	/**
	 * Returns the value of the '<em><b>Hatch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hatch of the shut gate: if, nmi, shadow, tpr, gif; may be null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hatch</em>' attribute.
	 * @see #setHatch(String)
	 * @see trapline.model.semantics.SemanticsPackage#getLane_Hatch()
	 * @model
	 * @generated
	 */
	String getHatch();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Lane#getHatch <em>Hatch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hatch</em>' attribute.
	 * @see #getHatch()
	 * @generated
	 */
	void setHatch(String value);

	/**
	 * Returns the value of the '<em><b>Glyph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shape of a pending event: hexagon, circle, diamond, barred_diamond, square, star; may be null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Glyph</em>' attribute.
	 * @see #setGlyph(String)
	 * @see trapline.model.semantics.SemanticsPackage#getLane_Glyph()
	 * @model
	 * @generated
	 */
	String getGlyph();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Lane#getGlyph <em>Glyph</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Glyph</em>' attribute.
	 * @see #getGlyph()
	 * @generated
	 */
	void setGlyph(String value);

	/**
	 * Returns the value of the '<em><b>Letter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One character for text pictures; may be null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Letter</em>' attribute.
	 * @see #setLetter(String)
	 * @see trapline.model.semantics.SemanticsPackage#getLane_Letter()
	 * @model
	 * @generated
	 */
	String getLetter();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Lane#getLetter <em>Letter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Letter</em>' attribute.
	 * @see #getLetter()
	 * @generated
	 */
	void setLetter(String value);

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The decision that takes a pending event; may be null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision</em>' reference.
	 * @see #setDecision(Decision)
	 * @see trapline.model.semantics.SemanticsPackage#getLane_Decision()
	 * @model
	 * @generated
	 */
	Decision getDecision();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Lane#getDecision <em>Decision</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' reference.
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(Decision value);

	/**
	 * Returns the value of the '<em><b>Candidate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The candidate of that decision; may be null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Candidate</em>' attribute.
	 * @see #setCandidate(String)
	 * @see trapline.model.semantics.SemanticsPackage#getLane_Candidate()
	 * @model
	 * @generated
	 */
	String getCandidate();

	/**
	 * Sets the value of the '{@link trapline.model.semantics.Lane#getCandidate <em>Candidate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Candidate</em>' attribute.
	 * @see #getCandidate()
	 * @generated
	 */
	void setCandidate(String value);

	/**
	 * Returns the value of the '<em><b>Shades</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For bands: one shade per value, white, light or dark.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shades</em>' attribute list.
	 * @see trapline.model.semantics.SemanticsPackage#getLane_Shades()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getShades();

} // Lane
