/**
 */
package trapline.model.semantics.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import trapline.model.semantics.RangeType;
import trapline.model.semantics.SemanticsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Range Type</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link trapline.model.semantics.impl.RangeTypeImpl#getLow <em>Low</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.RangeTypeImpl#getHigh <em>High</em>}</li>
 *   <li>{@link trapline.model.semantics.impl.RangeTypeImpl#isHexadecimal <em>Hexadecimal</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RangeTypeImpl extends TypeDeclarationImpl implements RangeType
{
	/**
	 * The default value of the '{@link #getLow() <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLow()
	 * @generated
	 * @ordered
	 */
	protected static final int LOW_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLow() <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLow()
	 * @generated
	 * @ordered
	 */
	protected int low = LOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getHigh() <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHigh()
	 * @generated
	 * @ordered
	 */
	protected static final int HIGH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getHigh() <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHigh()
	 * @generated
	 * @ordered
	 */
	protected int high = HIGH_EDEFAULT;

	/**
	 * The default value of the '{@link #isHexadecimal() <em>Hexadecimal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHexadecimal()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HEXADECIMAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHexadecimal() <em>Hexadecimal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHexadecimal()
	 * @generated
	 * @ordered
	 */
	protected boolean hexadecimal = HEXADECIMAL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RangeTypeImpl()
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
		return SemanticsPackage.Literals.RANGE_TYPE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLow()
	{
		return low;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLow(int newLow)
	{
		int oldLow = low;
		low = newLow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.RANGE_TYPE__LOW, oldLow, low));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHigh()
	{
		return high;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHigh(int newHigh)
	{
		int oldHigh = high;
		high = newHigh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.RANGE_TYPE__HIGH, oldHigh, high));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHexadecimal()
	{
		return hexadecimal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHexadecimal(boolean newHexadecimal)
	{
		boolean oldHexadecimal = hexadecimal;
		hexadecimal = newHexadecimal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SemanticsPackage.RANGE_TYPE__HEXADECIMAL, oldHexadecimal, hexadecimal));
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
			case SemanticsPackage.RANGE_TYPE__LOW:
				return getLow();
			case SemanticsPackage.RANGE_TYPE__HIGH:
				return getHigh();
			case SemanticsPackage.RANGE_TYPE__HEXADECIMAL:
				return isHexadecimal();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case SemanticsPackage.RANGE_TYPE__LOW:
				setLow((Integer)newValue);
				return;
			case SemanticsPackage.RANGE_TYPE__HIGH:
				setHigh((Integer)newValue);
				return;
			case SemanticsPackage.RANGE_TYPE__HEXADECIMAL:
				setHexadecimal((Boolean)newValue);
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
			case SemanticsPackage.RANGE_TYPE__LOW:
				setLow(LOW_EDEFAULT);
				return;
			case SemanticsPackage.RANGE_TYPE__HIGH:
				setHigh(HIGH_EDEFAULT);
				return;
			case SemanticsPackage.RANGE_TYPE__HEXADECIMAL:
				setHexadecimal(HEXADECIMAL_EDEFAULT);
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
			case SemanticsPackage.RANGE_TYPE__LOW:
				return low != LOW_EDEFAULT;
			case SemanticsPackage.RANGE_TYPE__HIGH:
				return high != HIGH_EDEFAULT;
			case SemanticsPackage.RANGE_TYPE__HEXADECIMAL:
				return hexadecimal != HEXADECIMAL_EDEFAULT;
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
		result.append(" (low: ");
		result.append(low);
		result.append(", high: ");
		result.append(high);
		result.append(", hexadecimal: ");
		result.append(hexadecimal);
		result.append(')');
		return result.toString();
	}

} //RangeTypeImpl
