/**
 */
package trapline.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Software Goto</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A jump to a label of the same block.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.SoftwareGoto#getLabel <em>Label</em>}</li>
 * </ul>
 *
 * @see trapline.model.scenario.ScenarioPackage#getSoftwareGoto()
 * @model
 * @generated
 */
public interface SoftwareGoto extends SoftwareStatement
{
	/**
	 * Returns the value of the '<em><b>Label</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' reference.
	 * @see #setLabel(SoftwareStatement)
	 * @see trapline.model.scenario.ScenarioPackage#getSoftwareGoto_Label()
	 * @model
	 * @generated
	 */
	SoftwareStatement getLabel();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.SoftwareGoto#getLabel <em>Label</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' reference.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(SoftwareStatement value);

} // SoftwareGoto
