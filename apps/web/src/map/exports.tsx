import type { Column } from '../common/csv';
import { Exports } from '../common/exports';
import type { Held } from './stands';

const COLUMNS: readonly Column<Held>[] = [
  { name: 'recogniser', of: ({ code }) => code },
  { name: 'name', of: ({ name }) => name },
  { name: 'holder', of: ({ holder }) => holder },
  { name: 'stand', of: ({ kind, holder }) => (holder ? 'person' : kind) },
  { name: 'how', of: ({ isAct }) => (isAct ? 'recognition' : 'words') },
  { name: 'since', of: ({ since }) => since },
];

interface OnScreen {
  readonly held: readonly Held[];
  readonly drawing: () => SVGSVGElement | null;
}

export const MapExports = ({ held, drawing }: OnScreen) => (
  <Exports rows={held} columns={COLUMNS} path="recognitions" picture={drawing} />
);
