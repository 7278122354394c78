/**
 */
package trapline.model.scenario;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Symmetric</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Says that processors are interchangeable: a search may take one for another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.Symmetric#getVcpus <em>Vcpus</em>}</li>
 * </ul>
 *
 * @see trapline.model.scenario.ScenarioPackage#getSymmetric()
 * @model
 * @generated
 */
public interface Symmetric extends ScenarioItem
{
	/**
	 * Returns the value of the '<em><b>Vcpus</b></em>' reference list.
	 * The list contents are of type {@link trapline.model.scenario.VCpu}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The processors, at least two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vcpus</em>' reference list.
	 * @see trapline.model.scenario.ScenarioPackage#getSymmetric_Vcpus()
	 * @model
	 * @generated
	 */
	EList<VCpu> getVcpus();

} // Symmetric
