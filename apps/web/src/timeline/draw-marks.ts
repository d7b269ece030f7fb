import type { Ink } from './picture';
import type { Mark } from './rows';

interface Place {
  readonly x: number;
  readonly y: number;
}

interface How {
  readonly ink: Ink;
  readonly isChosen: boolean;
}

const SIZE = 5;

const PATHS: Readonly<Record<Mark['shape'], (context: CanvasRenderingContext2D, place: Place) => void>> = {
  circle: (context, { x, y }) => context.arc(x, y, SIZE, 0, Math.PI * 2),
  square: (context, { x, y }) => context.rect(x - SIZE + 0.5, y - SIZE + 0.5, SIZE * 2 - 1, SIZE * 2 - 1),
  diamond: (context, { x, y }) => polygon(context, [[x, y - 6.5], [x + 6.5, y], [x, y + 6.5], [x - 6.5, y]]), // prettier-ignore
  triangle: (context, { x, y }) =>
    polygon(context, [
      [x, y - 6],
      [x + 6, y + 5],
      [x - 6, y + 5],
    ]),
  bar: (context, { x, y }) => context.rect(x - 2.5, y - 7, 5, 14),
};

function polygon(context: CanvasRenderingContext2D, points: readonly (readonly [number, number])[]): void {
  points.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.closePath();
}

export function drawShape(context: CanvasRenderingContext2D, place: Place, mark: Mark, how: How): void {
  const colour = how.isChosen ? how.ink.accent : how.ink.ink;
  context.beginPath();
  PATHS[mark.shape](context, place);
  context.fillStyle = mark.hollow ? how.ink.sheet : colour;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = colour;
  context.stroke();
  if (how.isChosen) ring(context, place, 10, how.ink.accent);
}

export function drawCount(context: CanvasRenderingContext2D, { x, y }: Place, count: number, how: How): void {
  const radius = Math.min(14, 7 + Math.log2(count) * 1.1);
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fillStyle = how.ink.mark;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = how.ink.strong;
  context.stroke();
  context.font = `${count > 999 ? 9 : 10.5}px ${how.ink.sans}`;
  context.fillStyle = how.ink.ink;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(count > 9999 ? `${Math.round(count / 1000)}k` : String(count), x, y + 0.5);
  if (how.isChosen) ring(context, { x, y }, radius + 3, how.ink.accent);
}

function ring(context: CanvasRenderingContext2D, { x, y }: Place, radius: number, colour: string): void {
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.lineWidth = 2;
  context.strokeStyle = colour;
  context.stroke();
}
