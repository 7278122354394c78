/**
 */
package trapline.model.scenario;

import org.eclipse.emf.common.util.EList;

import trapline.model.semantics.ArrivalKind;
import trapline.model.semantics.Expression;
import trapline.model.semantics.Symbol;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event Declaration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something the environment may do at any moment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.scenario.EventDeclaration#getKind <em>Kind</em>}</li>
 *   <li>{@link trapline.model.scenario.EventDeclaration#getArguments <em>Arguments</em>}</li>
 *   <li>{@link trapline.model.scenario.EventDeclaration#getVcpu <em>Vcpu</em>}</li>
 *   <li>{@link trapline.model.scenario.EventDeclaration#getTimes <em>Times</em>}</li>
 *   <li>{@link trapline.model.scenario.EventDeclaration#isUnlimited <em>Unlimited</em>}</li>
 *   <li>{@link trapline.model.scenario.EventDeclaration#getAfter <em>After</em>}</li>
 *   <li>{@link trapline.model.scenario.EventDeclaration#isMustArrive <em>Must Arrive</em>}</li>
 * </ul>
 *
 * @see trapline.model.scenario.ScenarioPackage#getEventDeclaration()
 * @model
 * @generated
 */
public interface EventDeclaration extends ScenarioItem, Symbol
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What arrives.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' reference.
	 * @see #setKind(ArrivalKind)
	 * @see trapline.model.scenario.ScenarioPackage#getEventDeclaration_Kind()
	 * @model
	 * @generated
	 */
	ArrivalKind getKind();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.EventDeclaration#getKind <em>Kind</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' reference.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ArrivalKind value);

	/**
	 * Returns the value of the '<em><b>Arguments</b></em>' containment reference list.
	 * The list contents are of type {@link trapline.model.semantics.Expression}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its arguments.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arguments</em>' containment reference list.
	 * @see trapline.model.scenario.ScenarioPackage#getEventDeclaration_Arguments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Expression> getArguments();

	/**
	 * Returns the value of the '<em><b>Vcpu</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it arrives.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vcpu</em>' reference.
	 * @see #setVcpu(VCpu)
	 * @see trapline.model.scenario.ScenarioPackage#getEventDeclaration_Vcpu()
	 * @model
	 * @generated
	 */
	VCpu getVcpu();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.EventDeclaration#getVcpu <em>Vcpu</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vcpu</em>' reference.
	 * @see #getVcpu()
	 * @generated
	 */
	void setVcpu(VCpu value);

	/**
	 * Returns the value of the '<em><b>Times</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often at most; 0 means once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Times</em>' attribute.
	 * @see #setTimes(int)
	 * @see trapline.model.scenario.ScenarioPackage#getEventDeclaration_Times()
	 * @model
	 * @generated
	 */
	int getTimes();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.EventDeclaration#getTimes <em>Times</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Times</em>' attribute.
	 * @see #getTimes()
	 * @generated
	 */
	void setTimes(int value);

	/**
	 * Returns the value of the '<em><b>Unlimited</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether there is no limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unlimited</em>' attribute.
	 * @see #setUnlimited(boolean)
	 * @see trapline.model.scenario.ScenarioPackage#getEventDeclaration_Unlimited()
	 * @model
	 * @generated
	 */
	boolean isUnlimited();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.EventDeclaration#isUnlimited <em>Unlimited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unlimited</em>' attribute.
	 * @see #isUnlimited()
	 * @generated
	 */
	void setUnlimited(boolean value);

	/**
	 * Returns the value of the '<em><b>After</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not before this instruction has run; may be null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' reference.
	 * @see #setAfter(SoftwareStatement)
	 * @see trapline.model.scenario.ScenarioPackage#getEventDeclaration_After()
	 * @model
	 * @generated
	 */
	SoftwareStatement getAfter();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.EventDeclaration#getAfter <em>After</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' reference.
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(SoftwareStatement value);

	/**
	 * Returns the value of the '<em><b>Must Arrive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it arrives in every run in which it could do so for ever.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Must Arrive</em>' attribute.
	 * @see #setMustArrive(boolean)
	 * @see trapline.model.scenario.ScenarioPackage#getEventDeclaration_MustArrive()
	 * @model
	 * @generated
	 */
	boolean isMustArrive();

	/**
	 * Sets the value of the '{@link trapline.model.scenario.EventDeclaration#isMustArrive <em>Must Arrive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Must Arrive</em>' attribute.
	 * @see #isMustArrive()
	 * @generated
	 */
	void setMustArrive(boolean value);

} // EventDeclaration
