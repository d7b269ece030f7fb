import { Sign } from '../common/stand-sign';
import { strengthOf } from '../common/stand';
import { standTexts } from '../common/stand-texts';
import { useTexts } from '../messages/use-texts';
import { type Cell, hasGap, kindOf } from './matrix';
import { positionTexts } from './texts';
import type { Issue, Position } from './use-positions';

interface Placed {
  readonly cell: Cell | undefined;
  readonly issue: Issue;
  /** `row:column` */
  readonly place: string;
  readonly isChosen: boolean;
  readonly onOpen: () => void;
}

/** What a party says and does on an issue: a colour, a shape and words. */
export function StandCell({ cell, issue, place, isChosen, onOpen }: Placed) {
  const t = useTexts(positionTexts);
  if (!cell)
    return (
      <td role="gridcell" tabIndex={-1} data-place={place}>
        <span className="unseen">{t('no-stand')}</span>
      </td>
    );
  const main = cell.declared ?? cell.enacted!;
  return (
    <td
      role="gridcell"
      tabIndex={-1}
      data-place={place}
      aria-selected={isChosen}
      className={`stand-${kindOf(main, issue)}`}
      data-strength={strengthOf(main)}
      data-status={main.status}
      title={main.label}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen();
      }}
    >
      {cell.declared && <Stand of={cell.declared} issue={issue} />}
      {cell.enacted && <Stand of={cell.enacted} issue={issue} />}
      {hasGap(cell) && (
        <span className="gap" title={t('gap')}>
          ≠ <span className="unseen">{t('gap')}</span>
        </span>
      )}
    </td>
  );
}

function Stand({ of, issue }: { readonly of: Position; readonly issue: Issue }) {
  const kind = kindOf(of, issue);
  const say = useStandWords();
  const words = useTexts(standTexts);
  return (
    <span className={`stand stand-${kind}`} data-track={of.track}>
      <Sign of={kind} />
      <span className="said">
        {of.track === 'enacted' && <i>{words('enacted')} </i>}
        {say(of, issue)}
      </span>
    </span>
  );
}

/** A side in a word of the reader's language; an option as the record calls it. */
export function useStandWords() {
  const words = useTexts(standTexts);
  return (position: Pick<Position, 'choice' | 'score' | 'label'>, issue: Issue | undefined): string => {
    if (position.choice) return position.label;
    return words(kindOf(position as Position, issue) as 'for');
  };
}
