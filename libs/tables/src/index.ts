export { type Cell, type Columns, inSheet, type Sheet } from './columns';
export { SHEETS, type SheetName } from './sheets';
export type { EntryRow } from './timeline.columns';
