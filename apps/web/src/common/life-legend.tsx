import './life-line.css';
import { LifeLine, type Look } from './life-line';

/** Days of no year in particular: samples have no years below them. */
const SCALE = { first: 20, last: 120 };

/** What the forms of the life-lines of a view mean, in its words; `turn` is what a mark stands for. */
export function LifeLegend({
  looks,
  turn,
}: {
  readonly looks: readonly (readonly [Look, string])[];
  readonly turn: string;
}) {
  return (
    <ul className="life-legend">
      {looks.map(([look, says]) => (
        <li key={look}>
          <Sample spells={[{ from: 20, to: 120, look, says }]} turns={[]} />
          {says}
        </li>
      ))}
      <li>
        <Sample spells={[]} turns={[{ at: [70, 70], says: turn }]} />
        {turn}
      </li>
    </ul>
  );
}

function Sample(props: Pick<Parameters<typeof LifeLine>[0], 'spells' | 'turns'>) {
  return (
    <span className="sample" aria-hidden="true">
      <LifeLine {...props} label="" scale={SCALE} />
    </span>
  );
}
