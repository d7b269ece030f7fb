import type { StandKind } from '../common/stand';

/** Lines in a square of 8: each stand differs from the others also without colour. */
const LINES: Readonly<Record<StandKind, string>> = {
  'choice-1': 'M2 2h.01M6 6h.01',
  'choice-2': 'M-1 9 9-1M-3 3 3-3M5 11 11 5',
  'choice-3': 'M-1-1 9 9M5-3l6 6M-3 5l6 6',
  'choice-4': 'M0 4h8',
  'choice-5': 'M4 0v8',
  'choice-6': 'M0 4h8M4 0v8',
  none: 'M0 0 8 8M8 0 0 8',
  withdrawn: 'M4 4h.01',
  neutral: 'M0 2h8M0 6h8',
  for: '',
  against: '',
};

const KINDS = Object.keys(LINES) as StandKind[];

/** Fills for the map: full for an act, light for words, and only lines for those who recognise nobody. */
export function Patterns() {
  return (
    <defs>
      {KINDS.flatMap((kind) =>
        (kind.startsWith('choice') ? [kind, `${kind}-words`] : [kind]).map((id) => (
          <pattern
            key={id}
            id={`fill-${id}`}
            className={`fill stand-${kind}`}
            data-light={id !== kind || !kind.startsWith('choice') || undefined}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
          >
            <rect width="8" height="8" />
            <path d={LINES[kind]} />
          </pattern>
        )),
      )}
    </defs>
  );
}

/** A piece of a fill, for the legend. */
export function Swatch({ id, kind }: { readonly id: string; readonly kind: StandKind }) {
  return (
    <svg className={`swatch stand-${kind}`} viewBox="0 0 24 16" aria-hidden="true">
      <rect width="24" height="16" fill={id === '' ? 'var(--land)' : `url(#fill-${id})`} />
    </svg>
  );
}
