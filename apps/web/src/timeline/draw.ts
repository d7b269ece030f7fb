import { type Cluster, clustersOf, firstAtOrAfter } from './clusters';
import { drawAxis } from './draw-axis';
import { drawCount, drawShape } from './draw-marks';
import { AXIS, type Ink, type Picture, ROW } from './picture';
import type { Mark, Row } from './rows';

/** A day known to the month or the year may begin this long before the window and still reach into it. */
const LONGEST_SOFT = 400;

export interface Spot {
  readonly row: Row;
  readonly cluster: Cluster;
  readonly y: number;
}

/** Draws everything that is in sight, and answers where it is. */
export function draw(context: CanvasRenderingContext2D, picture: Picture): Spot[] {
  const { rows, gutter, height, window, ink } = picture;
  context.clearRect(0, 0, gutter + window.width, height);
  drawAxis(context, picture);
  const spots: Spot[] = [];
  context.save();
  context.beginPath();
  context.rect(gutter, AXIS, window.width, height);
  context.clip();
  context.translate(gutter, 0);
  rows.forEach((row, i) => drawRow(context, picture, { row, y: AXIS + i * ROW + ROW / 2 }, spots));
  context.restore();
  rows.forEach((row, i) => drawLabel(context, picture, row, AXIS + i * ROW + ROW / 2));
  context.strokeStyle = ink.rule;
  return spots;
}

function drawRow(
  context: CanvasRenderingContext2D,
  picture: Picture,
  { row, y }: { row: Row; y: number },
  spots: Spot[],
): void {
  const { window, ink } = picture;
  context.strokeStyle = ink.rule;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(0, Math.round(y) + 0.5);
  context.lineTo(window.width, Math.round(y) + 0.5);
  context.stroke();
  drawSoft(context, picture, row.marks, y);
  const clusters = clustersOf(row.marks, window);
  clusters.forEach((cluster, i) => {
    spots.push({ row, cluster, y });
    drawCluster(context, picture, { row, cluster, y }, clusters[i + 1]?.x ?? window.width);
  });
}

function drawCluster(context: CanvasRenderingContext2D, picture: Picture, spot: Spot, next: number): void {
  const { row, cluster, y } = spot;
  const { ink, chosen } = picture;
  const members = (): readonly Mark[] => row.marks.slice(cluster.first, cluster.first + cluster.count);
  const isChosen = chosen !== '' && members().some(({ id }) => id === chosen);
  if (cluster.count > 1) return drawCount(context, { x: cluster.x, y }, cluster.count, { ink, isChosen });
  const only = row.marks[cluster.first]!;
  drawShape(context, { x: cluster.x, y }, only, { ink, isChosen });
  const room = next - cluster.x - 26;
  if (room > 90) drawText(context, only.label, { x: cluster.x + 11, y, room }, ink);
}

function drawText(
  context: CanvasRenderingContext2D,
  text: string,
  { x, y, room }: { x: number; y: number; room: number },
  ink: Ink,
): void {
  context.font = `12px ${ink.sans}`;
  context.fillStyle = ink.ink;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  // A measured cut costs more than the drawing; six pixels a letter is near enough.
  const most = Math.floor(room / 6);
  context.fillText(text.length > most ? `${text.slice(0, most - 1)}…` : text, x, y + 0.5, room);
}

/** Spans of days that an entry may mean: soft at both ends, since nobody knows where it begins. */
function drawSoft(
  context: CanvasRenderingContext2D,
  picture: Picture,
  marks: readonly Mark[],
  y: number,
): void {
  const { from, perDay, width } = picture.window;
  const until = from + width / perDay;
  let drawnTo = Number.NEGATIVE_INFINITY;
  for (
    let i = firstAtOrAfter(marks, from - LONGEST_SOFT);
    i < marks.length && marks[i]!.from <= until;
    i += 1
  ) {
    const { from: first, to } = marks[i]!;
    const [x, wide] = [(first - from) * perDay, (to - first) * perDay];
    // What would lie on another one of the same pixels is not drawn twice.
    if (wide < 10 || x + wide < drawnTo + 2) continue;
    drawnTo = x + wide;
    context.drawImage(softStrip(picture.ink.strong), x, y - 4, wide, 8);
  }
}

const strips = new Map<string, HTMLCanvasElement>();

/** One strip that fades at both ends, stretched to any length: a gradient for each would cost most of the frame. */
function softStrip(colour: string): HTMLCanvasElement {
  const known = strips.get(colour);
  if (known) return known;
  const strip = Object.assign(document.createElement('canvas'), { width: 128, height: 1 });
  const context = strip.getContext('2d')!;
  const soft = context.createLinearGradient(0, 0, 128, 0);
  for (const [at, tone] of [
    [0, 'transparent'],
    [0.25, colour],
    [0.75, colour],
    [1, 'transparent'],
  ] as const)
    soft.addColorStop(at, tone);
  context.globalAlpha = 0.45;
  context.fillStyle = soft;
  context.fillRect(0, 0, 128, 1);
  strips.set(colour, strip);
  return strip;
}

function drawLabel(
  context: CanvasRenderingContext2D,
  { gutter, ink }: Picture,
  { label, marks }: Row,
  y: number,
): void {
  context.textBaseline = 'middle';
  context.fillStyle = ink.faded;
  context.font = `12px ${ink.sans}`;
  const narrow = gutter === 0;
  context.textAlign = 'left';
  if (narrow) return context.fillText(label, 4, y - 10);
  const most = Math.floor((gutter - 52) / 6.4);
  context.fillText(label.length > most ? `${label.slice(0, most - 1)}…` : label, 8, y);
  context.textAlign = 'right';
  context.fillText(String(marks.length), gutter - 10, y);
}
