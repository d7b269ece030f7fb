import { type KeyboardEvent, memo, type MouseEvent, type PointerEvent, type Ref } from 'react';
import { usePageAddress } from '../address/page-address';
import { useTexts } from '../messages/use-texts';
import { Patterns } from './patterns';
import { groupOf, type Held } from './stands';
import { mapTexts } from './texts';
import { type DrawnLand, HEIGHT, nextLand, WIDTH } from './world';

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

interface Shown {
  readonly lands: readonly DrawnLand[];
  readonly held: ReadonlyMap<string, Held>;
  /** The state pointed at by mouse or by keys. */
  readonly pointed: string;
  readonly onPoint: (code: string) => void;
  /** Where the keys begin. */
  readonly first: string;
  readonly drawing: Ref<SVGSVGElement>;
}

export function WorldMap({ lands, held, pointed, onPoint, first, drawing }: Shown) {
  const t = useTexts(mapTexts);
  const { get } = usePageAddress();
  const hands = useHands({ lands, pointed, onPoint, first });
  return (
    <div className="world-frame" role="img" aria-label={t('map')} tabIndex={0} {...hands}>
      <Lands lands={lands} held={held} only={get('group')} drawing={drawing} />
      <svg className="marks" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <Mark of={lands.find(({ land }) => land.code === pointed)} kind="pointed" />
        <Mark of={lands.find(({ land }) => land.code === get('state'))} kind="chosen" />
      </svg>
    </div>
  );
}

interface Coloured extends Pick<Shown, 'lands' | 'held' | 'drawing'> {
  readonly only: string;
}

/** Drawn anew only when the day, the part of the world or the group changes: pointing draws in a sheet above it. */
const Lands = memo(function Lands({ lands, held, only, drawing }: Coloured) {
  return (
    <svg ref={drawing} className="world" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <Patterns />
      <rect className="sea" width={WIDTH} height={HEIGHT} />
      {inOrder(lands).map((one) => (
        <LandShape
          key={`${one.land.number} ${one.land.name}`}
          of={one}
          fill={fillOf(held.get(one.land.code ?? ''), only)}
        />
      ))}
    </svg>
  );
});

/** Pointing and choosing, by mouse, finger and keys alike. */
function useHands({
  lands,
  pointed,
  onPoint,
  first,
}: Pick<Shown, 'lands' | 'pointed' | 'onPoint' | 'first'>) {
  const { set } = usePageAddress();
  const open = (state: string) => set({ state, entry: null });
  return {
    onPointerOver: ({ target }: PointerEvent) => codeOf(target) !== '' && onPoint(codeOf(target)),
    onClick: ({ target }: MouseEvent) => codeOf(target) !== '' && open(codeOf(target)),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && pointed !== '') return open(pointed);
      const direction = DIRECTIONS[event.key];
      if (!direction) return;
      event.preventDefault();
      const from = lands.find(({ land }) => land.code === pointed);
      onPoint(from ? (nextLand(lands, from, direction)?.land.code ?? pointed) : first);
    },
  };
}

const codeOf = (target: EventTarget): string =>
  target instanceof SVGElement ? (target.dataset['code'] ?? '') : '';

/** Dots lie above what they would vanish in. */
const inOrder = (lands: readonly DrawnLand[]) =>
  lands.toSorted((a, b) => Number(a.isSmall) - Number(b.isSmall));

/** '' for nothing on record; what was not asked for is drawn as if nothing were. */
const fillOf = (held: Held | undefined, only: string) => {
  const group = held ? groupOf(held) : '';
  return only === '' || only === group ? group : '';
};

interface OneLand {
  readonly of: DrawnLand;
  readonly fill: string;
}

const LandShape = memo(function LandShape({ of, fill }: OneLand) {
  const { land, outline, at, isSmall } = of;
  const common = {
    'data-code': land.code ?? undefined,
    'data-group': fill,
    fill: fill === '' ? undefined : `url(#fill-${fill})`,
  };
  // A dot for every small state would hide the islands that nobody spoke of.
  if (isSmall && fill !== '')
    return <circle className="land dot" cx={at[0]} cy={at[1]} r={4.5} {...common} />;
  return <path className="land" d={outline} {...common} />;
});

interface Marked {
  readonly of: DrawnLand | undefined;
  readonly kind: 'pointed' | 'chosen';
}

function Mark({ of, kind }: Marked) {
  if (!of) return null;
  if (of.isSmall) return <circle data-mark={kind} cx={of.at[0]} cy={of.at[1]} r={7} />;
  return <path data-mark={kind} d={of.outline} />;
}
