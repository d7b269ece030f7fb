/** A recorded value as text: what is simple as it is, lists by comma, parties by name, anything else as JSON. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return JSON.stringify(value);
  const { name, title, url, code } = value as Readonly<Record<string, unknown>>;
  return [name, title, url, code].find((one) => typeof one === 'string') ?? JSON.stringify(value);
}
