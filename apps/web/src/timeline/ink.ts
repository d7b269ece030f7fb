import type { Ink } from './picture';

/** The colours of the style sheet as they are now, for the canvas. */
export function inkOf(element: Element): Ink {
  const style = getComputedStyle(element);
  const of = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: of('ink'),
    faded: of('faded'),
    rule: of('rule'),
    strong: of('rule-strong'),
    accent: of('accent'),
    mark: of('mark'),
    sheet: of('sheet'),
    sans: of('sans'),
  };
}
