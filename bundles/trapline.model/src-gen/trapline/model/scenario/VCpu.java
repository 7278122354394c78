/**
 */
package trapline.model.scenario;

import org.eclipse.emf.common.util.EList;

import trapline.model.semantics.Symbol;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>VCpu</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A virtual cpu with its software.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.VCpu#getCpu <em>Cpu</em>}</li>
 *   <li>{@link trapline.model.scenario.VCpu#getCore <em>Core</em>}</li>
 *   <li>{@link trapline.model.scenario.VCpu#getSettings <em>Settings</em>}</li>
 *   <li>{@link trapline.model.scenario.VCpu#getBlocks <em>Blocks</em>}</li>
 * </ul>
 *
 * @see trapline.model.scenario.ScenarioPackage#getVCpu()
 * @model
 * @generated
 */
public interface VCpu extends ScenarioItem, Symbol
{
	/**
	 * Returns the value of the '<em><b>Cpu</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The logical processor it runs on; null for one of its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cpu</em>' attribute.
	 * @see #setCpu(String)
	 * @see trapline.model.scenario.ScenarioPackage#getVCpu_Cpu()
	 * @model
	 * @generated
	 */
	String getCpu();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.VCpu#getCpu <em>Cpu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpu</em>' attribute.
	 * @see #getCpu()
	 * @generated
	 */
	void setCpu(String value);

	/**
	 * Returns the value of the '<em><b>Core</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The core of that processor; null for one of its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Core</em>' attribute.
	 * @see #setCore(String)
	 * @see trapline.model.scenario.ScenarioPackage#getVCpu_Core()
	 * @model
	 * @generated
	 */
	String getCore();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.VCpu#getCore <em>Core</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Core</em>' attribute.
	 * @see #getCore()
	 * @generated
	 */
	void setCore(String value);

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.scenario.Setting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Initial state.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference list.
	 * @see trapline.model.scenario.ScenarioPackage#getVCpu_Settings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Setting> getSettings();

	/**
	 * Returns the value of the '<em><b>Blocks</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.scenario.CodeBlock}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its task and handlers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blocks</em>' containment reference list.
	 * @see trapline.model.scenario.ScenarioPackage#getVCpu_Blocks()
	 * @model containment="true"
	 * @generated
	 */
	EList<CodeBlock> getBlocks();

} // VCpu
