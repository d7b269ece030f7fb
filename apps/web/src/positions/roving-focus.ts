import { type KeyboardEvent, useEffect, useRef } from 'react';

const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

/**
 * One stop of the Tab key for a whole grid, within which the arrow keys move. Cells say where they are by
 * `data-place="row:column"`; which of them is the stop is kept in the page itself, so that moving draws nothing anew.
 */
export function useRovingFocus<Grid extends HTMLElement>() {
  const grid = useRef<Grid>(null);
  useEffect(() => {
    // The rows may have changed: there must always be a stop.
    if (!grid.current?.querySelector('[data-place][tabindex="0"]'))
      grid.current?.querySelector('[data-place]')?.setAttribute('tabindex', '0');
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const [row, column] = placeOf(event.target);
    const to = wanted(event, row, column, grid.current!);
    if (!to || row < 0) return;
    event.preventDefault();
    to.focus();
    to.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const onFocus = ({ target }: { target: EventTarget }) => {
    if (!(target instanceof HTMLElement) || !target.dataset['place']) return;
    for (const stop of grid.current?.querySelectorAll('[data-place][tabindex="0"]') ?? [])
      stop.setAttribute('tabindex', '-1');
    target.setAttribute('tabindex', '0');
  };
  return { ref: grid, onKeyDown, onFocus };
}

function wanted(event: KeyboardEvent, row: number, column: number, grid: HTMLElement) {
  const move = MOVES[event.key];
  if (move) return at(grid, row + move[0], column + move[1]) ?? edge(grid, row, column, move);
  const inRow = [...grid.querySelectorAll<HTMLElement>(`[data-place^="${row}:"]`)];
  const all = [...grid.querySelectorAll<HTMLElement>('[data-place]')];
  if (event.key === 'Home') return (event.ctrlKey ? all : inRow).at(0);
  if (event.key === 'End') return (event.ctrlKey ? all : inRow).at(-1);
  return undefined;
}

const at = (grid: HTMLElement, row: number, column: number) =>
  grid.querySelector<HTMLElement>(`[data-place="${row}:${column}"]`);

/** A page up or down from near the edge ends at the edge. */
function edge(grid: HTMLElement, row: number, column: number, [rows]: readonly [number, number]) {
  if (Math.abs(rows) < 2) return undefined;
  const inColumn = [...grid.querySelectorAll<HTMLElement>(`[data-place$=":${column}"]`)];
  return rows < 0 ? inColumn.at(0) : inColumn.at(-1);
}

function placeOf(target: EventTarget): readonly [number, number] {
  const place = target instanceof HTMLElement ? target.dataset['place'] : undefined;
  const [row = -1, column = -1] = place?.split(':').map(Number) ?? [];
  return [row, column];
}
