import { locale } from './language';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules = new Intl.PluralRules(locale);
const numbers = new Intl.NumberFormat(locale);

/** A count and the form of its noun that the language has for it; `%` in a form is where the count stands, before it by default. */
export function counted(count: number, forms: Forms): string {
  const form = forms[rules.select(count)] ?? forms.other;
  const number = numbers.format(count);
  return form.includes('%') ? form.replace('%', number) : `${number} ${form}`;
}
