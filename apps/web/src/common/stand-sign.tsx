import './stands.css';
import type { StandKind } from './stand';

/** In a square of 12. Each differs from the others also without colour. */
export const SHAPES: Readonly<Record<StandKind, string>> = {
  for: 'M6 1 11.5 11H.5Z',
  against: 'M6 11 .5 1h11Z',
  neutral: 'M1 4.5h10v3H1Z',
  none: 'M2.6 1 6 4.4 9.4 1 11 2.6 7.6 6 11 9.4 9.4 11 6 7.6 2.6 11 1 9.4 4.4 6 1 2.6Z',
  withdrawn: 'M6 .8a5.2 5.2 0 1 0 .01 0ZM6 3a3 3 0 1 1-.01 0Z',
  'choice-1': 'M6 .8a5.2 5.2 0 1 0 .01 0Z',
  'choice-2': 'M1.2 1.2h9.6v9.6H1.2Z',
  'choice-3': 'M6 0 12 6 6 12 0 6Z',
  'choice-4': 'M4.2 1h3.6v3.2H11v3.6H7.8V11H4.2V7.8H1V4.2h3.2Z',
  'choice-5': 'M6 .6 11.4 4.6 9.4 11H2.6L.6 4.6Z',
  'choice-6': 'M3.2.8h5.6L11.6 6 8.8 11.2H3.2L.4 6Z',
};

/** The shape of a stand in its colour; the word stands beside it. */
export function Sign({ of }: { readonly of: StandKind }) {
  return (
    <svg className={`sign stand-${of}`} viewBox="0 0 12 12" aria-hidden="true">
      <path d={SHAPES[of]} />
    </svg>
  );
}
