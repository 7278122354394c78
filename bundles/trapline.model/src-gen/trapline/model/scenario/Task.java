/**
 */
package trapline.model.scenario;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What runs first.
 * <!-- end-model-doc -->
 *
 *
 * @see trapline.model.scenario.ScenarioPackage#getTask()
 * @model
 * @generated
 */
public interface Task extends CodeBlock
{
} // Task
