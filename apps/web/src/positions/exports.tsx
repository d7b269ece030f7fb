import { useMemo } from 'react';
import { useMoment } from '../api/moment';
import type { Column } from '../common/csv';
import { Exports } from '../common/exports';
import type { MatrixRow } from './matrix';
import { MatrixPicture } from './matrix-picture';
import { type Issue, type Position, usePositionFilters } from './use-positions';

const COLUMNS: readonly Column<Position>[] = [
  { name: 'actor', of: ({ actor }) => actor.code },
  { name: 'name', of: ({ actor }) => actor.name },
  { name: 'issue', of: ({ issue }) => issue },
  { name: 'track', of: ({ track }) => track },
  { name: 'choice', of: ({ choice }) => choice },
  { name: 'score', of: ({ score }) => score },
  { name: 'label', of: ({ label }) => label },
  { name: 'since', of: ({ since }) => since },
  { name: 'lastStatedOn', of: ({ lastStatedOn }) => lastStatedOn },
  { name: 'status', of: ({ status }) => status },
  { name: 'declared', of: ({ gap }) => gap?.declared },
  { name: 'enacted', of: ({ gap }) => gap?.enacted },
  { name: 'rule', of: ({ basis }) => basis.rule },
  { name: 'evidence', of: ({ evidence }) => evidence },
];

interface OnScreen {
  readonly rows: readonly MatrixRow[];
  readonly issues: readonly Issue[];
}

/** The stands of the matrix in its order, one a line; and the matrix as a picture. */
export function PositionExports({ rows, issues }: OnScreen) {
  const { day } = useMoment();
  const stands = useMemo(
    () =>
      rows.flatMap(({ cells }) =>
        [...cells.values()].flatMap(({ declared, enacted }) => [declared, enacted].filter((one) => one !== undefined)),
      ),
    [rows],
  ); // prettier-ignore
  return (
    <Exports
      rows={stands}
      columns={COLUMNS}
      path="positions"
      query={usePositionFilters()}
      picture={<MatrixPicture rows={rows} issues={issues} title={day} />}
    />
  );
}
