/**
 */
package trapline.model.semantics.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import trapline.model.semantics.Block;
import trapline.model.semantics.CascadeCheck;
import trapline.model.semantics.SemanticsPackage;
import trapline.model.semantics.Stage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stage</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.impl.StageImpl#isAnyOrder <em>Any Order</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.StageImpl#getFails <em>Fails</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.StageImpl#getChecks <em>Checks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StageImpl extends SymbolImpl implements Stage
{
	/**
	 * The default value of the '{@link #isAnyOrder() <em>Any Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAnyOrder()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ANY_ORDER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAnyOrder() <em>Any Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAnyOrder()
	 * @generated
	 * @ordered
	 */
	protected boolean anyOrder = ANY_ORDER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFails() <em>Fails</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFails()
	 * @generated
	 * @ordered
	 */
	protected Block fails;

	/**
	 * The cached value of the '{@link #getChecks() <em>Checks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecks()
	 * @generated
	 * @ordered
	 */
	protected EList<CascadeCheck> checks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StageImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return SemanticsPackage.Literals.STAGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAnyOrder()
	{
		return anyOrder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnyOrder(boolean newAnyOrder)
	{
		boolean oldAnyOrder = anyOrder;
		anyOrder = newAnyOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.STAGE__ANY_ORDER, oldAnyOrder, anyOrder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Block getFails()
	{
		return fails;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFails(Block newFails, NotificationChain msgs)
	{
		Block oldFails = fails;
		fails = newFails;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SemanticsPackage.STAGE__FAILS, oldFails, newFails);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFails(Block newFails)
	{
		if (newFails != fails)
		{
			NotificationChain msgs = null;
			if (fails != null)
				msgs = ((InternalEObject)fails).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SemanticsPackage.STAGE__FAILS, null, msgs);
			if (newFails != null)
				msgs = ((InternalEObject)newFails).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SemanticsPackage.STAGE__FAILS, null, msgs);
			msgs = basicSetFails(newFails, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.STAGE__FAILS, newFails, newFails));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CascadeCheck> getChecks()
	{
		if (checks == null)
		{
			checks = new EObjectContainmentEList<CascadeCheck>(CascadeCheck.class, this, SemanticsPackage.STAGE__CHECKS);
		}
		return checks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case SemanticsPackage.STAGE__FAILS:
				return basicSetFails(null, msgs);
			case SemanticsPackage.STAGE__CHECKS:
				return ((InternalEList<?>)getChecks()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case SemanticsPackage.STAGE__ANY_ORDER:
				return isAnyOrder();
			case SemanticsPackage.STAGE__FAILS:
				return getFails();
			case SemanticsPackage.STAGE__CHECKS:
				return getChecks();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case SemanticsPackage.STAGE__ANY_ORDER:
				setAnyOrder((Boolean)newValue);
				return;
			case SemanticsPackage.STAGE__FAILS:
				setFails((Block)newValue);
				return;
			case SemanticsPackage.STAGE__CHECKS:
				getChecks().clear();
				getChecks().addAll((Collection<? extends CascadeCheck>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case SemanticsPackage.STAGE__ANY_ORDER:
				setAnyOrder(ANY_ORDER_EDEFAULT);
				return;
			case SemanticsPackage.STAGE__FAILS:
				setFails((Block)null);
				return;
			case SemanticsPackage.STAGE__CHECKS:
				getChecks().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case SemanticsPackage.STAGE__ANY_ORDER:
				return anyOrder != ANY_ORDER_EDEFAULT;
			case SemanticsPackage.STAGE__FAILS:
				return fails != null;
			case SemanticsPackage.STAGE__CHECKS:
				return checks != null && !checks.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (anyOrder: ");
		result.append(anyOrder);
		result.append(')');
		return result.toString();
	}

} //StageImpl
