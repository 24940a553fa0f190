import type { Value } from '../data/attributes';
import { strings } from '../strings';

/** 35.362512° as 35° 21′ 45.0″ N. */
export function degreesMinutesSeconds(angle: number, [positive, negative]: readonly [string, string]): string {
  const tenths = Math.round(Math.abs(angle) * 36000);
  const degrees = Math.floor(tenths / 36000);
  const minutes = Math.floor((tenths % 36000) / 600);
  const seconds = ((tenths % 600) / 10).toFixed(1);
  const pad = (text: string, length: number): string => text.padStart(length, '0');
  return `${degrees}° ${pad(String(minutes), 2)}′ ${pad(seconds, 4)}″ ${angle < 0 ? negative : positive}`;
}

export function decimalDegrees(angle: number): string {
  return `${angle.toFixed(6).replace('-', '−')}°`;
}

export function length(metres: number, digits = 2): string {
  return metres.toFixed(digits).replace('-', '−');
}

/** The text of an attribute; null for a null. */
export function valueText(value: Value): string | null {
  if (value === null) return null;
  if (value === true) return strings.yes;
  if (value === false) return strings.no;
  return String(value);
}
